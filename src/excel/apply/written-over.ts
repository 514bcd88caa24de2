import { columnsOf, rowsOf, type Area } from "../../plans/area";
import type { Conflict } from "../../plans/conflicts";
import type { Block } from "../../plans/plan";
import { KamError } from "../errors";

/** What stood in a rectangle at the moment it was written over. */
export interface Found {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly name: string;
  readonly area: Area;
  /** The part of it that was in use; null where none was. */
  readonly used: Block | null;
}

/** Labels of somebody's own rows or columns, as they were at that moment. */
export interface FoundLabels {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly area: Area;
  readonly texts: readonly string[];
}

/**
 * Somebody has typed into cells, or moved them, between the last look at them and the request that wrote over them.
 * That request has read what it wrote over, so that it can be brought back.
 */
export class WrittenOver extends KamError {
  override readonly name = "WrittenOver";

  constructor(
    readonly found: readonly Found[],
    readonly labels: readonly FoundLabels[],
    conflicts: readonly Conflict[],
  ) {
    super("KAM-MEANWHILE");
    this.leaving(conflicts);
  }
}

/** All of a rectangle as it was found, blank cells included. */
export function wholeBlock({ area, used }: Found): Block {
  const cells = Array.from({ length: rowsOf(area) }, (_, r) =>
    Array.from({ length: columnsOf(area) }, (_, c) => {
      if (used === null) return null;
      return used.cells[area.top + r - used.row]?.[area.left + c - used.column] ?? null;
    }),
  );
  return { row: area.top, column: area.left, cells };
}
