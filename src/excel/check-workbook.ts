import type { PlacedProblem } from "../engine/problems";
import type { Mapping } from "../plans/source/types";
import type { Hooks } from "./progress";
import { readPortfolio } from "./read-portfolio";

/** Everything that is wrong in factors, customers and settings, each with its sheet and cells. Nothing is changed. */
export async function checkWorkbook(
  mapping?: Mapping,
  hooks: Hooks = {},
): Promise<readonly PlacedProblem[]> {
  const { problems } = await readPortfolio(mapping, hooks);
  return problems;
}
