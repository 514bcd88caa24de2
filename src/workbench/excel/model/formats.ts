import type { Area } from "./area";
import { replaceRuns, shiftRuns } from "./runs";
import type { Run } from "./runs";
import type { CellFormat } from "./types";

type Format = Readonly<CellFormat>;

const plain: Format = Object.freeze({});

/**
 * Formats of a sheet's cells, kept per column as runs of rows: whole columns usually look alike. Equal formats
 * are one object, so that neighbours with the same format become one run.
 */
export class Formats {
  /** Goes up with every change, so that a view knows when to look again. */
  version = 0;
  private readonly columns = new Map<number, Run<Format>[]>();
  private readonly shared = new Map<string, Format>([["[]", plain]]);

  at(row: number, column: number): Format {
    const runs = this.columns.get(column) ?? [];
    let low = 0;
    let high = runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = runs[middle];
      if (run === undefined) break;
      if (row < run.start) high = middle - 1;
      else if (row > run.end) low = middle + 1;
      else return run.value;
    }
    return plain;
  }

  /** Lays `patch` over what the cells have. */
  patch(area: Area, patch: CellFormat): void {
    const merged = new Map<Format, Format>();
    this.replace(area, (format) => {
      let result = merged.get(format);
      if (result === undefined) {
        result = this.share(merge(format, patch));
        merged.set(format, result);
      }
      return result;
    });
  }

  /** Gives a format to the cells that have none. */
  fill(area: Area, format: Format): void {
    this.replace(area, (present) => (present === plain ? format : present));
  }

  clear(area: Area): void {
    this.replace(area, () => plain);
  }

  /** Every stretch of a column that has a format. */
  *runs(): Iterable<{ area: Area; format: Format }> {
    for (const [column, runs] of this.columns) {
      for (const { start, end, value } of runs) {
        yield { area: { top: start, left: column, bottom: end, right: column }, format: value };
      }
    }
  }

  /** Rows inserted before `row` look like the row above; a negative count deletes rows. */
  shiftRows(row: number, count: number): void {
    this.version++;
    for (const [column, runs] of this.columns) {
      const above = this.at(row - 1, column);
      this.columns.set(column, shiftRuns(runs, row, count));
      if (count > 0) {
        this.fill({ top: row, left: column, bottom: row + count - 1, right: column }, above);
      }
    }
  }

  private replace(area: Area, next: (format: Format) => Format): void {
    this.version++;
    for (let column = area.left; column <= area.right; column++) {
      const runs = this.columns.get(column) ?? [];
      const replaced = replaceRuns(runs, area.top, area.bottom, plain, next);
      if (replaced.length === 0) this.columns.delete(column);
      else this.columns.set(column, replaced);
    }
  }

  private share(format: CellFormat): Format {
    const entries = Object.entries(format).filter(([, value]) => value !== undefined);
    const key = JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
    let shared = this.shared.get(key);
    if (shared === undefined) {
      shared = Object.freeze(format);
      this.shared.set(key, shared);
    }
    return shared;
  }
}

function merge(format: Format, patch: CellFormat): CellFormat {
  const result: CellFormat = { ...format, ...patch };
  if (patch.borders !== undefined) result.borders = { ...format.borders, ...patch.borders };
  return result;
}
