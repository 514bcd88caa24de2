import type { Language } from "../../i18n/language";
import { fail } from "../fail";

/** Ends the call where numbers are so large that they do not add up to one; NaN is none of them. */
export function refuseOverflow(numbers: Float64Array, language: Language, times = 1): void {
  let sum = 0;
  for (const number of numbers) if (!Number.isNaN(number)) sum += Math.abs(number) * times;
  if (sum === Infinity) fail(language, "result.number", {}, "#NUM!");
}
