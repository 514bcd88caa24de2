import type { KeptMapping } from "../memory/schema";
import type { Survey } from "../read/survey";
import type { Findings } from "./conflicts";
import type { Targets } from "./targets";

/** What has to give way, and what is made. */
export interface Moves {
  readonly added: readonly string[];
  readonly renamedSheets: readonly { readonly from: string; readonly to: string }[];
  readonly renamedTables: readonly { readonly from: string; readonly to: string }[];
}

/** The user's sheets and tables that stand in the way are renamed, not emptied: nothing of them is lost. */
export function movesFor(targets: Targets, { sheets, conflicts }: Findings, survey: Survey): Moves {
  const taken = new Set(survey.sheets.map(({ name }) => name.toLowerCase()));
  const renamedSheets = [...sheets].map((from) => ({ from, to: freeName(from, taken) }));
  const added = targets.sheets
    .filter(({ plan, existing }) => !plan.patch && (existing === null || sheets.has(existing.name)))
    .map(({ plan }) => plan.name);
  const tables = new Set(survey.tables.map(({ name }) => name.toLowerCase()));
  const renamedTables =
    conflicts.length === 0
      ? []
      : targets.tables.map(({ name }) => ({
          from: name,
          to: freeName(name, tables, "_"),
        }));
  return { added, renamedSheets, renamedTables };
}

/** Mapped places whose sheet or table is renamed are found under its new name. */
export function followMoves(
  mapping: KeptMapping | null,
  { renamedSheets, renamedTables }: Pick<Moves, "renamedSheets" | "renamedTables">,
): KeptMapping | null {
  if (mapping === null) return null;
  const nameIn = (renamed: Moves["renamedSheets"], name: string) =>
    renamed.find(({ from }) => from === name)?.to ?? name;
  const moved = (place: KeptMapping["source"]) => ({
    ...place,
    sheet: nameIn(renamedSheets, place.sheet),
    table: place.table == null ? null : nameIn(renamedTables, place.table),
  });
  const { source, factorSource } = mapping;
  return {
    ...mapping,
    source: moved(source),
    factorSource: factorSource == null ? null : moved(factorSource),
  };
}

/** "Results (2)" or, for a table, "Factors_2": the first that is not taken. Sheet names end at 31 characters. */
function freeName(name: string, taken: Set<string>, sign: "_" | "(" = "("): string {
  for (let number = 2; ; number++) {
    const ending = sign === "_" ? `_${number}` : ` (${number})`;
    const free = name.slice(0, 31 - ending.length) + ending;
    if (taken.has(free.toLowerCase())) continue;
    taken.add(free.toLowerCase());
    return free;
  }
}
