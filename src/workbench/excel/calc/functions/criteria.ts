import type { Scalar } from "../../model/value";
import { fold, numberInText } from "../coerce";
import { compareNumbers, compareText } from "../compare";
import { errorOf } from "../errors";
import { isError } from "../value";
import { hasWildcard, wildcardTest } from "./wildcards";

/** A condition of SUMIF and its kin. */
export interface Criterion {
  readonly test: (cell: Scalar) => boolean;
  /** Where the condition is plain equality: the key of the cells that meet it (see `keyOf`). */
  readonly key: string | undefined;
}

/** Cells with the same key are equal to a criterion: a text that reads as a number equals the number. */
export function keyOf(cell: Scalar): string {
  if (typeof cell === "number") return `n${cell}`;
  if (typeof cell === "string") {
    const number = numberInText(cell);
    return number === undefined ? `t${fold(cell)}` : `n${number}`;
  }
  if (typeof cell === "boolean") return `b${String(cell)}`;
  return isError(cell) ? `e${cell.code}` : "";
}

function equalTo(operand: Scalar): Criterion {
  if (typeof operand === "string" && hasWildcard(operand)) {
    const matches = wildcardTest(operand);
    return { test: (cell) => typeof cell === "string" && matches(cell), key: undefined };
  }
  const key = keyOf(operand);
  return { test: (cell) => keyOf(cell) === key, key };
}

/** What stands after the operator, as the value it reads as. */
function operandIn(text: string): Scalar {
  const number = numberInText(text);
  if (number !== undefined) return number;
  const word = text.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  return /^#(N\/A|[A-Z0-9/]+[!?])$/.test(word) ? errorOf(word) : text;
}

function ordered(operator: string, operand: Scalar): Criterion["test"] {
  const holds = (order: number): boolean => {
    if (operator === "<") return order < 0;
    if (operator === "<=") return order <= 0;
    return operator === ">" ? order > 0 : order >= 0;
  };
  if (typeof operand === "number") {
    return (cell) => typeof cell === "number" && holds(compareNumbers(cell, operand));
  }
  if (typeof operand === "string") {
    return (cell) => typeof cell === "string" && holds(compareText(cell, operand));
  }
  return (cell) =>
    typeof cell === "boolean" &&
    typeof operand === "boolean" &&
    holds(Number(cell) - Number(operand));
}

/** Reads a criterion such as 5, "Star", ">=7", "<>" or "a*"; text comparison ignores case. */
export function criterion(value: Scalar): Criterion {
  if (typeof value !== "string") return equalTo(value ?? 0);
  const [, operator = "", rest = ""] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(value) ?? [];
  if (operator === "") {
    if (rest === "") return { test: (cell) => cell === null || cell === "", key: undefined };
    return equalTo(operandIn(rest));
  }
  if (operator === "=" || operator === "<>") {
    const same: Criterion =
      rest === "" ? { test: (cell) => cell === null, key: undefined } : equalTo(operandIn(rest));
    return operator === "=" ? same : { test: (cell) => !same.test(cell), key: undefined };
  }
  return { test: ordered(operator, operandIn(rest)), key: undefined };
}
