import type { CellFormat } from "../model/types";
import type { Scalar } from "../model/value";

/** What a field of the file becomes on the sheet. */
export interface Entry {
  readonly value: Scalar;
  readonly format: CellFormat | null;
}

const pointNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(\s?%)?$/i;
const commaNumber = /^[+-]?(?:\d+,?\d*|,\d+)(\s?%)?$/;

/** Thousands parted by points, as where decimals have commas; with one point alone it may be a number with three decimals. */
const groupedNumber = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?(\s?%)?$/;

/** Excel keeps fifteen digits of a number; a longer one is an id. */
const mostDigits = 15;

/**
 * Whether the numbers of a file have decimal commas: some have one, and none a point but between thousands. Where points
 * may part thousands, a comma before three digits says nothing.
 */
export function hasDecimalCommas(rows: readonly (readonly string[])[], separator: string): boolean {
  if (separator === ",") return false;
  let [commas, sure, grouped] = [false, false, false];
  for (const row of rows) {
    for (const field of row) {
      const text = field.trim();
      const isGrouped = groupedNumber.test(text);
      if (!isGrouped && /^[+-]?\d*\.\d+$/.test(text)) return false;
      grouped ||= isGrouped;
      commas ||= /^[+-]?\d*,\d+$/.test(text);
      sure ||=
        /^[+-]?\d*,(?:\d{1,2}|\d{4,})$/.test(text) || /\.\d{3}[.,]\d/.test(isGrouped ? text : "");
    }
  }
  return grouped ? sure : commas;
}

/**
 * A number is a number, and anything else is text just as it stands: no formula, no date. What is an id by its look, with
 * a zero in front or more digits than Excel keeps, stays text too: nothing of it would come back.
 */
export function entryOf(field: string, decimalCommas: boolean): Entry | null {
  if (field === "") return null;
  const text = field.trim();
  const match = decimalCommas
    ? (commaNumber.exec(text) ?? groupedNumber.exec(text))
    : pointNumber.exec(text);
  const isId = /^[+-]?0\d/.test(text) || text.replace(/\D/g, "").length > mostDigits;
  if (match === null || isId) {
    return { value: field, format: /^[=+\-@]/.test(field) ? { quotePrefix: true } : null };
  }
  const percent = match[1] !== undefined;
  const plain = decimalCommas ? text.replaceAll(".", "").replace(",", ".") : text;
  const number = Number(plain.replace("%", "").trim());
  return percent
    ? { value: number / 100, format: { numberFormat: /[.,]/.test(text) ? "0.00%" : "0%" } }
    : { value: number, format: null };
}
