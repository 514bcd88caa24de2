import type { Area } from "../../plans/area";
import { columnsOf, rowsOf } from "../../plans/area";
import { extentOf } from "../../plans/recognise/sheet/extent";
import { supports } from "../run";

/** Ends of a scale that validation allows. */
interface Allowed {
  readonly lowest: number;
  readonly highest: number;
}

/** Wider sheets are exports, whose cells nobody has validated. */
const mostColumns = 100;

/** No scale reaches further: such a rule is about amounts. */
const widest = 100;

/**
 * Asks what validation allows in the middle of each column, where the ratings are; answered after the next sync, by
 * the column on the sheet.
 */
export function loadValidated(
  sheet: Excel.Worksheet,
  area: Area,
): () => Readonly<Record<number, Allowed>> {
  const columns = columnsOf(area);
  if (!supports("1.8") || columns > mostColumns) return () => ({});
  const row = area.top + Math.floor(rowsOf(area) / 2);
  const rules = Array.from({ length: columns }, (_, i) => {
    const { dataValidation } = sheet.getRangeByIndexes(row, area.left + i, 1, 1);
    dataValidation.load("rule");
    return { column: area.left + i, dataValidation };
  });
  return () =>
    Object.fromEntries(
      rules.flatMap(({ column, dataValidation }) => {
        const allowed = allowedBy(dataValidation.rule);
        return allowed === null ? [] : [[column, allowed] as const];
      }),
    );
}

/** The scale that a rule describes by two numbers, or by a list of them; null where it is none. */
function allowedBy(rule: Excel.DataValidationRule | null | undefined): Allowed | null {
  const numbers = rule?.wholeNumber ?? rule?.decimal;
  if (numbers !== undefined) {
    if ((numbers.operator as string) !== "Between") return null;
    return scaleOf([numberIn(numbers.formula1), numberIn(numbers.formula2)]);
  }
  const source: unknown = rule?.list?.source;
  if (typeof source !== "string" || source.startsWith("=")) return null;
  return scaleOf(source.split(/[,;]/).map(numberIn));
}

function scaleOf(numbers: readonly number[]): Allowed | null {
  if (numbers.some(Number.isNaN)) return null;
  const { lowest, highest } = extentOf(numbers);
  return lowest < highest && highest - lowest <= widest ? { lowest, highest } : null;
}

/** As Excel hands it over: a number, or one as text, with an equals sign or without. */
function numberIn(value: unknown): number {
  if (typeof value === "number") return value;
  const text = typeof value === "string" ? value.replace(/^=/, "").trim() : "";
  return text === "" ? NaN : Number(text);
}
