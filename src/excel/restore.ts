import type { Conflict } from "../plans/conflicts";
import { putBack } from "./apply/put-back";
import { sayRestore } from "./apply/restore-intent";
import { keepSnapshot, takeSnapshot } from "./apply/undo";
import { KamError } from "./errors";
import { runExcel } from "./run";

/** What a restore left as it is. */
export interface Restored {
  /** What somebody has changed since, and sheets of which it is not certain that nobody needs them. */
  readonly kept: readonly Conflict[];
}

/**
 * Brings back what was there before the write that gave this token: sheets that were made go, cells that were written
 * over come back. What is the user's by now stays and is named. Good once, and until the next write.
 *
 * @throws KamError KAM-RESTORE-GONE where it is no longer kept, KAM-RESTORE-HALF where only a part was brought back;
 *   then the token is good for another try
 */
export async function restore(token: string): Promise<Restored> {
  const undo = takeSnapshot(token);
  if (undo === null) throw new KamError("KAM-RESTORE-GONE");
  const { snapshot, ending } = undo;
  try {
    return await runExcel(async (context) => {
      await sayRestore(context, snapshot);
      return putBack(context, snapshot, ending, {});
    });
  } catch (error) {
    keepSnapshot(snapshot, ending);
    throw error;
  }
}
