import type { CustomArguments, CustomFunction } from "../model/types";
import { ErrorValue, type Matrix, type Scalar } from "../model/value";
import { BUSY, VALUE } from "./errors";
import type { FormulaCell } from "./formula-cell";

interface Asked {
  readonly cell: FormulaCell;
  readonly args: CustomArguments;
  readonly call: CustomFunction;
  answer: Scalar | Matrix | undefined;
}

/**
 * Custom functions answer Excel on a later turn: whatever their add-in does, the cell shows #BUSY! first, and is
 * calculated again once the answer is there. Answers come in an order that nobody promises.
 */
export class LateAnswers {
  private readonly waiting = new Set<Asked>();
  /** The last call of each place in each formula. */
  private readonly last = new WeakMap<FormulaCell, Map<object, Asked>>();
  private state: number;

  /** @param seed of the numbers that choose which answers come, and in which order */
  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  get pending(): boolean {
    return this.waiting.size > 0;
  }

  /** The answer, where it has come to just this question; else #BUSY!, and the question is asked. */
  ask(
    cell: FormulaCell,
    site: object,
    call: CustomFunction,
    args: CustomArguments,
  ): Scalar | Matrix {
    const sites = this.last.get(cell) ?? new Map<object, Asked>();
    this.last.set(cell, sites);
    const before = sites.get(site);
    if (before !== undefined) {
      if (before.call === call && same(before.args, args)) return before.answer ?? BUSY;
      this.waiting.delete(before);
    }
    const asked: Asked = { cell, args, call, answer: undefined };
    sites.set(site, asked);
    this.waiting.add(asked);
    return BUSY;
  }

  /** Lets some of the answers come, or all; returns the formulas to calculate again. */
  arrive(share: "some" | "all"): FormulaCell[] {
    const order = [...this.waiting]
      .filter(({ cell }) => !cell.removed)
      .map((asked) => ({ asked, place: this.draw() }))
      .sort((a, b) => a.place - b.place);
    const count = share === "all" ? order.length : Math.floor(this.draw() * (order.length + 1));
    const come = order.slice(0, count).map(({ asked }) => asked);
    for (const asked of come) {
      this.waiting.delete(asked);
      asked.answer = answerOf(asked);
    }
    for (const asked of this.waiting) if (asked.cell.removed) this.waiting.delete(asked);
    return come.map(({ cell }) => cell);
  }

  /** A number from 0 to 1, by a linear congruential generator (Numerical Recipes). */
  private draw(): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.state / 2 ** 32;
  }
}

/** An error value where the function throws. */
export function answerOf({ call, args }: Pick<Asked, "call" | "args">): Scalar | Matrix {
  try {
    return call(args);
  } catch {
    return VALUE;
  }
}

function same(before: CustomArguments, now: CustomArguments): boolean {
  return (
    before.length === now.length &&
    before.every((argument, index) => sameMatrix(argument, now[index] ?? null))
  );
}

function sameMatrix(before: Matrix | null, now: Matrix | null): boolean {
  if (before === null || now === null) return before === now;
  return (
    before.length === now.length &&
    before.every((row, r) => {
      const other = now[r] ?? [];
      return (
        row.length === other.length && row.every((cell, c) => sameCell(cell, other[c] ?? null))
      );
    })
  );
}

function sameCell(before: Scalar, now: Scalar): boolean {
  if (before instanceof ErrorValue) return now instanceof ErrorValue && now.code === before.code;
  return Object.is(before, now);
}
