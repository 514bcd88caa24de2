import type { ErrorValue, Scalar } from "../../model/value";
import { broadcast } from "../broadcast";
import { toNumber } from "../coerce";
import { NUM, VALUE } from "../errors";
import { Reference } from "../reference";
import { isError, isRectangle } from "../value";
import type { Argument, Definition } from "./define";
import { raw } from "./define";

/** The number of an argument that functions of this kind take; they take no yes or no for one. */
function numberIn(cell: Scalar): number | ErrorValue {
  return typeof cell === "boolean" ? VALUE : toNumber(cell);
}

/**
 * A function that came with the add-in "Analysis ToolPak" once. They take numbers or calculated arrays, but a range of
 * several cells is #VALUE! to them.
 *
 * @param call gets the arguments that were given; undefined where one was left out
 */
export function older(
  min: number,
  max: number,
  call: (numbers: readonly (number | undefined)[]) => Scalar,
): Definition {
  return raw(min, max, "r", (args) => {
    const values = args.map(oneCell);
    const one = (cells: readonly Scalar[]): Scalar => {
      const numbers: (number | undefined)[] = [];
      for (const [index, cell] of cells.entries()) {
        const number = values[index] === undefined ? undefined : numberIn(cell);
        if (isError(number)) return number;
        numbers.push(number);
      }
      const result = call(numbers);
      return typeof result === "number" && !Number.isFinite(result) ? NUM : result;
    };
    if (!values.some((argument) => argument !== undefined && isRectangle(argument))) {
      return one(values.map((argument) => (argument ?? null) as Scalar));
    }
    return broadcast(
      values.map((argument) => argument ?? null),
      one,
    );
  });
}

/** A range of one cell is its value; one of several is none. */
function oneCell(argument: Argument): Argument {
  if (!(argument instanceof Reference)) return argument;
  return argument.single ? argument.at(0, 0) : VALUE;
}
