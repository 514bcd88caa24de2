import type { Surroundings } from "../models/results-sheet";
import { inUseBlocks, inUseFormats, orderInUse } from "./in-use";
import { layout } from "./layout";
import { oddRatingBlocks, ratingFormula } from "./native-ratings";
import type { ResultsSpec } from "./spec";

/**
 * Beside results in plain formulas: the ratings in use, on the scale, reversed where less is better, blank where not
 * rated, "!" where a cell holds no rating. The scores are sums over them.
 */
export function nativeBeside(spec: ResultsSpec): Surroundings {
  const rows = spec.names.length;
  const formulas = orderInUse(spec.source).map((_, place) => ratingFormula(spec, place));
  const at = { row: layout.firstRow, column: spec.beside.firstFactor };
  return {
    blocks: [...inUseBlocks(spec), ...oddRatingBlocks(spec)],
    fills: rows === 0 ? [] : [{ ...at, rows, formulas }],
    formats: inUseFormats(spec),
  };
}
