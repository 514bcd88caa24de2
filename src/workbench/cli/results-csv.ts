import type { ScoreReport } from "../../excel";
import { cli } from "../../i18n/cli";
import { message } from "../../i18n/message";
import { exportColumns, exportTable, type Exported } from "../../plans/export/columns";
import { asCsv } from "../../plans/export/write";
import { foldName } from "../../plans/recognise/fold";
import type { Options } from "./options";
import { UsageError } from "./outcome";

/**
 * The results as comma-separated values, with the columns that the options name, else the usual ones.
 *
 * @throws UsageError where a column is named that there is not
 */
export function resultsCsv(
  { source, portfolio }: Pick<ScoreReport, "source" | "portfolio">,
  options: Pick<Options, "columns" | "language">,
): string {
  const exported: Exported = {
    reading: source,
    portfolio,
    language: source.settings.language,
  };
  return asCsv(exportTable(exported, chosen(exported, options)));
}

function chosen(exported: Exported, { columns, language }: Pick<Options, "columns" | "language">) {
  const all = exportColumns(exported);
  if (columns === undefined) return new Set(all.filter(({ usual }) => usual).map(({ id }) => id));
  const ids = columns.split(",").map((name) => {
    const found = all.find(({ header }) => foldName(header) === foldName(name));
    if (found !== undefined) return found.id;
    const allowed = all.map(({ header }) => header).join(", ");
    const value = name.trim();
    throw new UsageError([
      message(cli, language, "badOption", { option: "columns", value, allowed }),
    ]);
  });
  return new Set(ids);
}
