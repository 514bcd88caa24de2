import type { CustomArguments, CustomFunction } from "../model/types";
import type { Matrix, Scalar } from "../model/value";
import { FormulaCell, type Frame } from "./formula-cell";
import { customKey } from "./function-name";
import { answerOf, LateAnswers } from "./late-answers";

/** The custom functions that add-ins gave a workbook, and when they answer. */
export class CustomFunctions {
  private readonly given = new Map<string, CustomFunction>();
  /** Null where they answer at once. */
  private late: LateAnswers | null = null;

  give(name: string, call: CustomFunction): void {
    this.given.set(customKey(name), call);
  }

  named(name: string): CustomFunction | undefined {
    return this.given.get(customKey(name));
  }

  /** They answer on a later turn from now on. */
  answerLater(seed: number): void {
    this.late = new LateAnswers(seed);
  }

  get answersPending(): boolean {
    return this.late?.pending ?? false;
  }

  /** Lets answers come; returns the formulas that asked, which are stale then. */
  letAnswersCome(share: "some" | "all"): readonly FormulaCell[] {
    return this.late?.arrive(share) ?? [];
  }

  /** What a function says, at once or on a later turn: an error value where it throws. */
  answer(frame: Frame, site: object, call: CustomFunction, args: CustomArguments): Scalar | Matrix {
    // A defined name has no cell of its own that could wait.
    return this.late === null || !(frame instanceof FormulaCell)
      ? answerOf({ call, args })
      : this.late.ask(frame, site, call, args);
  }
}
