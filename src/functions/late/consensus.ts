import { byCell, consensus as agreed } from "../../engine/raters/consensus";
import { roundScore } from "../../engine/round";
import { nameKey } from "../../engine/text";
import { consensusWords, raterTexts } from "../../i18n/functions/raters";
import { languageOf } from "../coerce/language";
import { cellNumber } from "../spill";
import { plainRating, raterTable, weightsByName } from "./rater-table";
import { refuse, wordOf } from "./refuse";

/** =KAM.CONSENSUS */
export function consensus(
  raters: unknown,
  customers: unknown,
  factors: unknown,
  ratings: unknown,
  method: unknown,
  raterWeights: unknown,
  languageCell: unknown,
): unknown[][] {
  const language = languageOf(languageCell);
  const way = wordOf(method, consensusWords, "mean", (value) =>
    refuse(raterTexts, language, "method.word", { value }),
  );
  const weights = weightsByName(raterWeights, language);
  const table = raterTable(
    { raters, customers, factors, ratings },
    plainRating(language),
    language,
  );
  const cells = byCell(
    table.ratings,
    table.customers.length,
    table.factors.length,
    (rater) => weights.get(nameKey(table.raters[rater] ?? "")) ?? 1,
  );
  const place = (customer: number, factor: number) => customer * table.factors.length + factor;
  const faults = new Map(
    table.faults.map(({ customer, factor, error }) => [place(customer, factor), error]),
  );
  return [
    [raterTexts[language].customer, ...table.factors],
    ...table.customers.map((name, customer) => [
      name,
      ...cells.map((column, factor) => {
        const cell = column[customer];
        const value = cell === undefined ? NaN : roundScore(agreed(cell, way));
        return faults.get(place(customer, factor)) ?? cellNumber(value, language);
      }),
    ]),
  ];
}
