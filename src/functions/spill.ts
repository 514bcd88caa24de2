import type { Language } from "../i18n/language";
import { functionError } from "./errors";
import { say } from "./fail";

/**
 * One number per customer as Excel spills it: down, or across where the customers stood in columns. No number is "",
 * since null or NaN in a spilled array shows as 0 (OfficeDev/office-js#1503); what is not finite is #NUM!.
 */
export function spillNumbers(
  numbers: Float64Array,
  across: boolean,
  language: Language,
): unknown[][] {
  return spill(
    Array.from(numbers, (number) => {
      if (Number.isNaN(number)) return "";
      return Number.isFinite(number)
        ? number
        : functionError("#NUM!", say(language, "result.number"));
    }),
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
