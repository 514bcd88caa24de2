import type { Conflict } from "../../plans/conflicts";
import type { WorkbookPlan } from "../../plans/plan";
import { HalfWritten, toKamError, type KamError } from "../errors";
import { unlessCancelled, type Hooks } from "../progress";
import type { Survey } from "../read/survey";
import { runExcel } from "../run";
import { asBroughtBack, bringBack, leftAll } from "./bring-back";
import { write, type Done } from "./carry-out";
import type { ApplyOptions } from "./options";
import { prepare, type Prepared } from "./prepare";
import { putBack } from "./put-back";
import { endsInAWhile, type ResultEnds } from "./result-ends";
import type { Snapshot } from "./snapshot";
import { makesAll } from "./targets";
import { keepUndos } from "./undo";
import { WrittenOver } from "./written-over";

export interface Applied {
  /** What gave way, with consent. */
  readonly replaced: readonly Conflict[];
  readonly warnings: readonly KamError[];
  /** For `restore`. */
  readonly token: string;
}

/**
 * Makes the workbook contain what a plan says. Before anything is written it is known what would be replaced; a
 * failure or a cancel half way leaves the workbook as it was.
 *
 * @throws NeedsConsent where something of the user's is in the way and may not be replaced
 * @throws KamError KAM-PROTECTED, KAM-CANCELLED and others; `HalfWritten` where putting back failed too
 */
export async function applyPlan(
  plan: WorkbookPlan,
  survey: Survey,
  options: ApplyOptions,
  hooks: Hooks,
): Promise<Applied> {
  const { prepared, done } = await prepareAndWrite(plan, survey, options, hooks);
  const token = keepUndos([{ snapshot: written(prepared), ending: "whole" }]);
  const warnings = [...done.warnings, ...(await confirmed(done.other, plan, options.ends))];
  return { replaced: prepared.findings.conflicts, warnings, token };
}

/** In one batch where all sheets are made anew: then there is nothing to look at before, which Excel would be asked for. */
async function prepareAndWrite(
  plan: WorkbookPlan,
  survey: Survey,
  options: ApplyOptions,
  hooks: Hooks,
): Promise<{ readonly prepared: Prepared; readonly done: Done }> {
  const look = (context: Excel.RequestContext) => prepare(context, plan, survey, options, hooks);
  let prepared = makesAll(plan, survey) ? null : await unlessCancelled(runExcel(look), hooks);
  try {
    return await runExcel(async (context) => {
      const known = prepared ?? (await look(context));
      prepared = known;
      const done = await write(context, plan, known, survey, options, hooks);
      return { prepared: known, done };
    });
  } catch (error) {
    if (prepared === null) throw error;
    throw await undoHalf(written(prepared), error, prepared.decided.begun === true, hooks);
  }
}

/** That Excel shows other results is said unless somebody has changed meanwhile what they are worked out from. */
async function confirmed(
  seen: Done["other"],
  { sheets }: WorkbookPlan,
  ends: ResultEnds | undefined,
): Promise<readonly KamError[]> {
  if (seen === null || ends === undefined) return [];
  let other = seen;
  try {
    if (other === "underWay") {
      const sheet = sheets.find(({ role }) => role === ends.role)?.name ?? "";
      const shown = await endsInAWhile(sheet, ends);
      if (shown === null) return [];
      other = shown;
    }
    return (await ends.stillSo()) ? [other] : [];
  } catch {
    // All is written. That they differ, if so, is what is known where Excel does not answer any more.
    return other === "underWay" ? [] : [other];
  }
}

function written({ snapshot, decided }: Prepared): Snapshot {
  return { ...snapshot, written: decided.memory ?? snapshot.memory };
}

/**
 * Puts back what was written before the failure, and what of somebody's it was written over; where that fails too, the user is told so.
 *
 * @param begun whether it is certain that something was written
 * @returns the failure to report, with what could not be put back because somebody has changed it meanwhile
 */
async function undoHalf(
  snapshot: Snapshot,
  cause: unknown,
  begun: boolean,
  { onProgress }: Hooks,
): Promise<KamError> {
  // Putting back is not cancelled.
  const hooks = onProgress === undefined ? {} : { onProgress };
  const over = cause instanceof WrittenOver ? cause : null;
  const before = over === null ? snapshot : asBroughtBack(snapshot, over);
  try {
    const { kept } = await runExcel(async (context) => {
      if (over !== null) await bringBack(context, over, hooks);
      return putBack(context, before, "failed", hooks);
    });
    return toKamError(cause).leaving(leftAll(over?.kept ?? [], kept));
  } catch {
    const token = keepUndos([{ snapshot: before, ending: "cutShort" }]);
    const { code, cause: reason = cause } = toKamError(cause);
    return new HalfWritten(token, begun || code !== "KAM-CONNECTION", reason);
  }
}
