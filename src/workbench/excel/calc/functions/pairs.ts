import type { ErrorValue } from "../../model/value";
import { NA } from "../errors";
import { isError, toArray } from "../value";
import type { Argument } from "./define";

/** Pairs of numbers at the same place of two rectangles; a pair with anything else is passed over. */
export function pairs(a: Argument, b: Argument): { x: number[]; y: number[] } | ErrorValue {
  const left = toArray(a ?? null).data;
  const right = toArray(b ?? null).data;
  if (left.length !== right.length) return NA;
  const x: number[] = [];
  const y: number[] = [];
  for (let i = 0; i < left.length; i++) {
    const p = left[i];
    const q = right[i];
    if (isError(p)) return p;
    if (isError(q)) return q;
    if (typeof p !== "number" || typeof q !== "number") continue;
    x.push(p);
    y.push(q);
  }
  return { x, y };
}
