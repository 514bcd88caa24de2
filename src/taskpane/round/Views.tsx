import { byDifference } from "../../engine/raters/views";
import { roundScreenTexts } from "../../i18n/pane/round";
import { roundTexts } from "../../i18n/round";
import type { MergedRound } from "../../plans/round/merge";
import { Group } from "../parts/Group";
import { useCommonStyles } from "../parts/use-common-styles";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";

/** The sheet holds all of them. */
const MOST = 10;

/** What we say of customers beside what they say of us; nothing where none answered. */
export function Views({ merged }: { readonly merged: MergedRound }) {
  const styles = useCommonStyles();
  const t = useText(roundScreenTexts);
  const r = useText(roundTexts);
  const format = useFormat();
  const { views, customers, factors } = merged;
  if (views.length === 0) return null;
  const left = views.length - MOST;
  return (
    <Group title={r("views.title")}>
      <p className={styles.quiet}>{r("views.hint")}</p>
      <ul className={styles.list}>
        {byDifference(views)
          .slice(0, MOST)
          .map(({ customer, ours, theirs, furthest }) => {
            const told = { ours: format.score(ours), theirs: format.score(theirs) };
            const factor = factors[furthest];
            return (
              <li key={customer} style={{ paddingBottom: 8 }}>
                <div className={styles.strong}>{customers[customer]}</div>
                <div className={styles.breakable}>
                  {factor === undefined
                    ? t("views.line", told)
                    : t("views.line.factor", { ...told, factor })}
                </div>
              </li>
            );
          })}
      </ul>
      {left > 0 && <p className={styles.quiet}>{t("discuss.more", { count: left })}</p>}
    </Group>
  );
}
