import { resolveCut } from "../matrix/cuts";
import type { InParts } from "../in-parts";
import { inUnits } from "../round";
import { concentration } from "./around-weights";
import { countedRatings } from "./counted";
import { anyWeights, aroundWeights, orderedWeights } from "./draws";
import { pcg32, type Generator } from "./pcg32";
import { stepsOf } from "./rating-steps";
import type { AxisQuestion, Chances, Doubt, WeightDoubt } from "./types";

const DRAWS = 10_000;

/** Any number would do; the same one always, so that every recalculation agrees. */
const SEED = 20_260_101;

/**
 * Chances by drawing weights, common to all customers, and ratings, each customer's from a stream of its own; a
 * mean or median cut is found anew in every draw.
 */
export function* sampledInParts(question: AxisQuestion, doubt: Doubt): InParts<Chances> {
  const { ratings, weights, cut, scale, tie } = question;
  const customers = ratings[0]?.length ?? 0;
  const counted = Array.from({ length: customers }, (_, i) => countedRatings(question, i));
  const weightStream = pcg32(SEED, 0);
  const streams = counted.map((_, i) => pcg32(SEED, i + 1));
  const above = new Float64Array(customers);
  const score = new Float64Array(customers);
  for (let draw = 0; draw < DRAWS; draw++) {
    const drawn = drawWeights(weights, doubt.weights, weightStream);
    counted.forEach((row, i) => {
      const stream = doubt.ratingStep === 0 ? null : (streams[i] ?? null);
      score[i] = row === null ? NaN : drawScore(row, drawn, stream, scale);
    });
    const border = inUnits(resolveCut(cut, score, scale));
    for (let i = 0; i < customers; i++) {
      const place = inUnits(score[i] ?? NaN);
      if (place > border || (place === border && tie === "high")) above[i] = (above[i] ?? 0) + 1;
    }
    yield draw / DRAWS;
  }
  const high = above.map((count, i) => (counted[i] === null ? NaN : count / DRAWS));
  return { high, standardError: high.map((chance) => Math.sqrt((chance * (1 - chance)) / DRAWS)) };
}

function drawWeights(weights: Float64Array, doubt: WeightDoubt, next: Generator): Float64Array {
  if (doubt === "any") return anyWeights(weights, next);
  if (doubt === "order") return orderedWeights(weights, next);
  if (doubt === 0) return weights;
  const factors = weights.filter((weight) => weight > 0).length;
  return factors < 2 ? weights : aroundWeights(weights, concentration(doubt, factors), next);
}

function drawScore(
  row: readonly number[],
  weights: Float64Array,
  stream: Generator | null,
  scale: AxisQuestion["scale"],
): number {
  let [sum, rated] = [0, 0];
  row.forEach((rating, factor) => {
    if (Number.isNaN(rating)) return;
    const weight = weights[factor] ?? 0;
    const change = stream === null ? 0 : (stepsOf(rating, scale)[stream() % 3] ?? 0);
    sum += weight * (rating + change);
    rated += weight;
  });
  return sum / rated;
}
