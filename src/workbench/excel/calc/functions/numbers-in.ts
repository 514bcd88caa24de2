import { ArrayValue } from "../array-value";
import { toNumber } from "../coerce";
import { Reference } from "../reference";
import { isError } from "../value";
import type { ErrorValue, Scalar } from "../../model/value";
import type { Argument } from "./define";

function pick(cells: readonly Scalar[]): Float64Array | ErrorValue {
  const found = new Float64Array(cells.length);
  let count = 0;
  for (const cell of cells) {
    if (typeof cell === "number") found[count++] = cell;
    else if (isError(cell)) return cell;
  }
  return found.subarray(0, count);
}

function sorted(numbers: Float64Array | ErrorValue): Float64Array | ErrorValue {
  return isError(numbers) ? numbers : Float64Array.from(numbers).sort();
}

/** The numbers of one argument; text and booleans count only when written out, and must then be numbers. */
export function numbersOf(argument: Argument): Float64Array | ErrorValue {
  if (argument instanceof Reference) {
    return argument.fact("numbers", () => pick(argument.array().data), true);
  }
  if (argument instanceof ArrayValue) return pick(argument.data);
  const number = toNumber(argument ?? null);
  return isError(number) ? number : Float64Array.of(number);
}

/** The same, smallest first. */
export function sortedNumbersOf(argument: Argument): Float64Array | ErrorValue {
  if (argument instanceof Reference) {
    return argument.fact("sorted", () => sorted(numbersOf(argument)), true);
  }
  return sorted(numbersOf(argument));
}

/** The numbers of all arguments in a row, or the first error among them. */
export function allNumbers(args: readonly Argument[]): Float64Array | ErrorValue {
  const parts: Float64Array[] = [];
  let length = 0;
  for (const argument of args) {
    const part = numbersOf(argument);
    if (isError(part)) return part;
    parts.push(part);
    length += part.length;
  }
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const all = new Float64Array(length);
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}
