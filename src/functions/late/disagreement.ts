import { parseNumber } from "../../engine/number";
import { byCell } from "../../engine/raters/consensus";
import { disagreements } from "../../engine/raters/disagreement";
import { roundScore } from "../../engine/round";
import { cellText, type Cell } from "../../engine/cell";
import { nameKey } from "../../engine/text";
import { raterTexts } from "../../i18n/functions/raters";
import type { Language } from "../../i18n/language";
import { isNothing } from "../coerce/cell";
import { plainCell } from "../coerce/cell";
import { cutOf } from "../coerce/cut";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { scaleOf, zeroIsBlank } from "../coerce/scale";
import { fail } from "../fail";
import { cellNumber } from "../spill";
import { raterTable, weightsByName } from "./rater-table";
import { numberOrNothing, ratingOrNothing, refuse } from "./refuse";

const header = [
  ...["customer", "factor", "lowest", "by", "highest", "by"],
  ...["spread", "score", "distance", "priority"],
] as readonly (keyof (typeof raterTexts)["en-US"])[];

/** =KAM.DISAGREE */
export function disagree(
  raters: unknown,
  customers: unknown,
  factors: unknown,
  ratings: unknown,
  weights: unknown,
  cut: unknown,
  scale: unknown,
  top: unknown,
  languageCell: unknown,
): unknown[][] {
  const language = languageOf(languageCell);
  const chosen = scaleOf(scale, language);
  const most = rowsOf(top, language);
  refuseLeftOut(language, raters, customers, factors, ratings, weights);
  const weighed = weightsByName(weights, language);
  const read = (cell: Cell) => {
    const rating = zeroIsBlank(chosen)
      ? ratingOrNothing(cell, language)
      : numberOrNothing(cell, language);
    if (rating < chosen.lowest || rating > chosen.highest)
      fail(language, "score.scale", { value: rating, ...chosen });
    return rating;
  };
  const table = raterTable({ raters, customers, factors, ratings }, read, language);
  const own = Float64Array.from(table.factors, (name) => weighed.get(nameKey(name)) ?? 0);
  if (table.factors.length > 0 && own.every((weight) => weight === 0))
    refuse(raterTexts, language, "factors.none");
  const cells = byCell(table.ratings, table.customers.length, table.factors.length, () => 1);
  const found = disagreements(cells, own, cutOf(cut, chosen, language), chosen).slice(0, most);
  const number = (value: number) => cellNumber(roundScore(value), language);
  return [
    header.map((column) => raterTexts[language][column]),
    ...found.map((each) => [
      table.customers[each.customer] ?? "",
      table.factors[each.factor] ?? "",
      number(each.lowest),
      table.raters[each.lowestBy] ?? "",
      number(each.highest),
      table.raters[each.highestBy] ?? "",
      number(each.spread),
      number(each.score),
      number(each.distance),
      number(each.priority),
    ]),
    // What cannot be read is not lost: the last rows say why.
    ...table.faults
      .filter(({ factor }) => (own[factor] ?? 0) > 0)
      .map(({ customer, factor, error }) => [
        error,
        [table.customers[customer], table.factors[factor]].join(" · "),
        ...["", "", "", "", "", "", ""],
        error.message,
      ]),
  ];
}

function rowsOf(argument: unknown, language: Language): number {
  const cell = plainCell(argument);
  if (isNothing(cell)) return Infinity;
  const rows = parseNumber(cell);
  if (Number.isInteger(rows) && rows > 0) return rows;
  return refuse(raterTexts, language, "top.number", { value: cellText(cell) });
}
