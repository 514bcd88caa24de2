import { cellText, type Cell } from "../../engine/cell";
import type { Scale } from "../../engine/factors/types";
import { rateMeasured } from "../../engine/models/rating";
import { figureOf } from "../recognise/sheet/figure";
import { foldName } from "../recognise/fold";
import type { Proposal, ProposedColumn } from "../recognise/sheet/proposal";
import type { Measures } from "./measures";

/** What a cell of a factor comes to on the scale; NaN where it is no rating. */
export type RatingOf = (cell: Cell) => number;

/**
 * How the cells of a factor are read: a word by what it stands for, "4/5" and points of a column with a maximum of its
 * own spread over the scale, a measured number by its rule, else the number as it stands.
 */
export function ratingOf(
  { words, scale }: Pick<Proposal, "words" | "scale">,
  { at, outOf }: Pick<ProposedColumn, "at" | "outOf">,
  measures: Measures = {},
): RatingOf {
  const meanings = new Map(Object.entries(words).map(([word, value]) => [foldName(word), value]));
  const rule = measures[at];
  return (cell) => {
    const isWord = typeof cell === "string" || typeof cell === "boolean";
    const meant = isWord ? meanings.get(foldName(cellText(cell))) : undefined;
    if (meant !== undefined) return meant;
    const figure = figureOf(cell);
    if (figure.kind !== "number") return NaN;
    if (rule !== undefined)
      return rateMeasured(Float64Array.of(figure.value), rule, scale)[0] ?? NaN;
    return onScale(spread(figure.value, figure.outOf ?? outOf, scale), scale);
  };
}

/** Points out of their own maximum, as points of the scale. */
export function spread(value: number, outOf: number | null, { highest }: Scale): number {
  return outOf === null || outOf === highest ? value : (value * highest) / outOf;
}

function onScale(value: number, { lowest, highest }: Scale): number {
  return value >= lowest && value <= highest ? value : NaN;
}
