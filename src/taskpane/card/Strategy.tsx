import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { cellOf } from "../../engine/matrix/portfolio";
import { cardTexts } from "../../i18n/pane/card";
import { Panel } from "../parts/Panel";
import { useCommonStyles } from "../parts/use-common-styles";
import { useScored } from "../state/PaneProvider";
import { useLabels } from "../text/use-labels";
import { useText } from "../text/use-text";

/** What to do with the customer, and what that means. */
export function Strategy({ customer }: { readonly customer: number }) {
  const styles = useCommonStyles();
  const t = useText(cardTexts);
  const { portfolio } = useScored();
  const labels = useLabels();
  const cell = cellOf(portfolio.cell[customer] ?? NOT_RATED);
  if (cell === null) return null;
  const { strategy, advice } = labels.of(cell);
  return (
    <Panel label={t("advice")}>
      <p className={styles.quiet}>{t("advice")}</p>
      <h3 className={styles.heading}>{strategy}</h3>
      <p className={styles.quiet}>{advice}</p>
    </Panel>
  );
}
