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
export async function readPortfolio(
  mapping?: Mapping,
  hooks: Hooks = {},
  known?: Survey,
): Promise<PortfolioSource> {
  const { source, survey } = await runExcel((context) =>
    readSource(context, mapping === undefined ? {} : { mapping }, hooks, known),
  );
  const { adopted } = survey.memory;
  if (adopted === null || mapping !== undefined) return source;
  // Few workbooks have such a table: what recognises tables is loaded where one has.
  const { customersAdopted } = await import("./adopted");
  const customers = await customersAdopted(adopted, hooks);
  return { ...source, added: Math.max(0, (customers ?? 0) - source.input.names.length) };
}
