import type { RatingRule } from "../../engine/models/rating";
import { numberIn } from "../recognise/sheet/figure";
import type { SheetCells } from "../recognise/sheet/cells";
import { customersOf, factorsOf, type Answers, type Proposal } from "../recognise/sheet/proposal";
import { cellsAt } from "./cells";

/** Rules by the `at` of the columns that hold measured numbers and count as factors all the same. */
export type Measures = Readonly<Record<number, RatingRule>>;

/** From this ratio of the largest to the smallest on, numbers are money, which goes by ratio. */
const wideRatio = 20;

/**
 * Rules for the columns that somebody has called factors although their numbers are no ratings: most of them lie off
 * the scale.
 */
export function measuresOf(
  proposal: Proposal,
  cells: SheetCells,
  { roles = {} }: Answers,
): Measures {
  const at = cellsAt(cells, proposal);
  const { lowest, highest } = proposal.scale;
  const found = factorsOf(proposal).flatMap((column) => {
    if (roles[column.at] !== "factor") return [];
    const numbers = customersOf(proposal).flatMap(({ at: line }) => {
      const number = numberIn(at(line, column.at));
      return number === null ? [] : [number];
    });
    const off = numbers.filter((number) => number < lowest || number > highest);
    const rule = off.length * 2 > numbers.length ? proposedRule(numbers) : null;
    return rule === null ? [] : [[column.at, rule] as const];
  });
  return Object.fromEntries(found);
}

/**
 * The rule that suits measured numbers: evenly from the smallest to the largest, by ratio where they reach over more
 * than one power of ten. Null where they are too few or too alike to make ratings of.
 */
export function proposedRule(numbers: readonly number[]): RatingRule | null {
  const smallest = (of: readonly number[]) => of.reduce((a, b) => Math.min(a, b), Infinity);
  const positive = numbers.filter((number) => number > 0);
  const from = smallest(numbers);
  const to = numbers.reduce((a, b) => Math.max(a, b), -Infinity);
  if (numbers.length < 2 || from === to) return null;
  const least = smallest(positive);
  const isWide = positive.length * 2 > numbers.length && to / least >= wideRatio;
  if (!isWide) return { kind: "linear", from, to };
  return { kind: "log", from: least, to };
}
