import type { Language } from "../i18n/language";
import { rowsOf, turned } from "./coerce/rows";
import { functionError, passedOn } from "./errors";
import { say } from "./fail";

/**
 * A number as a cell of a spilled array takes it: no number is "", since null and NaN show as 0
 * (OfficeDev/office-js#1503), and what is too large is #NUM!.
 */
export function cellNumber(number: number | undefined, language: Language): unknown {
  if (number === undefined || Number.isNaN(number)) return "";
  return Number.isFinite(number) ? number : functionError("#NUM!", say(language, "result.number"));
}

/** An error value of a cell asked about, as a cell of the answer. */
export function errorCell(code: string, language: Language): Error {
  return functionError(passedOn(code), say(language, "cell.error", { value: code }));
}

/** A row of cells per customer: down, or across where the customers stood in columns. */
export function spillRows(rows: unknown[][], across: boolean): unknown[][] {
  return across ? turned(rowsOf(rows)) : rows;
}

/** Values in the shape of the argument that they answer, row by row. */
export function spillLike(values: readonly unknown[], columns: number): unknown[][] {
  return Array.from({ length: values.length / columns }, (_, row) =>
    values.slice(row * columns, (row + 1) * columns),
  );
}
