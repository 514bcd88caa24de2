import { mergeClasses } from "@fluentui/react-components";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { cardTexts } from "../../i18n/pane/card";
import { QuadrantMark } from "../parts/QuadrantMark";
import { useCommonStyles } from "../parts/use-common-styles";
import { useScored } from "../state/PaneProvider";
import { useFormat } from "../text/use-format";
import { useLabels } from "../text/use-labels";
import { useText } from "../text/use-text";

/** Who it is, the quadrant by shape, word and high/low pair; why there is none, where there is none. */
export function CardHeader({ customer }: { readonly customer: number }) {
  const styles = useCommonStyles();
  const t = useText(cardTexts);
  const format = useFormat();
  const { reading, portfolio } = useScored();
  const labels = useLabels();
  const code = portfolio.cell[customer] ?? NOT_RATED;
  const coverage = (axis: "attractiveness" | "advantage") =>
    format.percent(portfolio[axis].coverage[customer] ?? 0);
  return (
    <div>
      <h2 className={mergeClasses(styles.heading, styles.breakable)}>
        {reading.input.names[customer]}
      </h2>
      <div className={styles.row}>
        <QuadrantMark code={code} size={14} />
        <span className={styles.strong}>{labels.label(code)}</span>
        <span className={styles.quiet}>{labels.pair(code)}</span>
      </div>
      {code === NOT_RATED && (
        <p className={styles.quiet}>
          {t("notRated.why", {
            attractiveness: coverage("attractiveness"),
            advantage: coverage("advantage"),
            least: format.percent(reading.settings.minimumCoverage),
          })}
        </p>
      )}
    </div>
  );
}
