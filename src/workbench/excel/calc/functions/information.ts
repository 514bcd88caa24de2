import type { Scalar } from "../../model/value";
import { ArrayValue } from "../array-value";
import { toNumber } from "../coerce";
import { NA } from "../errors";
import { Reference } from "../reference";
import { isError } from "../value";
import type { Argument, Definition, Definitions } from "./define";
import { numbers, raw, scalar, scalars } from "./define";

/** A question about one value, errors included. */
function question(holds: (value: Scalar) => boolean): Definition {
  return raw(1, 1, "s", ([value]) => holds(scalar(value)));
}

/** What ERROR.TYPE numbers the errors. */
const errorTypes: Readonly<Record<string, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#GETTING_DATA": 8,
  "#SPILL!": 9,
  "#CALC!": 14,
};

/** TYPE: 1 a number, 2 text, 4 yes or no, 16 an error, 64 several values. */
function typeOf(argument: Argument): number {
  if (argument instanceof ArrayValue) return 64;
  if (argument instanceof Reference && !argument.single) return 64;
  const value = scalar(argument);
  if (isError(value)) return 16;
  if (typeof value === "string") return 2;
  return typeof value === "boolean" ? 4 : 1;
}

const isNa = (value: Scalar): boolean => isError(value) && value.code === NA.code;

export const information: Definitions = {
  ISNUMBER: question((value) => typeof value === "number"),
  ISTEXT: question((value) => typeof value === "string"),
  ISNONTEXT: question((value) => typeof value !== "string"),
  ISBLANK: question((value) => value === null),
  ISERROR: question(isError),
  ISERR: question((value) => isError(value) && !isNa(value)),
  ISNA: question(isNa),
  ISLOGICAL: question((value) => typeof value === "boolean"),
  ISEVEN: numbers(1, 1, (value) => Math.trunc(value) % 2 === 0),
  ISODD: numbers(1, 1, (value) => Math.trunc(value) % 2 !== 0),
  ISREF: raw(1, 1, "r", ([argument]) => argument instanceof Reference),
  "ERROR.TYPE": raw(1, 1, "s", ([argument]) => {
    const value = scalar(argument);
    return isError(value) ? (errorTypes[value.code] ?? NA) : NA;
  }),
  TYPE: raw(1, 1, "r", ([argument]) => typeOf(argument)),
  NA: scalars(0, 0, () => NA),
  N: scalars(1, 1, (value = null) => (typeof value === "string" ? 0 : toNumber(value))),
  T: scalars(1, 1, (value = null) => (typeof value === "string" ? value : "")),
};
