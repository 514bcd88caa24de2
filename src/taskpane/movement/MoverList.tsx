import { movementScreenTexts } from "../../i18n/pane/movement";
import type { Standing } from "../../engine/movement/compare";
import { becauseText, placeName } from "../../plans/movement/words";
import { Group } from "../parts/Group";
import { useCommonStyles } from "../parts/use-common-styles";
import { useLanguage } from "../text/TextProvider";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import type { MovementView } from "./use-movement";

/** The sheet holds all of them. */
const MOST_MOVERS = 20;
const MOST_NAMES = 5;

/** Who moved and what took them across, who came, who left. */
export function MoverList({ view }: { readonly view: MovementView }) {
  const styles = useCommonStyles();
  const t = useText(movementScreenTexts);
  const language = useLanguage();
  const { from, to, comparison } = view;
  const { movers, newcomers, leavers } = comparison;
  const left = movers.length - MOST_MOVERS;
  return (
    <Group
      title={movers.length === 0 ? t("movers.none") : t("movers.title", { count: movers.length })}
    >
      <ul className={styles.list}>
        {movers.slice(0, MOST_MOVERS).map((mover, i) => (
          // Customers may share a name; their order does not change while they are shown.
          <li key={i} style={{ paddingBottom: 8 }}>
            <div className={styles.strong}>{mover.name}</div>
            <div>
              {t("move", { from: placeName(from, mover.from), to: placeName(to, mover.to) })}
            </div>
            <div className={styles.quiet}>
              {t("because", { text: becauseText(mover, language) })}
            </div>
          </li>
        ))}
      </ul>
      {left > 0 && <p className={styles.quiet}>{t("movers.more", { count: left })}</p>}
      <Names of={newcomers} text="newcomers" />
      <Names of={leavers} text="leavers" />
    </Group>
  );
}

interface NamesProps {
  readonly of: readonly Standing[];
  readonly text: "newcomers" | "leavers";
}

function Names({ of, text }: NamesProps) {
  const styles = useCommonStyles();
  const t = useText(movementScreenTexts);
  const format = useFormat();
  if (of.length === 0) return null;
  const shown = format.series(of.slice(0, MOST_NAMES).map(({ name }) => name));
  const left = of.length - MOST_NAMES;
  const names = left > 0 ? t("more", { names: shown, count: left }) : shown;
  return <p className={styles.text}>{t(text, { names })}</p>;
}
