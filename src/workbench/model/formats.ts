import type { Area } from "./area";
import type { CellFormat } from "./types";

/** Rows of one column that look alike. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly format: Readonly<CellFormat>;
}

const plain: Readonly<CellFormat> = Object.freeze({});

/** Formats of a sheet's cells, kept per column as runs of rows: whole columns usually look alike. */
export class Formats {
  private readonly columns = new Map<number, readonly Run[]>();

  at(row: number, column: number): Readonly<CellFormat> {
    for (const run of this.columns.get(column) ?? []) {
      if (row >= run.start && row <= run.end) return run.format;
    }
    return plain;
  }

  /** Lays `patch` over what the cells have; undefined properties leave things alone. */
  patch(area: Area, patch: CellFormat): void {
    const merged = new Map<Readonly<CellFormat>, Readonly<CellFormat>>();
    const over = (format: Readonly<CellFormat>) => {
      let result = merged.get(format);
      if (result === undefined) merged.set(format, (result = merge(format, patch)));
      return result;
    };
    this.replace(area, over);
  }

  clear(area: Area): void {
    this.replace(area, () => plain);
  }

  /** Every stretch of a column that has a format. */
  *runs(): Iterable<{ area: Area; format: Readonly<CellFormat> }> {
    for (const [column, runs] of this.columns) {
      for (const { start, end, format } of runs) {
        yield { area: { top: start, left: column, bottom: end, right: column }, format };
      }
    }
  }

  /** Makes room for rows inserted at `row` (they look like the row above), or closes up over deleted ones. */
  shiftRows(row: number, count: number): void {
    for (const [column, runs] of this.columns) {
      const moved: Run[] = [];
      for (const { start, end, format } of runs) {
        const from = shifted(start, row, count, "start");
        const to = shifted(end, row, count, "end");
        if (from <= to) moved.push({ start: from, end: to, format });
      }
      this.columns.set(column, moved);
    }
  }

  private replace(area: Area, next: (format: Readonly<CellFormat>) => Readonly<CellFormat>): void {
    for (let column = area.left; column <= area.right; column++) {
      const runs = replaced(this.columns.get(column) ?? [], area.top, area.bottom, next);
      if (runs.length === 0) this.columns.delete(column);
      else this.columns.set(column, runs);
    }
  }
}

function merge(format: Readonly<CellFormat>, patch: CellFormat): Readonly<CellFormat> {
  const result: CellFormat = { ...format, ...patch };
  if (patch.borders !== undefined) result.borders = { ...format.borders, ...patch.borders };
  return Object.freeze(result);
}

function replaced(
  runs: readonly Run[],
  start: number,
  end: number,
  next: (format: Readonly<CellFormat>) => Readonly<CellFormat>,
): Run[] {
  const result: Run[] = [];
  const add = (run: Run) => {
    if (run.start > run.end || run.format === plain) return;
    const last = result.at(-1);
    if (last !== undefined && last.end + 1 === run.start && last.format === run.format) {
      result[result.length - 1] = { ...last, end: run.end };
    } else {
      result.push(run);
    }
  };
  let covered = start;
  for (const run of runs) {
    if (run.end < start) {
      add(run);
      continue;
    }
    const from = Math.min(run.start, end + 1);
    if (from > covered) add({ start: covered, end: from - 1, format: next(plain) });
    add({ start: run.start, end: Math.min(run.end, start - 1), format: run.format });
    const inside = { start: Math.max(run.start, start), end: Math.min(run.end, end) };
    if (inside.start <= inside.end) add({ ...inside, format: next(run.format) });
    covered = Math.max(covered, Math.min(run.end, end) + 1);
    if (run.end > end) {
      if (covered <= end) add({ start: covered, end, format: next(plain) });
      covered = end + 1;
      add({ start: Math.max(run.start, end + 1), end: run.end, format: run.format });
    }
  }
  if (covered <= end) add({ start: covered, end, format: next(plain) });
  return result;
}

function shifted(at: number, row: number, count: number, side: "start" | "end"): number {
  if (count >= 0) return at >= row ? at + count : at;
  const removedEnd = row - count;
  if (at < row) return at;
  if (at >= removedEnd) return at + count;
  return side === "start" ? row : row - 1;
}
