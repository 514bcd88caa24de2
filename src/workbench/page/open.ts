import { registerFunctions } from "../functions/register";
import { createHost, type Host } from "../excel/host/host";
import type { Workbook } from "../excel/model/types";
import { createWorkbook } from "../excel/model/workbook";
import { orderOfAnswers } from "../order-of-answers";
import type { Preferences } from "./preferences";

/** What is open: the workbook, the host that answers for it, and the file it came from. */
export interface Open {
  readonly workbook: Workbook;
  readonly host: Host;
  readonly file: string;
  readonly original: Uint8Array | undefined;
}

/** A workbook as the page has it open; one that came from no file is new. */
export function opened(
  preferences: Preferences,
  { workbook, file, original }: Partial<Pick<Open, "workbook" | "file" | "original">> = {},
): Open {
  const held = workbook ?? createWorkbook();
  const answers = orderOfAnswers(new URLSearchParams(location.search).get("answers"));
  if (answers !== "at once") held.answerLater(answers);
  registerFunctions(held, "web");
  const host = createHost(held, "web", preferences);
  return { workbook: held, host, file: file ?? "KAM.xlsx", original };
}
