import type { Conflict } from "../plans/conflicts";
import { leftAll } from "./apply/bring-back";
import { putBack } from "./apply/put-back";
import { sayRestore } from "./apply/restore-intent";
import { keepUndos, takeUndos } from "./apply/undo";
import { KamError } from "./errors";
import { runExcel } from "./run";

/** What a restore left as it is. */
export interface Restored {
  /** What somebody has changed since, and sheets of which it is not certain that nobody needs them. */
  readonly kept: readonly Conflict[];
}

/**
 * Brings back what was there before the job that gave this token: sheets that were made go, cells that were written
 * over come back, those that it wrote before what was asked for included, such as ratings that it worked out. What is
 * the user's by now stays and is named. Good once, and until the next write.
 *
 * @throws KamError KAM-RESTORE-GONE where it is no longer kept, KAM-RESTORE-HALF where only a part was brought back;
 *   then the token is good for another try
 */
export async function restore(token: string): Promise<Restored> {
  const [last, ...earlier] = takeUndos(token);
  if (last === undefined) throw new KamError("KAM-RESTORE-GONE");
  const undos = [last, ...earlier] as const;
  try {
    return await runExcel(async (context) => {
      await sayRestore(
        context,
        undos.map(({ snapshot }) => snapshot),
      );
      const left: (readonly Conflict[])[] = [];
      for (const { snapshot, ending } of undos) {
        left.push((await putBack(context, snapshot, ending, {})).kept);
      }
      return { kept: leftAll(...left) };
    });
  } catch (error) {
    // What is back already is passed over when it is asked for again.
    keepUndos(undos);
    throw error;
  }
}
