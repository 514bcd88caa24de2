import type { Language } from "../i18n/language";
import { functionError } from "./errors";
import { say } from "./fail";

/**
 * A number as a cell of a spilled array takes it: no number is "", since null and NaN show as 0
 * (OfficeDev/office-js#1503), and what is too large is #NUM!.
 */
export function cellNumber(number: number | undefined, language: Language): unknown {
  if (number === undefined || Number.isNaN(number)) return "";
  return Number.isFinite(number) ? number : functionError("#NUM!", say(language, "result.number"));
}

/** One number per customer, down, or across where the customers stood in columns. */
export function spillNumbers(
  numbers: Float64Array,
  across: boolean,
  language: Language,
): unknown[][] {
  return spill(
    Array.from(numbers, (number) => cellNumber(number, language)),
    across,
  );
}

/** One value per customer, down or across. */
export function spill(values: readonly unknown[], across: boolean): unknown[][] {
  return across ? [[...values]] : values.map((value) => [value]);
}

/** Values in the shape of the argument that they answer, row by row. */
export function spillLike(values: readonly unknown[], columns: number): unknown[][] {
  return Array.from({ length: values.length / columns }, (_, row) =>
    values.slice(row * columns, (row + 1) * columns),
  );
}
