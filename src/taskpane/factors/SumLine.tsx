import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { sumAmiss } from "../../engine/check/sums";
import { roundScore } from "../../engine/round";
import type { FactorTable } from "../../engine/factors/types";
import type { AxisId } from "../../engine/portfolio/axes";
import { factorsTexts } from "../../i18n/pane/factors";
import { useCommonStyles } from "../parts/use-common-styles";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import { totalOf } from "./edit";

const useStyles = makeStyles({
  amiss: {
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly axis: AxisId;
  readonly table: FactorTable;
}

/** What the weights of an axis sum to, and whether that is what they should; never mended silently. */
export function SumLine({ axis, table }: Props) {
  const styles = useStyles();
  const common = useCommonStyles();
  const t = useText(factorsTexts);
  const format = useFormat();
  // In a hierarchy each set of siblings has a sum of its own, and shares say enough.
  if (table.weighting === "hierarchical") return null;
  const factors = table.factors.filter((factor) => factor.axis === axis);
  const sum = (optional: boolean) =>
    factors.reduce((all, factor) => all + (factor.optional === optional ? factor.weight : 0), 0);
  const [required, extra] = [sum(false), sum(true)];
  const amiss = sumAmiss(factors, totalOf(table));
  const whole = roundScore(required + extra) === totalOf(table);
  const words =
    amiss !== null
      ? t("sum.amiss", { sum: format.plain(amiss), expected: format.plain(totalOf(table)) })
      : extra === 0 || whole
        ? t("sum", { sum: format.plain(required + extra) })
        : t("sum.optional", { sum: format.plain(required), optional: format.plain(extra) });
  return (
    <span role="status" className={mergeClasses(common.quiet, amiss !== null && styles.amiss)}>
      {words}
    </span>
  );
}
