import { NOT_RATED } from "../../engine/matrix/define-matrix";
import type { Scored } from "../state/state";
import type { WorkbookSummary } from "../ports";

/** What is sensible to do next; the one filled button of the Home screen. */
export type NextStep = "customers" | "rate" | "score" | "chart" | "again" | "matrix";

/**
 * The next step on the way to a matrix that can be shown: rows, ratings, scores, chart; then a new scoring where
 * frozen results may be out of date, and else a look at the matrix.
 */
export function nextStep({ results, chart }: WorkbookSummary, scored: Scored): NextStep {
  const { cell } = scored.portfolio;
  if (cell.length === 0) return "customers";
  if (results === null) return cell.every((code) => code === NOT_RATED) ? "rate" : "score";
  if (results.mode === "values") return "again";
  return chart === null ? "chart" : "matrix";
}
