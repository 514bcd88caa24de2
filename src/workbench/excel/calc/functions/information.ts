import type { Scalar } from "../../model/value";
import { toNumber } from "../coerce";
import { NA } from "../errors";
import { isError } from "../value";
import type { Definition, Definitions } from "./define";
import { numbers, raw, scalar, scalars } from "./define";

/** A question about one value, errors included. */
function question(holds: (value: Scalar) => boolean): Definition {
  return raw(1, 1, "s", ([value]) => holds(scalar(value)));
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
  NA: scalars(0, 0, () => NA),
  N: scalars(1, 1, (value = null) => (typeof value === "string" ? 0 : toNumber(value))),
  T: scalars(1, 1, (value = null) => (typeof value === "string" ? value : "")),
};
