import type { Mover } from "../../engine/movement/compare";
import { moverTexts } from "../../i18n/pane/movers";
import { becauseText } from "../../plans/movement/words";
import { labelOf, type Labels } from "../../plans/settings/labels";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";
import { useCommonStyles } from "./use-common-styles";

const MOST_MOVERS = 20;

interface Props {
  readonly movers: readonly Mover[];
  /** In whose words the places are said. */
  readonly labels: { readonly from: Labels; readonly to: Labels };
  /** Says how many more there are. */
  readonly more: (count: number) => string;
}

/** Who moved from where to where, and what took them across. */
export function Movers({ movers, labels, more }: Props) {
  const styles = useCommonStyles();
  const t = useText(moverTexts);
  const language = useLanguage();
  const left = movers.length - MOST_MOVERS;
  return (
    <>
      <ul className={styles.list}>
        {movers.slice(0, MOST_MOVERS).map((mover, i) => (
          // Customers may share a name; their order does not change while they are shown.
          <li key={i} style={{ paddingBottom: 8 }}>
            <div className={styles.strong}>{mover.name}</div>
            <div>
              {t("move", {
                from: labelOf(labels.from, mover.from),
                to: labelOf(labels.to, mover.to),
              })}
            </div>
            <div className={styles.quiet}>
              {t("because", { text: becauseText(mover, language) })}
            </div>
          </li>
        ))}
      </ul>
      {left > 0 && <p className={styles.quiet}>{more(left)}</p>}
    </>
  );
}
