import { cellText } from "../../engine/cell";
import { scorePortfolio, type Portfolio } from "../../engine/portfolio/score-portfolio";
import type { PortfolioSettings } from "../../engine/portfolio/settings";
import type { Language } from "../../i18n/language";
import type { SheetCells } from "../recognise/sheet/cells";
import { columnWith, customersOf, type Proposal } from "../recognise/sheet/proposal";
import { cellsAt } from "./cells";
import { adoptedFactors, factorTable } from "./factors";
import type { Measures } from "./measures";
import { ratingOf } from "./rating-of";

export interface Outcome {
  readonly names: readonly string[];
  readonly portfolio: Portfolio;
}

/** What scoring somebody's table would come to, as it is proposed. */
export function outcomeOf(
  proposal: Proposal,
  cells: SheetCells,
  settings: PortfolioSettings,
  measures: Measures = {},
  language: Language = "en-US",
): Outcome {
  const adopted = adoptedFactors(proposal, language);
  const lines = customersOf(proposal);
  const at = cellsAt(cells, proposal);
  const name = columnWith(proposal, "name");
  const names = lines.map(({ at: line, label }) =>
    name === null ? label : cellText(at(line, name.at)),
  );
  const ratings = adopted.map(({ column }) => {
    const rate = ratingOf(proposal, column, measures);
    return Float64Array.from(lines, (line) => rate(at(line.at, column.at)));
  });
  const factors = factorTable(adopted, proposal);
  return { names, portfolio: scorePortfolio({ factors, names, ratings, sizes: null, settings }) };
}
