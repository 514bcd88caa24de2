import type { Scale } from "../../engine/factors/types";
import { roundScore } from "../../engine/round";
import { scoreCustomers } from "../../engine/scoring/score";
import type { Language } from "../../i18n/language";
import { languageOf } from "../coerce/language";
import { directionsOf, optionalOf } from "../coerce/marks";
import { missingOf } from "../coerce/missing";
import { ratingsOf } from "../coerce/ratings";
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
  const lessIsBetter = directionsOf(directions, axis.weights.length, language);
  const sums = new Float64Array(axis.columns[0]?.length ?? 0).fill(NaN);
  axis.columns.forEach((column, factor) => {
    const weight = axis.weights[factor] ?? 0;
    column.forEach((rating, row) => {
      if (Number.isNaN(rating)) return;
      const counted =
        lessIsBetter[factor] === true ? axis.scale.lowest + axis.scale.highest - rating : rating;
      const before = sums[row] ?? NaN;
      sums[row] = (Number.isNaN(before) ? 0 : before) + weight * counted;
    });
  });
  return spillNumbers(sums.map(roundScore), axis.across, language);
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
  return {
    ...ratingsOf(ratings, chosenWeights.length, chosenScale, language),
    weights: chosenWeights,
    scale: chosenScale,
  };
}
