import { intersect } from "../../excel/host/cells/area";
import type { Area } from "../../excel/model/area";
import type { Sheet, Validation } from "../../excel/model/types";
import { ErrorValue, type Scalar } from "../../excel/model/value";
import { valuesOf, type Cell } from "./rule-values";

/** A rule that does not allow what was typed, and what it compares with. */
export interface BrokenRule {
  readonly rule: Validation;
  /** The values of a list, or the bounds. */
  readonly allowed: readonly Scalar[];
}

/** The first rule of these cells that a typed value breaks; as in Excel, one that is not to be told is no rule. */
export function brokenRule(sheet: Sheet, area: Area, typed: Scalar): BrokenRule | undefined {
  for (const { area: home, rule } of sheet.validations) {
    const shared = intersect(home, area);
    if (shared === undefined || rule.error?.show === false) continue;
    const place = { from: cornerOf(home), to: cornerOf(shared) };
    const allowed = [rule.formula1, rule.formula2].map((formula) =>
      formula === undefined ? [] : valuesOf(formula, sheet, place),
    );
    if (breaks(rule, typed, allowed))
      return { rule, allowed: allowed.flatMap((values) => values ?? []) };
  }
  return undefined;
}

const cornerOf = ({ top, left }: Area): Cell => ({ row: top, column: left });

type Bounds = readonly (readonly Scalar[] | undefined)[];

function breaks(rule: Validation, typed: Scalar, [first, second]: Bounds): boolean {
  if (typed === null) return !rule.ignoreBlank;
  // What a formula allows is known only to Excel.
  if (first === undefined || second === undefined || rule.type === "custom") return false;
  if (rule.type === "list") {
    // Words in the rule itself are taken by the letter, those in cells are not.
    const exact = rule.formula1?.startsWith('"') === true;
    const look = (value: Scalar) => (exact ? lookOf(value) : lookOf(value).toLowerCase());
    return !first.some((value) => look(value) === look(typed));
  }
  const measured = rule.type === "textLength" ? String(typed).length : typed;
  if (typeof measured !== "number") return true;
  if (rule.type === "whole" && !Number.isInteger(measured)) return true;
  const [low, high] = [first[0], second[0]];
  if (typeof low !== "number") return false;
  return !keeps(rule.operator ?? "between", measured, low, typeof high === "number" ? high : low);
}

function keeps(operator: string, value: number, low: number, high: number): boolean {
  switch (operator) {
    case "between":
      return value >= low && value <= high;
    case "notBetween":
      return value < low || value > high;
    case "equal":
      return value === low;
    case "notEqual":
      return value !== low;
    case "greaterThan":
      return value > low;
    case "lessThan":
      return value < low;
    case "greaterThanOrEqual":
      return value >= low;
    case "lessThanOrEqual":
      return value <= low;
    default:
      return true;
  }
}

/** What a value of a list looks like: 5 is "5". */
function lookOf(value: Scalar): string {
  if (value instanceof ErrorValue) return value.code;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}
