import { broadcast } from "../broadcast";
import { toNumber } from "../coerce";
import { NUM } from "../errors";
import type { Call } from "../services";
import type { Evaluate } from "../template";
import type { Value } from "../value";
import { isError, isRectangle } from "../value";
import type { Scalar } from "../../model/value";

/** An argument; undefined where it was left out. */
export type Argument = Value | undefined;

/** A worksheet function. */
export interface Definition {
  readonly min: number;
  readonly max: number;
  /**
   * One letter per parameter, the last repeating: "s" takes a single value and is called for each cell when
   * it gets a rectangle; "r" takes whatever comes. "r(rs)" repeats what is in brackets.
   */
  readonly kinds: string;
  readonly call: (args: readonly Argument[], call: Call) => Value;
  readonly volatile?: boolean;
  /** May give several values whatever its arguments are. */
  readonly array?: boolean;
}

/** An argument before it is calculated, in both ways it can be asked for. */
export interface Operand {
  readonly value: Evaluate;
  readonly reference: Evaluate;
}

/** A function that decides itself which arguments are calculated. */
export type Form = (operands: readonly (Operand | undefined)[]) => Evaluate;

export type Definitions = Readonly<Record<string, Definition>>;

/** Whether the parameter takes a single value. */
export function takesSingle(kinds: string, index: number): boolean {
  const open = kinds.indexOf("(");
  if (open < 0) return kinds[Math.min(index, kinds.length - 1)] === "s";
  if (index < open) return kinds[index] === "s";
  const group = kinds.slice(open + 1, -1);
  return group[(index - open) % group.length] === "s";
}

/** Calls a function, once for each cell where a parameter for a single value gets a rectangle. */
export function invoke(definition: Definition, args: readonly Argument[], call: Call): Value {
  const lifted: number[] = [];
  const rectangles: Value[] = [];
  args.forEach((argument, i) => {
    if (argument !== undefined && isRectangle(argument) && takesSingle(definition.kinds, i)) {
      lifted.push(i);
      rectangles.push(argument);
    }
  });
  if (lifted.length === 0) return definition.call(args, call);
  const current = [...args];
  return broadcast(rectangles, (cells) => {
    lifted.forEach((position, i) => (current[position] = cells[i] ?? null));
    const result = definition.call(current, call);
    return isRectangle(result) ? result.at(0, 0) : result;
  });
}

/** A single value argument; left out counts as blank. */
export function scalar(argument: Argument): Scalar {
  if (argument === undefined) return null;
  return isRectangle(argument) ? argument.at(0, 0) : argument;
}

/** A function of single values whose errors pass straight through. */
export function scalars(
  min: number,
  max: number,
  call: (...args: (Scalar | undefined)[]) => Scalar,
): Definition {
  return {
    min,
    max,
    kinds: "s",
    call: (args) => {
      for (const argument of args) if (isError(argument)) return argument;
      return call(
        ...args.map((argument) => (argument === undefined ? undefined : scalar(argument))),
      );
    },
  };
}

/** A function of numbers; arguments left out are undefined. A result that is no finite number is #NUM!. */
export function numbers(
  min: number,
  max: number,
  call: (first: number, second: number | undefined, third: number | undefined) => Scalar,
): Definition {
  return {
    min,
    max,
    kinds: "s",
    call: (args) => {
      const given: (number | undefined)[] = [];
      for (const argument of args) {
        const number = argument === undefined ? undefined : toNumber(scalar(argument));
        if (isError(number)) return number;
        given.push(number);
      }
      const result = call(given[0] ?? 0, given[1], given[2]);
      return typeof result === "number" && !Number.isFinite(result) ? NUM : result;
    },
  };
}

/** A function that takes its arguments as they come, ranges included. */
export function raw(
  min: number,
  max: number,
  kinds: string,
  call: Definition["call"],
  traits: Pick<Definition, "array" | "volatile"> = {},
): Definition {
  return { min, max, kinds, call, ...traits };
}
