import type { Mapping, PortfolioSource } from "../plans/source/types";
import type { Hooks } from "./progress";
import { readSource } from "./read/source";
import type { Survey } from "./read/survey";
import { runExcel } from "./run";

/**
 * Reads the factors, customers and settings of the open workbook, with where each came from and what is wrong in them.
 *
 * @param mapping left out: as remembered in the workbook, else the tables found by name and headers
 * @param known a survey that has just been made; left out: one is made
 */
export function readPortfolio(
  mapping?: Mapping,
  hooks: Hooks = {},
  known?: Survey,
): Promise<PortfolioSource> {
  return runExcel(async (context) => (await readSource(context, mapping, hooks, known)).source);
}
