import type { KeptMapping } from "../memory/schema";
import type { SheetPlan } from "../../plans/plan";
import type { Findings } from "./conflicts";
import type { Renamed } from "./snapshot";
import type { Targets } from "./targets";

/** What has to give way, and what is made. */
export interface Moves {
  readonly added: readonly SheetPlan[];
  readonly renamedSheets: readonly Renamed[];
  readonly renamedTables: readonly Renamed[];
}

/** The user's sheets and tables that stand in the way are renamed, not emptied: nothing of them is lost. */
export function movesFor(targets: Targets, { sheets, conflicts }: Findings): Moves {
  const taken = new Set(targets.standing.map(({ name }) => name.toLowerCase()));
  const renamedSheets = targets.standing
    .filter(({ name }) => sheets.has(name))
    .map(({ id, name: from }) => ({ id, from, to: freeName(from, taken) }));
  const added = targets.sheets
    .filter(({ plan, existing }) => !plan.patch && (existing === null || sheets.has(existing.name)))
    .map(({ plan }) => plan);
  const names = [...targets.allTables.map(({ name }) => name), ...targets.names];
  const tables = new Set(names.map((name) => name.toLowerCase()));
  const renamedTables =
    conflicts.length === 0
      ? []
      : targets.tables.map(({ id, name }) => ({
          id,
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
export function freeName(name: string, taken: Set<string>, sign: "_" | "(" = "("): string {
  for (let number = 2; ; number++) {
    const ending = sign === "_" ? `_${number}` : ` (${number})`;
    const free = name.slice(0, 31 - ending.length) + ending;
    if (taken.has(free.toLowerCase())) continue;
    taken.add(free.toLowerCase());
    return free;
  }
}
