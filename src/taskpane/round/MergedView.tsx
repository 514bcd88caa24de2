import { roundScreenTexts } from "../../i18n/pane/round";
import { roundTexts } from "../../i18n/round";
import type { MergedRound } from "../../plans/round/merge";
import type { RaterSetting } from "../../plans/round/raters";
import { Group } from "../parts/Group";
import { useCommonStyles } from "../parts/use-common-styles";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import { RaterBoard } from "./RaterBoard";
import { Views } from "./Views";

/** The sheet holds all of them. */
const MOST_DISCUSSED = 10;

interface Props {
  readonly merged: MergedRound;
  /** What the user has said of raters on this screen. */
  readonly said: readonly RaterSetting[];
  /** Whether some of that came after the merge. */
  readonly changed: boolean;
  readonly onSaid: (said: RaterSetting) => void;
}

/** Who has returned what, what was found in the forms, and what to talk over first. */
export function MergedView({ merged, said, changed, onSaid }: Props) {
  const styles = useCommonStyles();
  const t = useText(roundScreenTexts);
  const r = useText(roundTexts);
  const format = useFormat();
  const { status, notices, discussions, alpha, customers, factors, raters } = merged;
  const left = discussions.length - MOST_DISCUSSED;
  return (
    <>
      <Group title={t("status.title")}>
        <RaterBoard status={status} said={said} onSaid={onSaid} />
        {changed && (
          <p role="status" className={styles.text}>
            {t("merge.again")}
          </p>
        )}
        {!Number.isNaN(alpha) && (
          <p className={styles.quiet}>{t("alpha", { alpha: format.plain(alpha) })}</p>
        )}
      </Group>
      {notices.length > 0 && (
        <Group title={t("notices.title")}>
          <ul className={styles.list}>
            {notices.map(({ code, ...params }, i) => (
              // Two forms may say the same; their order does not change while they are shown.
              <li key={i} className={styles.breakable}>
                {r(`notice.${code}`, params)}
              </li>
            ))}
          </ul>
        </Group>
      )}
      <Views merged={merged} />
      <Group title={discussions.length === 0 ? r("consensus.none") : t("discuss.title")}>
        <ul className={styles.list}>
          {discussions.slice(0, MOST_DISCUSSED).map((one) => (
            <li key={`${one.customer} ${one.factor}`} style={{ paddingBottom: 8 }}>
              <div className={styles.strong}>{customers[one.customer]}</div>
              <div className={styles.breakable}>
                {t("discuss.line", {
                  factor: factors[one.factor] ?? "",
                  lowest: one.lowest,
                  lowestBy: raters[one.lowestBy] ?? "",
                  highest: one.highest,
                  highestBy: raters[one.highestBy] ?? "",
                })}
              </div>
            </li>
          ))}
        </ul>
        {left > 0 && <p className={styles.quiet}>{t("discuss.more", { count: left })}</p>}
      </Group>
    </>
  );
}
