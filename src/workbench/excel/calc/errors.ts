import { ErrorValue } from "../model/value";

/** The error values of Excel; one instance each, because a column may hold fifty thousand of them. */
export const NULL = new ErrorValue("#NULL!");
export const DIV0 = new ErrorValue("#DIV/0!");
export const VALUE = new ErrorValue("#VALUE!");
export const REF = new ErrorValue("#REF!");
export const NAME = new ErrorValue("#NAME?");
export const NUM = new ErrorValue("#NUM!");
export const NA = new ErrorValue("#N/A");
export const SPILL = new ErrorValue("#SPILL!");
export const CALC = new ErrorValue("#CALC!");
export const BUSY = new ErrorValue("#BUSY!");

const byCode = new Map(
  [NULL, DIV0, VALUE, REF, NAME, NUM, NA, SPILL, CALC, BUSY].map((error) => [error.code, error]),
);

/**
 * The error written as text, such as "#N/A", or "#REF!A1" on a sheet that is gone; an unknown code gets an instance of
 * its own.
 */
export function errorOf(code: string): ErrorValue {
  if (code.startsWith(REF.code)) return REF;
  return byCode.get(code.toUpperCase()) ?? new ErrorValue(code);
}
