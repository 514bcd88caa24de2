import { ROWS } from "../model/address";
import type { Area } from "../model/area";
import type { Sheet } from "../model/types";
import type { StyleSheet } from "./styles-write";

interface Run {
  readonly area: Area;
  readonly style: number;
}

/** The cell formats of a sheet, row by row from the top; those of whole columns apart. */
export class StyleGrid {
  /** Styles by column, of columns that are formatted down to their end. */
  readonly columns = new Map<number, number>();
  /** The last row with a format of its own. */
  readonly bottom: number;
  private readonly starting = new Map<number, Run[]>();
  private open: Run[] = [];
  private readonly runs: Run[] = [];

  /** @param lastUsed the last row with a value: up to it the cells of formatted columns are written */
  constructor(sheet: Sheet, styles: StyleSheet, lastUsed: number) {
    let bottom = -1;
    for (const { area, format } of sheet.formatRuns()) {
      const style = styles.indexOf(format);
      if (style === 0) continue;
      const run = { area, style };
      if (area.bottom >= ROWS - 1) {
        for (let column = area.left; column <= area.right; column++)
          this.columns.set(column, style);
      }
      const last = area.bottom >= ROWS - 1 ? Math.max(lastUsed, area.top - 1) : area.bottom;
      bottom = Math.max(bottom, last);
      this.runs.push({ area: { ...area, bottom: last }, style });
      const group = this.starting.get(area.top);
      if (group === undefined) this.starting.set(area.top, [run]);
      else group.push(run);
    }
    this.bottom = bottom;
  }

  /** Where cells with a style lie. */
  areas(): Area[] {
    return this.runs.map(({ area }) => area);
  }

  /** Styles by column of a row; rows are to be asked for one after the other. */
  row(row: number): number[] {
    const line: number[] = [];
    this.open = this.open.filter(({ area }) => area.bottom >= row);
    for (const run of this.starting.get(row) ?? []) this.open.push(run);
    for (const { area, style } of this.open) {
      for (let column = area.left; column <= area.right; column++) line[column] = style;
    }
    return line;
  }
}
