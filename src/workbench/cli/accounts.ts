import { offerTable } from "../../excel";
import { typedTableTexts } from "../../i18n/accounts/shared";
import { saidOf } from "../../plans/accounts/said";
import { typedTableIds, type TypedTableId } from "../../plans/accounts/table";
import { cli } from "../../i18n/cli";
import { message } from "../../i18n/message";
import { print, printJson } from "../terminal";
import { operand } from "./operand";
import type { Options } from "./options";
import { exitCode, UsageError, type ExitCode } from "./outcome";
import { saveBeside } from "./save-beside";
import { wroteLines } from "./wrote";

/** Makes a table to fill in for the customers of a workbook, or brings it up to date; the accounts, unless another is named. */
export async function accounts(options: Options): Promise<ExitCode> {
  const { language, json } = options;
  const { table, file } = asked(options);
  const { result, written } = await saveBeside(
    { file, ending: table, work: (how) => offerTable({ ...how, table }) },
    options,
  );
  const { sheet, isNew, lines, columns, filled, noKeys, gone, renamed } = result;
  if (json) printJson({ table, sheet, isNew, lines, columns, filled, noKeys, gone, renamed }, 1);
  else {
    print([
      ...saidOf(result).map(({ key, params }) => message(typedTableTexts, language, key, params)),
      ...wroteLines(written, language),
    ]);
  }
  return exitCode.done;
}

function asked(options: Options): { readonly table: TypedTableId; readonly file: string } {
  const first = operand(options, "<in.xlsx>");
  const [, file] = options.operands;
  if (file === undefined) return { table: "accounts", file: first };
  const table = typedTableIds.find((id) => id === first);
  if (table !== undefined) return { table, file };
  const names = typedTableIds.join(", ");
  throw new UsageError([message(cli, options.language, "unknownTable", { name: first, names })]);
}
