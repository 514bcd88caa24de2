import { registerFunctions } from "./functions/register";
import { createHost, installGlobals, loadOfficeClient, type Host } from "./excel/host";
import type { OfficeGlobals } from "./excel/host/client";
import type { Profile } from "./excel/host/profile";
import type { Workbook } from "./excel/model/types";
import { createWorkbook } from "./excel/model/workbook";
import { orderOfAnswers, type Answers } from "./order-of-answers";
import { complain } from "./terminal";

/** A workbook that the add-in's own Excel code can work on as if it were open in Excel. */
export interface Session {
  readonly workbook: Workbook;
  readonly host: Host;
}

/** All sessions of a process share one copy: a fresh one runs cold, which takes longer than a small job. */
let loaded: OfficeGlobals | undefined;

/**
 * Opens a workbook in the stand-in host and makes it the one that `Excel.run` talks to.
 * One session at a time: Microsoft's client library knows a single host.
 *
 * @param answers when custom functions answer: on later turns, as in Excel, unless something else is asked for
 * @param strict whether it refuses what Excel is only taken to refuse (KAM_STRICT=no says otherwise)
 */
export function openSession(
  workbook: Workbook = createWorkbook(),
  profile: Profile = "desktop",
  answers: Answers = orderOfAnswers(process.env.KAM_ANSWERS),
  strict: boolean = process.env.KAM_STRICT !== "no",
): Session {
  if (answers !== "at once") workbook.answerLater(answers);
  registerFunctions(workbook, profile);
  const host = createHost(workbook, profile, { report: complainOf, strict });
  loaded ??= loadOfficeClient();
  host.connect(loaded);
  installGlobals(loaded);
  return { workbook, host };
}

function complainOf(failure: unknown): void {
  const told = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
  complain(told.split("\n"));
}
