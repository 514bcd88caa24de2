import type { ICellData } from "@univerjs/core";
import type { Area } from "../../excel/model/area";
import { merged } from "../../excel/model/merged";
import type { Sheet } from "../../excel/model/types";
import { blank, cellUpdate, eachContent, shownAs, styleReader, type Shown } from "./shown";

/** More columns than a sheet has, so that row and column make one key. */
const STRIDE = 1 << 14;

/** Cells to change in the grid, by row and column. */
export type Updates = Record<number, Record<number, ICellData>>;

/** What the cells of one sheet show in the grid. */
export class Displayed {
  private readonly cells = new Map<number, Shown>();
  private readonly forgotten = new Set<number>();

  /** @param rows how many rows and columns the grid has of the sheet */
  constructor(
    public rows: number,
    public columns: number,
  ) {}

  put(row: number, column: number, shown: Shown): void {
    this.cells.set(row * STRIDE + column, shown);
  }

  /** The grid itself has changed the cell: whatever it shows now, the workbook's content goes over it. */
  forget(row: number, column: number): void {
    this.forgotten.add(row * STRIDE + column);
  }

  /**
   * Compares what cells hold with what is displayed, and takes over what differs; where `looks` lies, also how they
   * look, which takes longer to find out.
   */
  update(sheet: Sheet, contents: readonly Area[], looks: readonly Area[]): Updates {
    const updates: Updates = {};
    const styleAt = styleReader(sheet);
    const compare = (area: Area, looksToo: boolean) => {
      eachContent(sheet, this.within(area), (row, column, value, formula) => {
        const key = row * STRIDE + column;
        const before = this.cells.get(key) ?? blank;
        const sameContent = before.value === value && before.formula === formula;
        if (sameContent && !looksToo) return;
        const style = styleAt(row, column);
        const forgotten = this.forgotten.delete(key);
        if (sameContent && before.style === style && !forgotten) return;
        const shown = shownAs(value, formula, style);
        if (shown === blank) this.cells.delete(key);
        else this.cells.set(key, shown);
        (updates[row] ??= {})[column] = cellUpdate(shown);
      });
    };
    for (const area of [...looks, ...this.forgottenAreas()]) compare(area, true);
    for (const area of contents) compare(area, false);
    return updates;
  }

  private forgottenAreas(): Area[] {
    const cells = [...this.forgotten].map((key) => {
      const row = Math.floor(key / STRIDE);
      const column = key % STRIDE;
      return { top: row, left: column, bottom: row, right: column };
    });
    return merged(cells);
  }

  /** An edit may name whole columns; the grid shows only so much of them. */
  private within(area: Area): Area {
    return {
      ...area,
      bottom: Math.min(area.bottom, this.rows - 1),
      right: Math.min(area.right, this.columns - 1),
    };
  }
}
