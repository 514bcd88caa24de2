import { scoreWorkbook, type ScoreOptions, type ScoreReport } from "./score-workbook";
import type { Hooks } from "./progress";

/**
 * Turns live results into numbers that stay: they are scored once more from the tables as they stand and written as
 * values with a stamp, so that what is frozen is never a result that was still being calculated.
 */
export function freezeToValues(
  options: Omit<ScoreOptions, "mode">,
  hooks: Hooks = {},
): Promise<ScoreReport> {
  return scoreWorkbook({ ...options, mode: "values" }, hooks);
}
