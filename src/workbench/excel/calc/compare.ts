import type { ErrorValue, Scalar } from "../model/value";
import { fold } from "./coerce";

type Comparable = Exclude<Scalar, ErrorValue>;

/** Excel orders numbers before text before booleans. */
function rank(value: Comparable): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

/** A blank stands for the zero of whatever it is compared with. */
function blankLike(other: Comparable): Comparable {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

const collator = new Intl.Collator("en", { sensitivity: "accent" });

export function compareText(a: string, b: string): number {
  if (a === b || fold(a) === fold(b)) return 0;
  return collator.compare(a, b) || (fold(a) < fold(b) ? -1 : 1);
}

/** Numbers that agree in 15 significant digits are equal to Excel: 0.1+0.2=0.3 is TRUE. */
export function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  const near = Math.abs(a - b) <= 5e-15 * Math.max(Math.abs(a), Math.abs(b));
  if (near && a.toPrecision(15) === b.toPrecision(15)) return 0;
  return a < b ? -1 : 1;
}

/** Whether Excel's `=` holds, without finding out which comes first. */
export function equal(a: Comparable, b: Comparable): boolean {
  if (a === b) return true;
  if (typeof a === "string" && typeof b === "string") {
    return a.length === b.length && fold(a) === fold(b);
  }
  return compare(a, b) === 0;
}

/** Negative where `a` comes before `b`, 0 where Excel's `=` holds. Text ignores case. */
export function compare(a: Comparable, b: Comparable): number {
  if (typeof a === "number" && typeof b === "number") return compareNumbers(a, b);
  const x = a ?? blankLike(b);
  const y = b ?? blankLike(x);
  if (typeof x === "string" && typeof y === "string") return compareText(x, y);
  if (typeof x === "number" && typeof y === "number") return compareNumbers(x, y);
  if (typeof x === "boolean" && typeof y === "boolean") return Number(x) - Number(y);
  return rank(x) - rank(y);
}
