import { TIE_WIDTH, type CutRule } from "../../engine/matrix/cuts";
import type { AxisId } from "../../engine/portfolio/axes";
import { ROUND_DIGITS } from "../../engine/round";
import { cutWords } from "../../i18n/vocabulary/words";
import type { Formula } from "../plan";
import { asRead, isPlainWord, isWord, numberIn } from "../settings/formulas";
import { settingReference } from "../settings/references";
import { inUse } from "./settings-in-use";
import type { ResultsSpec } from "./spec";

const keys = { attractiveness: "cutAttractiveness", advantage: "cutAdvantage" } as const;

/**
 * The cut in use on an axis: the setting's number, or what its word says of the scores; the midpoint of the scale
 * for a blank cell, for any other text, and for a mean or median of no scores. Scores that are errors do not count.
 *
 * @param scores where the scores of the axis stand
 */
export function cutFormula(spec: ResultsSpec, axis: AxisId, scores: string): Formula {
  const { settings, source } = spec;
  const cell = settingReference(settings, keys[axis]);
  const midpoint = `(${inUse(spec, "scaleLowest")}+${inUse(spec, "scaleHighest")})/2`;
  const byRule = (rule: CutRule) => {
    if (rule === "midpoint") return midpoint;
    if (typeof rule === "number") return String(rule);
    return rule === "mean" ? meanFormula(scores) : `AGGREGATE(12,6,${scores})`;
  };
  const byWord = (["mean", "median"] as const).reduceRight(
    (otherwise, rule) => `IF(${isWord(cell, cutWords[rule])},${byRule(rule)},${otherwise})`,
    midpoint,
  );
  const number = `IFERROR(${numberIn(cell, inUse(spec, "decimalSign"))},"")`;
  const held = source.settingCells[keys[axis]];
  const cut = asRead(
    cell,
    isPlainWord(cutWords, held) ? undefined : held,
    `IFERROR(${byRule(source.settings.cuts[axis])},${midpoint})`,
    `IF(ISNUMBER(${number}),${number},IFERROR(${byWord},${midpoint}))`,
    midpoint,
  );
  return { formula: `=ROUND(${cut},${ROUND_DIGITS})` };
}

/** The mean, or the score that only rounding parts from it; see `resolveCut`. */
function meanFormula(scores: string): string {
  const mean = `ROUND(AVERAGEIF(${scores},"<1E+300"),${ROUND_DIGITS})`;
  const width = TIE_WIDTH.toExponential().toUpperCase();
  return `IFERROR(AVERAGEIFS(${scores},${scores},">"&${mean}-${width},${scores},"<"&${mean}+${width}),${mean})`;
}
