import { cellText, isBlank, type Cell } from "../cell";
import { problem, type Problem } from "../problems";
import { nameKey } from "../text";
import type { FactorTable } from "./types";

export interface ColumnMatch {
  /** For each factor of the table its column; -1 where it has none. */
  readonly columns: number[];
  readonly problems: Problem[];
}

/**
 * Finds each factor's column in the header of the Customers table, whatever the case, width and spacing.
 * Of two columns with one header the first counts.
 *
 * @param known columns that are not factors and need not be, such as the customer's name, segment and size
 * @param filled whether a column holds anything below its header, for headers that are blank
 */
export function matchColumns(
  header: readonly Cell[],
  table: FactorTable,
  known: ReadonlySet<number>,
  filled: (column: number) => boolean = () => false,
): ColumnMatch {
  const problems: Problem[] = [];
  const places = new Map<string, number>();
  header.forEach((cell, column) => {
    const key = nameKey(cellText(cell));
    if (isBlank(cell)) {
      if (filled(column)) problems.push(columnProblem("column-blank", column, ""));
    } else if (places.has(key)) {
      problems.push(columnProblem("column-duplicate", column, cellText(cell)));
    } else places.set(key, column);
  });
  const columns = table.factors.map(({ name, weight }) => {
    const column = places.get(nameKey(name)) ?? -1;
    if (column < 0)
      problems.push(problem("column-missing", "customers", { row: -1, factor: name }));
    else if (weight === 0) problems.push(columnProblem("column-unused", column, name));
    return column;
  });
  const used = new Set([...columns, ...known]);
  for (const column of places.values()) {
    if (!used.has(column)) {
      problems.push(columnProblem("column-unknown", column, cellText(header[column])));
    }
  }
  return { columns, problems };
}

function columnProblem(
  code: "column-blank" | "column-duplicate" | "column-unknown" | "column-unused",
  column: number,
  name: string,
): Problem {
  return problem(code, "customers", { row: -1, column, value: name, params: { name } });
}
