import { putBack } from "./apply/put-back";
import { keepSnapshot, takeSnapshot } from "./apply/undo";
import { KamError } from "./errors";
import { runExcel } from "./run";

/**
 * Brings back what was there before the write that gave this token: sheets that were made go, cells that were written
 * over come back. Good once, and until the next write.
 *
 * @throws KamError KAM-RESTORE-GONE where it is no longer kept
 */
export async function restore(token: string): Promise<void> {
  const snapshot = takeSnapshot(token);
  if (snapshot === null) throw new KamError("KAM-RESTORE-GONE");
  try {
    await runExcel((context) => putBack(context, snapshot, {}));
  } catch (error) {
    keepSnapshot(snapshot, token);
    throw error;
  }
}
