import { BUSY } from "../excel/calc/errors";
import type { Matrix, Scalar } from "../excel/model/value";

type Answer = Scalar | Matrix;

/**
 * Answers that a function promises, as one does whose code is fetched first. Each is kept by what was asked for as
 * long as a cell asks for it.
 */
export class Awaited {
  private readonly answers = new Map<string, Answer>();
  private readonly asked = new Set<string>();
  private used = new Set<string>();
  private told = false;

  /** @param calculateAgain has every cell ask again, once answers are there */
  constructor(private readonly calculateAgain: () => void) {}

  /** Busy where it has not come yet; undefined where it was not asked. */
  answerTo(question: string): Answer | undefined {
    this.used.add(question);
    return this.answers.get(question) ?? (this.asked.has(question) ? BUSY : undefined);
  }

  wait(question: string, coming: PromiseLike<Answer>): void {
    this.asked.add(question);
    void coming.then((answer) => {
      this.asked.delete(question);
      this.answers.set(question, answer);
      this.tellSoon();
    });
  }

  /** Answers that come together are told once: every cell of the function is calculated again. */
  private tellSoon(): void {
    if (this.told) return;
    this.told = true;
    setTimeout(() => {
      this.told = false;
      this.used = new Set();
      this.calculateAgain();
      for (const question of this.answers.keys()) {
        if (!this.used.has(question)) this.answers.delete(question);
      }
    });
  }
}

/** Whether it is a promise, of whichever window's. */
export function isPromised(result: unknown): result is PromiseLike<unknown> {
  return (
    typeof result === "object" &&
    result !== null &&
    "then" in result &&
    typeof result.then === "function"
  );
}
