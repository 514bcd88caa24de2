import { cellText, isBlank, type Cell } from "../../../engine/cell";
import { areaAt, columnsOf, type Area } from "../../area";
import type { PlanCell } from "../../plan";
import { sheetWords } from "../../../i18n/vocabulary/sheet-words";
import { isWordOf } from "../../recognise/sheet/word-match";
import type { Who } from "./order";

/** The table as it stands now, and the results that it was written from. */
export interface PresentResultsTable {
  readonly sheet: string;
  readonly name: string;
  /** With its header. */
  readonly area: Area;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly PlanCell[])[];
  readonly results: {
    readonly headers: readonly string[];
    readonly rows: readonly (readonly Cell[])[];
  };
}

/** How many of its columns are ours, the last of which numbers the lines; null where somebody has moved or renamed them. */
export function ownWidth({ headers, results }: PresentResultsTable): number | null {
  const count = results.headers.findIndex((header) => header === "");
  const width = count < 0 ? results.headers.length : count;
  const isSame = results.headers.slice(0, width).every((header, i) => header === headers[i]);
  return isSame && width > 0 && headers.length > width ? width + 1 : null;
}

/** Who each line is about, by what stands in the results of its number. */
export function whoOf(present: PresentResultsTable, width: number): Who[] {
  const { headers, rows, results } = present;
  const id = headers.findIndex((header, i) => i < width && isWordOf(header, sheetWords.id));
  return rows.map((row) => {
    const typed = row.map((cell): Cell => (typeof cell === "object" ? null : cell));
    const written = results.rows[Number(typed[width - 1]) - 1];
    const at = (column: number): Cell => typed[column] ?? written?.[column] ?? null;
    return { name: at(0), id: id < 0 ? null : at(id) };
  });
}

/** The lines in which nobody has typed anything of their own: they may be written anew unasked. */
export function untouched(present: PresentResultsTable, width: number): Area[] {
  const { area, rows, results } = present;
  return rows.flatMap((row, i) => {
    const line = row[width - 1];
    const isFound = typeof line === "object" && line !== null;
    const written = results.rows[Number(line) - 1] ?? [];
    const isOwn = row.slice(0, width - 1).every((cell, column) => {
      if (typeof cell === "object" && cell !== null) return /^=(?:INDEX\(|#)/.test(cell.formula);
      if (cell === null || cell === "" || (isFound && column === 0)) return true;
      return typeof line === "number" && isSame(cell, written[column] ?? null);
    });
    const isNumber = line === null || line === undefined || typeof line === "number";
    return isOwn && (isNumber || isFound) ? [areaAt(area.top + 1 + i, area.left, 1, width)] : [];
  });
}

/** Whether anything stands in columns that somebody has added. */
export function hasMore({ area }: PresentResultsTable, width: number): boolean {
  return columnsOf(area) > width;
}

function isSame(cell: Exclude<PlanCell, object | null>, written: Cell): boolean {
  if (typeof cell === "number" && typeof written === "number") {
    return Math.abs(cell - written) <= 1e-12 * Math.abs(written);
  }
  return isBlank(written) ? false : cellText(cell) === cellText(written);
}
