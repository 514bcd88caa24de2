import { nameKey } from "../../engine/text";
import { writeCard } from "../../excel";
import { cardSheetTexts } from "../../i18n/card-sheet";
import type { Language } from "../../i18n/language";
import { formatNumber, message } from "../../i18n/message";
import { print, printJson } from "../terminal";
import { alignColumns } from "./columns";
import { operand } from "./operand";
import type { Options } from "./options";
import { CouldNot, exitCode, type ExitCode } from "./outcome";
import { saveBeside } from "./save-beside";
import { wroteLines } from "./wrote";

/** Puts one customer on half a page: why it is where it is, how sure that is, and what would move it. */
export async function card(options: Options): Promise<ExitCode> {
  const { language, json } = options;
  const file = operand(options, "<in.xlsx>");
  const wanted = operand(options, `${file} <customer>`, 1);
  const find = (names: readonly string[]) =>
    names.findIndex((name) => nameKey(name) === nameKey(wanted));
  const { result, written } = await saveBeside(
    {
      file,
      ending: "card",
      work: async (asked) => {
        const report = await writeCard({ ...asked, find, now: new Date() });
        if (report !== null) return report;
        throw new CouldNot([message(cardSheetTexts, language, "nobody", { name: wanted })]);
      },
    },
    options,
  );
  const { name, sheet, lines } = result;
  if (json) printJson({ name, sheet, lines }, 1);
  else {
    const shown = lines.map((line) => line.map((cell) => shownCell(cell, language)));
    print([...inColumns(shown), ...wroteLines(written, language)]);
  }
  return exitCode.done;
}

function shownCell(cell: unknown, language: Language): string {
  if (typeof cell === "number") return formatNumber(cell, language, 2);
  return typeof cell === "string" ? cell : "";
}

/** Columns are aligned among the lines that have some: a sentence would push them apart. */
function inColumns(lines: readonly (readonly string[])[]): string[] {
  const tables = lines.filter((line) => line.length > 1);
  const width = tables.reduce((most, line) => Math.max(most, line.length), 0);
  const filled = tables.map((line) => Array.from({ length: width }, (_, i) => line[i] ?? ""));
  const aligned = alignColumns(filled);
  return lines.map((line) => aligned[tables.indexOf(line)] ?? line[0] ?? "");
}
