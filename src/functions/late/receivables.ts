import { isBlank, type Cell } from "../../engine/cell";
import {
  countedBackDaysOutstanding,
  prepaymentRate,
  simpleDaysOutstanding,
} from "../../engine/models/receivables";
import { parseNumber } from "../../engine/number";
import type { Language } from "../../i18n/language";
import { rateMethodWords } from "../../i18n/models/receivables";
import { passedError, numberOr } from "./beside";
import { plainCell, isNothing } from "../coerce/cell";
import { numberRows } from "./number-rows";
import { columnCount, grid, list, transpose } from "../coerce/grid";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { fail, rowError } from "./relationship-errors";
import { wordOf } from "./refuse";
import { cellNumber, spillLike } from "../spill";

/** Days of a year, where a single number of sales is one of a year, and of a month. */
const usualDays = { simple: 365, countedBack: 30 } as const;

/** =KAM.DSO */
export function dso(receivables: unknown, sales: unknown, days: unknown): unknown[][] {
  return daysOutstanding({ receivables, sales, days });
}

function daysOutstanding(given: {
  readonly receivables: unknown;
  readonly sales: unknown;
  readonly days: unknown;
}): unknown[][] {
  const language = languageOf(undefined);
  refuseLeftOut(language, given.receivables, given.sales);
  const shape = grid(given.receivables);
  const owed = list(shape);
  const sales = salesRows(grid(given.sales), owed.length, language);
  const dayCell = plainCell(given.days);
  const days = isNothing(dayCell) ? null : parseNumber(dayCell);
  if (days !== null && !(days > 0)) fail(language, "dso.days");
  const answers = owed.map((cell, i) => outstandingOf(cell, sales[i] ?? [], days, language));
  return spillLike(answers, columnCount(shape));
}

/** The months of each customer: a row each; one customer's may also stand in a column. */
function salesRows(
  cells: readonly (readonly Cell[])[],
  customers: number,
  language: Language,
): readonly (readonly Cell[])[] {
  if (customers === 1 && columnCount(cells) === 1) return transpose(cells);
  if (cells.length === customers) return cells;
  if (cells.length === 1 && columnCount(cells) === customers) return transpose(cells);
  return fail(language, "dso.rows", { found: cells.length, customers });
}

function outstandingOf(
  owedCell: Cell,
  months: readonly Cell[],
  days: number | null,
  language: Language,
): unknown {
  const passed = passedError([owedCell, ...months], language);
  if (passed !== null) return passed;
  if (isBlank(owedCell) || months.every(isBlank)) return "";
  const owed = parseNumber(owedCell);
  const sales = months.map((cell) => (isBlank(cell) ? 0 : parseNumber(cell)));
  const word = [owedCell, ...months].find(
    (cell) => !isBlank(cell) && Number.isNaN(parseNumber(cell)),
  );
  if (word !== undefined) return rowError(language, "value.number", { value: String(word) });
  if (owed < 0 || sales.some((each) => each < 0)) return rowError(language, "dso.negative");
  if (sales.every((each) => each === 0)) return rowError(language, "dso.sales");
  const [only = NaN, ...more] = sales;
  if (more.length === 0)
    return cellNumber(simpleDaysOutstanding(owed, only, days ?? usualDays.simple), language);
  const found = countedBackDaysOutstanding(owed, sales, days ?? usualDays.countedBack);
  return "days" in found ? cellNumber(found.days, language) : `>${found.moreThan}`;
}

/** =KAM.PREPAYRATE */
export function prepayrate(
  discount: unknown,
  discountDays: unknown,
  netDays: unknown,
  method: unknown,
  year: unknown,
): unknown[][] {
  return prepaymentRates({ discount, discountDays, netDays, method, year });
}

function prepaymentRates(given: {
  readonly discount: unknown;
  readonly discountDays: unknown;
  readonly netDays: unknown;
  readonly method: unknown;
  readonly year: unknown;
}): unknown[][] {
  const language = languageOf(undefined);
  refuseLeftOut(language, given.discount, given.discountDays, given.netDays);
  const method = wordOf(given.method, rateMethodWords, "simple", (value) =>
    fail(language, "prepay.method", { value }),
  );
  const year = numberOr(usualDays.simple, given.year);
  if (!(year > 0)) fail(language, "prepay.year");
  const { rows, faults, columns } = numberRows(
    [given.discount, given.discountDays, given.netDays],
    language,
  );
  const answers = rows.map(([discount = null, discountDays = null, netDays = null], i) => {
    const fault = faults[i] ?? null;
    if (fault !== null) return fault;
    if (discount === null || discountDays === null || netDays === null) return "";
    if (!(discount > 0 && discount < 1))
      return rowError(language, "prepay.discount", { value: discount });
    if (netDays <= discountDays) return rowError(language, "prepay.days");
    return cellNumber(prepaymentRate(discount, discountDays, netDays, method, year), language);
  });
  return spillLike(answers, columns);
}
