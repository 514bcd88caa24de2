import { makeStyles, mergeClasses, typographyStyles } from "@fluentui/react-components";
import type { AxisId } from "../../engine/portfolio/axes";
import { cardTexts } from "../../i18n/pane/card";
import { vocabulary } from "../../i18n/vocabulary";
import { useCommonStyles } from "../parts/use-common-styles";
import { useScored } from "../state/PaneProvider";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";

const useStyles = makeStyles({
  distance: { flex: "none" },
  score: { ...typographyStyles.subtitle1, marginRight: "8px" },
});

interface Props {
  readonly axis: AxisId;
  readonly customer: number;
}

/** The number first, then what it measures, and how far it is from the cut. */
export function AxisScore({ axis, customer }: Props) {
  const styles = useStyles();
  const common = useCommonStyles();
  const t = useText(cardTexts);
  const word = useText(vocabulary);
  const format = useFormat();
  const { portfolio } = useScored();
  const score = portfolio[axis].score[customer] ?? NaN;
  const distance = portfolio.distance[axis][customer] ?? NaN;
  const side = distance === 0 ? "at" : distance > 0 ? "above" : "below";
  return (
    <div className={common.spread}>
      <span>
        <span className={styles.score}>{Number.isNaN(score) ? "–" : format.score(score)}</span>
        {word(`axis.${axis}`)}
      </span>
      <span className={mergeClasses(common.quiet, styles.distance)}>
        {Number.isNaN(distance)
          ? t("score.none")
          : t(`score.${side}`, { distance: format.distance(distance) })}
      </span>
    </div>
  );
}
