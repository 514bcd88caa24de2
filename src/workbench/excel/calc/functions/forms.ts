import { broadcast, lift2 } from "../broadcast";
import { toBoolean } from "../coerce";
import { compare } from "../compare";
import { NA, VALUE } from "../errors";
import type { Frame } from "../formula-cell";
import type { Evaluate } from "../template";
import type { Value } from "../value";
import { isError, isRectangle, read } from "../value";
import type { Form, Operand } from "./define";
import type { Scalar } from "../../model/value";

/** An operand left out counts as blank. */
function valueOf(operand: Operand | undefined, frame: Frame): Value {
  return operand === undefined ? null : operand.value(frame);
}

function referenceOf(operand: Operand | undefined, frame: Frame): Value {
  return operand === undefined ? null : operand.reference(frame);
}

const invalid: Evaluate = () => VALUE;

/** IF: with one condition only the branch taken is calculated, with many the branches that are needed. */
const IF: Form = ([condition, then, otherwise, ...rest]) => {
  if (rest.length > 0) return invalid;
  const hasElse = otherwise !== undefined;
  return (frame) => {
    // A condition left out is blank: IF(,1,2) is 2.
    const test = valueOf(condition, frame);
    if (!isRectangle(test)) {
      const holds = toBoolean(test);
      if (isError(holds)) return holds;
      if (holds) return referenceOf(then, frame);
      return hasElse ? otherwise.reference(frame) : false;
    }
    const whenTrue = valueOf(then, frame);
    const whenFalse = hasElse ? otherwise.value(frame) : false;
    return broadcast([test, whenTrue, whenFalse], ([cell = null, yes = null, no = null]) => {
      const holds = toBoolean(cell);
      return isError(holds) ? holds : holds ? yes : no;
    });
  };
};

/** IFS: pairs of condition and value; #N/A where none holds. */
const IFS: Form = (operands) => {
  if (operands.length === 0 || operands.length % 2 !== 0) return invalid;
  const from = (pair: number, frame: Frame): Value => {
    if (pair >= operands.length) return NA;
    const test = valueOf(operands[pair], frame);
    if (!isRectangle(test)) {
      const holds = toBoolean(test);
      if (isError(holds)) return holds;
      return holds ? referenceOf(operands[pair + 1], frame) : from(pair + 2, frame);
    }
    const yes = valueOf(operands[pair + 1], frame);
    return broadcast(
      [test, yes, read(from(pair + 2, frame))],
      ([cell = null, a = null, b = null]) => {
        const holds = toBoolean(cell);
        return isError(holds) ? holds : holds ? a : b;
      },
    );
  };
  return (frame) => from(0, frame);
};

/** A value, or another where it is an error of the given kind. */
function unless(caught: (cell: Scalar) => boolean): Form {
  return ([value, fallback, ...rest]) => {
    if (value === undefined || rest.length > 0) return invalid;
    return (frame) => {
      const result = value.reference(frame);
      const seen = read(result);
      if (!isRectangle(seen)) return caught(seen) ? referenceOf(fallback, frame) : result;
      return lift2(seen, valueOf(fallback, frame), (cell, other) => (caught(cell) ? other : cell));
    };
  };
}

/** SWITCH: the value beside the first match; the last operand without a partner is the default. */
const SWITCH: Form = ([subject, ...cases]) => {
  if (subject === undefined || cases.length < 2) return invalid;
  const hasDefault = cases.length % 2 === 1;
  const pairsEnd = hasDefault ? cases.length - 1 : cases.length;
  const from = (of: Value, pair: number, frame: Frame): Value => {
    if (pair >= pairsEnd) return hasDefault ? referenceOf(cases[pairsEnd], frame) : NA;
    const wanted = valueOf(cases[pair], frame);
    const matches = lift2(of, wanted, (a, b) => {
      if (isError(a)) return a;
      return isError(b) ? b : compare(a, b) === 0;
    });
    if (!isRectangle(matches)) {
      if (isError(matches)) return matches;
      return matches ? referenceOf(cases[pair + 1], frame) : from(of, pair + 2, frame);
    }
    const yes = valueOf(cases[pair + 1], frame);
    return broadcast(
      [matches, yes, read(from(of, pair + 2, frame))],
      ([cell = null, a = null, b = null]) => (isError(cell) ? cell : cell === true ? a : b),
    );
  };
  return (frame) => from(subject.value(frame), 0, frame);
};

/** CHOOSE: the operand at a position counted from 1; it may be a range. */
const CHOOSE: Form = ([index, ...choices]) => {
  if (index === undefined || choices.length === 0) return invalid;
  const at = (position: Scalar): number | undefined => {
    const number = typeof position === "number" ? Math.trunc(position) : Number(position ?? 0);
    return number >= 1 && number <= choices.length ? number - 1 : undefined;
  };
  return (frame) => {
    const chosen = index.value(frame);
    if (!isRectangle(chosen)) {
      if (isError(chosen)) return chosen;
      const position = at(chosen);
      return position === undefined ? VALUE : referenceOf(choices[position], frame);
    }
    const values = choices.map((choice) => valueOf(choice, frame));
    return broadcast([chosen, ...values], ([cell = null, ...cells]) => {
      if (isError(cell)) return cell;
      const position = at(cell);
      return position === undefined ? VALUE : (cells[position] ?? null);
    });
  };
};

/** Functions that calculate only the arguments they need. */
export const forms: Readonly<Record<string, Form>> = {
  IF,
  IFS,
  IFERROR: unless(isError),
  IFNA: unless((cell) => isError(cell) && cell.code === NA.code),
  SWITCH,
  CHOOSE,
};

/** How many arguments each of them takes, and whether they come in pairs. */
const counts: Readonly<Record<string, (count: number) => boolean>> = {
  IF: (count) => count === 2 || count === 3,
  IFS: (count) => count >= 2 && count % 2 === 0,
  IFERROR: (count) => count === 2,
  IFNA: (count) => count === 2,
  SWITCH: (count) => count >= 3,
  CHOOSE: (count) => count >= 2,
};

/** Whether one of these functions can be called with so many arguments. */
export function takes(name: string, count: number): boolean {
  return counts[name]?.(count) ?? true;
}
