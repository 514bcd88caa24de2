import type { Scale } from "../../engine/factors/types";
import { scoreCustomers } from "../../engine/scoring/score";
import { weightedTotals } from "../../engine/scoring/totals";
import type { Language } from "../../i18n/language";
import { languageOf } from "../coerce/language";
import { directionsOf, optionalOf } from "../coerce/marks";
import { missingOf } from "../coerce/missing";
import { ratingCells, readRatings } from "../coerce/ratings";
import { scaleOf } from "../coerce/scale";
import { weightsOf } from "../coerce/weights";
import { spillNumbers } from "../spill";

/** =KAM.SCORE */
export function scores(
  ratings: unknown,
  weights: unknown,
  scale: unknown,
  missing: unknown,
  directions: unknown,
  optional: unknown,
): unknown[][] {
  const language = languageOf(null);
  const axis = axisOf(ratings, weights, scale, language);
  const { score } = scoreCustomers(axis.columns, axis.weights, {
    scale: axis.scale,
    missing: missingOf(missing, language),
    lessIsBetter: directionsOf(directions, axis.weights.length, language),
    optional: optionalOf(optional, axis.weights.length, language),
  });
  return spillNumbers(score, axis.across, language);
}

/** =KAM.COVERAGE */
export function coverages(
  ratings: unknown,
  weights: unknown,
  scale: unknown,
  optional: unknown,
): unknown[][] {
  const language = languageOf(null);
  const axis = axisOf(ratings, weights, scale, language);
  const { coverage } = scoreCustomers(axis.columns, axis.weights, {
    scale: axis.scale,
    missing: "exclude",
    lessIsBetter: axis.columns.map(() => false),
    optional: optionalOf(optional, axis.weights.length, language),
  });
  return spillNumbers(coverage, axis.across, language);
}

/** =KAM.TOTAL */
export function totals(
  ratings: unknown,
  weights: unknown,
  scale: unknown,
  directions: unknown,
): unknown[][] {
  const language = languageOf(null);
  const axis = axisOf(ratings, weights, scale, language);
  const total = weightedTotals(axis.columns, axis.weights, {
    scale: axis.scale,
    lessIsBetter: directionsOf(directions, axis.weights.length, language),
  });
  return spillNumbers(total, axis.across, language);
}

interface AxisArgument {
  readonly columns: readonly Float64Array[];
  readonly weights: Float64Array;
  readonly scale: Scale;
  readonly across: boolean;
}

function axisOf(
  ratings: unknown,
  weights: unknown,
  scale: unknown,
  language: Language,
): AxisArgument {
  const chosenScale = scaleOf(scale, language);
  const chosenWeights = weightsOf(weights, language);
  const { rows, across } = ratingCells(ratings, chosenWeights.length, language);
  // Only the numbers are asked for here; KAM.PROBLEM says what is wrong with the rest, by name.
  const unnamed = new Array<string>(chosenWeights.length).fill("");
  const { columns } = readRatings(rows, unnamed, [], chosenScale);
  return { columns, weights: chosenWeights, scale: chosenScale, across };
}
