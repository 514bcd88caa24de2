import { isBlank, isErrorValue, type Cell } from "../../engine/cell";
import { parseNumber } from "../../engine/number";
import type { Language } from "../../i18n/language";
import { errorCell } from "../spill";

import { fail, rowError } from "./relationship-errors";
import { columnCount, grid, list } from "../coerce/grid";

/** Numbers that belong together, row by row: the arguments have as many cells each, or a single one for all rows. */
export interface NumberRows {
  /** Null for a blank cell and for an argument that is left out. */
  readonly rows: readonly (readonly (number | null)[])[];
  /** What a row is answered with where one of its cells is no number. */
  readonly faults: readonly (Error | null)[];
  readonly columns: number;
}

export function numberRows(arguments_: readonly unknown[], language: Language): NumberRows {
  const grids = arguments_.map((argument) => grid(argument));
  const shape = grids.find((cells) => list(cells).length > 1) ?? grids[0] ?? [];
  const customers = list(shape).length;
  const lists = grids.map((each) => {
    const cells = list(each);
    if (cells.length > 1 && cells.length !== customers)
      fail(language, "values.count", { found: cells.length, values: customers });
    return (row: number): Cell => (cells.length === 1 ? cells[0] : cells[row]) ?? null;
  });
  const cellRows = Array.from({ length: customers }, (_, row) => lists.map((at) => at(row)));
  return {
    rows: cellRows.map((cells) => cells.map((cell) => (isBlank(cell) ? null : parseNumber(cell)))),
    faults: cellRows.map((cells) => faultOf(cells, language)),
    columns: columnCount(shape),
  };
}

function faultOf(cells: readonly Cell[], language: Language): Error | null {
  const error = cells.find(isErrorValue);
  if (error !== undefined) return errorCell(error, language);
  const word = cells.find((cell) => !isBlank(cell) && Number.isNaN(parseNumber(cell)));
  return word === undefined ? null : rowError(language, "value.number", { value: String(word) });
}
