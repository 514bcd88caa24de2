/** The error values that Excel lets a function return, by their names in `CustomFunctions.ErrorCode`. */
const names = {
  "#VALUE!": "invalidValue",
  "#N/A": "notAvailable",
  "#NUM!": "invalidNumber",
  "#DIV/0!": "divisionByZero",
  "#NULL!": "nullReference",
} as const;

export type ErrorCode = keyof typeof names;

/** The error to return where an argument holds this error value: itself, if a function may return it. */
export function passedOn(code: string): ErrorCode {
  return Object.hasOwn(names, code) ? (code as ErrorCode) : "#VALUE!";
}

/** An error value with its reason, for hosts that have no `CustomFunctions.Error`. */
export class FunctionError extends Error {
  override readonly name = "FunctionError";

  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The error to throw, or to stand in a spilled cell: Excel's own where there is one.
 * Excel shows the message only with #VALUE! and #N/A, and many desktop builds not even then
 * (OfficeDev/office-js#4971); KAM.CHECK and KAM.PROBLEM say the reason in cells.
 */
export function functionError(code: ErrorCode, message: string): Error {
  if (typeof CustomFunctions === "undefined") return new FunctionError(code, message);
  const error = new CustomFunctions.Error(CustomFunctions.ErrorCode[names[code]], message);
  // The class extends Error, though its types do not say so.
  return error as CustomFunctions.Error & Error;
}
