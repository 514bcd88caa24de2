import { HalfWritten, toKamError, type KamError } from "../errors";
import { runExcel } from "../run";
import { leftAll } from "./bring-back";
import { putBack } from "./put-back";
import { keepBefore, keepUndos, takeUndos, type Undo } from "./undo";

/**
 * Writes that a job does before what was asked for, such as ratings worked out first: they go where that fails, and
 * where it is restored.
 */
export class FirstSteps {
  /** The last first. */
  private undos: readonly Undo[] = [];

  /** @param token of a write that is done; null where nothing had to be written */
  add(token: string | null): void {
    if (token !== null) this.undos = [...takeUndos(token), ...this.undos];
  }

  /** Has them go with what was asked for when that is restored. */
  goWith(token: string): void {
    keepBefore(token, this.undos);
  }

  /**
   * Takes them back, the last first.
   *
   * @returns the failure to report, with what of somebody's stays as it is
   */
  async takeBack(cause: unknown): Promise<KamError> {
    const failure = toKamError(cause);
    // What is half written is offered to be taken back, and needs what came before it until then.
    if (failure instanceof HalfWritten) {
      this.goWith(failure.token);
      return failure;
    }
    for (const [done, { snapshot, ending }] of this.undos.entries()) {
      try {
        const { kept } = await runExcel((context) => putBack(context, snapshot, ending, {}));
        failure.leaving(leftAll(failure.kept, kept));
      } catch {
        const half = { snapshot, ending: "cutShort" } as const;
        return new HalfWritten(keepUndos([half, ...this.undos.slice(done + 1)]), true, failure);
      }
    }
    return failure;
  }
}
