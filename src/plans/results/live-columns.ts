import type { AxisId } from "../../engine/portfolio/axes";
import { cells as quadrants } from "../../engine/matrix/portfolio";
import { vocabulary } from "../../i18n/vocabulary";
import { cellAddress } from "../address";
import { textLiteral } from "../reference";
import { call } from "./call";
import { cutColumns, layout, resultIndex, type ResultColumn } from "./layout";
import { inUse, rangeInUse } from "./settings-in-use";
import type { ResultsSpec } from "./spec";

/** `$B$5#`: a column of the results with every row that it spills over. */
export function spilled(column: ResultColumn): string {
  return `${cellAddress(layout.firstRow, resultIndex(column), "both")}#`;
}

/** One column of what an axis' call spills: score, coverage, problem. */
export function axisPart(spec: ResultsSpec, axis: AxisId, part: 1 | 2 | 3): string {
  return `INDEX(${cellAddress(layout.firstRow, spec.beside.axisCall[axis], "both")}#,0,${part})`;
}

/** Blank rows of the table have no quadrant; customers with too few ratings are not rated, unless a rating is an error. */
export function liveQuadrant(spec: ResultsSpec): string {
  const [b, c] = [spilled("attractiveness"), spilled("advantage")];
  const [d, e] = [spilled("coverageAttractiveness"), spilled("coverageAdvantage")];
  const least = inUse(spec, "minimumCoverage");
  const placed = call(
    "QUADRANT",
    b,
    c,
    cutArgument(spec, "attractiveness"),
    cutArgument(spec, "advantage"),
    labels(spec),
    inUse(spec, "language"),
    rangeInUse(spec, "scaleLowest", "scaleHighest"),
    inUse(spec, "tie"),
  );
  const rated = `ISERROR(${b})+ISERROR(${c})+(${d}>=${least})*(${e}>=${least})`;
  return `IF(${blankRow()},"",IF(${rated},${placed},${inUse(spec, "labelNotRated")}))`;
}

/** Whether a row has neither a name nor a rating. */
function blankRow(): string {
  const covered = `${spilled("coverageAttractiveness")}+${spilled("coverageAdvantage")}`;
  return `IFERROR(${spilled("customer")}="",FALSE)*(${covered}=0)`;
}

export function livePosition(spec: ResultsSpec): string {
  const { language } = spec;
  const pairs = quadrants
    .map((cell) => textLiteral(vocabulary[language][`pair.${cell}`]))
    .join(",");
  return `XLOOKUP(${spilled("quadrant")},${rangeInUse(spec, "labelStar", "labelDog")},{${pairs}},"")`;
}

/** Looked up among the strategies of the few labels, which no edit of a rating changes. */
export function liveStrategy(spec: ResultsSpec): string {
  const strategies = call("STRATEGY", labels(spec), inUse(spec, "language"), labels(spec));
  return `XLOOKUP(${spilled("quadrant")},${labels(spec)},${strategies},"")`;
}

export function liveDistance(spec: ResultsSpec, axis: AxisId): string {
  const scale = rangeInUse(spec, "scaleLowest", "scaleHighest");
  return call("DISTANCE", spilled(axis), cutArgument(spec, axis), scale);
}

/** What both axes say, one after the other. */
export function liveProblems(spec: ResultsSpec): string {
  const [first, second] = [axisPart(spec, "attractiveness", 3), axisPart(spec, "advantage", 3)];
  return `IF(${blankRow()},"",${first}&IF((${first}="")+(${second}=""),""," ")&${second})`;
}

function labels(spec: ResultsSpec): string {
  return rangeInUse(spec, "labelStar", "labelNotRated");
}

/**
 * The cut in use. A 0, or one off the scale, is handed over as text: as a number it would be a blank cell or a slip to
 * the function. The text has a point in Excel of every language.
 */
function cutArgument(spec: ResultsSpec, axis: AxisId): string {
  const cut = cellAddress(layout.cutRow, cutColumns[axis], "both");
  const [lowest, highest] = [inUse(spec, "scaleLowest"), inUse(spec, "scaleHighest")];
  const meant = `(${cut}=0)+(${cut}<${lowest})+(${cut}>${highest})`;
  return `IF(${meant},SUBSTITUTE(${cut}&"",",","."),${cut})`;
}
