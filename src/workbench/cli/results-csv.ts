import type { ScoreReport } from "../../excel";
import { changedSince } from "../../plans/export/changed";
import { exportColumns, exportTable, type Exported } from "../../plans/export/columns";
import { decodeDelimited, readDelimited } from "../../plans/export/read-delimited";
import { asCsv } from "../../plans/export/write";
import { foldName } from "../../plans/recognise/fold";
import { badOption } from "./bad-option";
import type { Options } from "./options";

/**
 * The results as comma-separated values, with the columns that the options name, else the usual ones.
 *
 * @param earlier a file of which only what differs is wanted
 * @throws UsageError where a column is named that there is not
 */
export function resultsCsv(
  { source, portfolio }: Pick<ScoreReport, "source" | "portfolio">,
  options: Pick<Options, "columns" | "language">,
  earlier: Uint8Array | null = null,
): string {
  const exported: Exported = {
    reading: source,
    portfolio,
    language: source.settings.language,
  };
  const table = exportTable(exported, chosen(exported, options));
  if (earlier === null) return asCsv(table);
  return asCsv(changedSince(table, readDelimited(decodeDelimited(earlier))));
}

function chosen(exported: Exported, { columns, language }: Pick<Options, "columns" | "language">) {
  const all = exportColumns(exported);
  if (columns === undefined) return new Set(all.filter(({ usual }) => usual).map(({ id }) => id));
  const ids = columns.split(",").map((name) => {
    const found = all.find(({ header }) => foldName(header) === foldName(name));
    if (found !== undefined) return found.id;
    const allowed = all.map(({ header }) => header).join(", ");
    throw badOption(language, "columns", name.trim(), allowed);
  });
  return new Set(ids);
}
