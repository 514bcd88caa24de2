import { NOT_RATED } from "../../engine/matrix/define-matrix";
import type { Book } from "../state/state";

/** What is sensible to do next; the one filled button of the Home screen. */
export type NextStep = "customers" | "rate" | "score" | "chart" | "added" | "again" | "matrix";

/**
 * The next step on the way to a matrix that can be shown: rows, ratings, scores, chart; then a new scoring where
 * customers were added that the results do not know, or frozen results may be out of date, and else a look at the matrix. While the customers are being read, they are taken
 * to have ratings.
 */
export function nextStep({ summary, scored }: Book): NextStep {
  const { results, chart, customers } = summary;
  const cell = scored?.portfolio.cell;
  if ((cell?.length ?? customers?.rows) === 0) return "customers";
  if (results === null)
    return cell?.every((code) => code === NOT_RATED) === true ? "rate" : "score";
  if ((scored?.reading.added ?? 0) > 0) return "added";
  if (results.mode === "values") return "again";
  return chart === null ? "chart" : "matrix";
}
