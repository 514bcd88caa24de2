import type { PlacedProblem, ProblemCode } from "../../engine/problems";

/**
 * Problems whose mending cannot change what anything means: a number that was typed as text becomes that number,
 * a repeated header gets a number behind it.
 */
export const fixableCodes: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "rating-text",
  "weight-text",
  "column-duplicate",
]);

export function fixable(problems: readonly PlacedProblem[]): readonly PlacedProblem[] {
  return problems.filter(({ code }) => fixableCodes.has(code));
}
