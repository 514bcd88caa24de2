import { readSheetCells } from "../../excel";
import { bestOf, proposalJson, recognise } from "../../plans/recognise/sheet";
import { printJson } from "../terminal";
import { openFile } from "./open";
import { operand } from "./operand";
import type { Options } from "./options";
import { exitCode, type ExitCode } from "./outcome";

/** Says what of a workbook would be scored and how, and what has to be asked; nothing is written. */
export async function adopt(options: Options): Promise<ExitCode> {
  await openFile(operand(options, "<in.xlsx>"), options.language, true);
  const candidates = recognise(await readSheetCells());
  const best = bestOf(candidates);
  printJson(
    {
      best: best === null ? null : proposalJson(best.best.proposal),
      others: candidates
        .filter((one) => one !== best?.best)
        .map(({ proposal: { sheet, range, table, refusal } }) => ({
          sheet,
          range,
          table,
          refusal,
        })),
    },
    1,
  );
  return exitCode.done;
}
