import { HalfWritten, toKamError, type KamError } from "../errors";
import { runExcel } from "../run";
import { leftAll } from "./bring-back";
import { putBack } from "./put-back";
import { keepSnapshot, takeSnapshot, type Undo } from "./undo";

/** Writes that a job does before what was asked for, such as ratings worked out first: they go where that fails. */
export class FirstSteps {
  private readonly undos: Undo[] = [];

  /** @param token of a write that is done; null where nothing had to be written */
  add(token: string | null): void {
    const undo = token === null ? null : takeSnapshot(token);
    if (undo !== null) this.undos.push(undo);
  }

  /**
   * Takes them back, the last first.
   *
   * @returns the failure to report, with what of somebody's stays as it is
   */
  async takeBack(cause: unknown): Promise<KamError> {
    const failure = toKamError(cause);
    // What is half written is offered to be taken back, and needs what came before it until then.
    if (failure instanceof HalfWritten) return failure;
    for (const { snapshot, ending } of this.undos.toReversed()) {
      try {
        const { kept } = await runExcel((context) => putBack(context, snapshot, ending, {}));
        failure.leaving(leftAll(failure.kept, kept));
      } catch {
        return new HalfWritten(keepSnapshot(snapshot, "cutShort"), true, failure);
      }
    }
    return failure;
  }
}
