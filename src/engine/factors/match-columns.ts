import { cellText, type Cell } from "../cell";
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
 * Of two columns with one header the first counts. A column that is not asked for is no problem: only what can make a
 * result wrong is one, such as a second column of a factor, or ratings without a header while a factor has none.
 *
 * @param known columns that are not factors but count, such as the customer's name and size
 * @param filled whether a column holds anything below its header, for headers that are blank
 */
export function matchColumns(
  header: readonly Cell[],
  table: FactorTable,
  known: ReadonlySet<number>,
  filled: (column: number) => boolean = () => false,
): ColumnMatch {
  const keys = header.map((cell) => nameKey(cellText(cell)));
  const columns = table.factors.map(({ name }) => keys.indexOf(nameKey(name)));
  const counted = new Set([...columns, ...known].map((column) => keys[column]));
  const incomplete = columns.includes(-1);
  const problems: Problem[] = [];
  header.forEach((cell, column) => {
    const key = keys[column] ?? "";
    if (key === "") {
      if (incomplete && filled(column)) problems.push(columnProblem("column-blank", column, ""));
    } else if (keys.indexOf(key) < column && counted.has(key)) {
      problems.push(columnProblem("column-duplicate", column, cellText(cell)));
    }
  });
  table.factors.forEach(({ name, weight, leftOut = false }, i) => {
    const column = columns[i] ?? -1;
    if (column < 0)
      problems.push(problem("column-missing", "customers", { row: -1, factor: name }));
    else if (weight === 0 && !leftOut) problems.push(columnProblem("column-unused", column, name));
  });
  return { columns, problems };
}

function columnProblem(
  code: "column-blank" | "column-duplicate" | "column-unused",
  column: number,
  name: string,
): Problem {
  return problem(code, "customers", { row: -1, column, value: name, params: { name } });
}
