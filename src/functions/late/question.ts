import type { AxisQuestion } from "../../engine/certainty/types";
import { reversedRatings } from "../../engine/factors/reversed";
import type { AxisReading } from "../coerce/axis";

/** An axis as the engine asks how sure its scores are. */
export function questionOf(
  { ratings, lessIsBetter, rules: { scale }, weights, optional }: AxisReading,
  rules: Pick<AxisQuestion, "missing" | "cut" | "tie">,
): AxisQuestion {
  return {
    ratings: reversedRatings(ratings, lessIsBetter, scale),
    weights,
    optional,
    scale,
    ...rules,
  };
}
