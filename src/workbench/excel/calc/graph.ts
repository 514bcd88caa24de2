import type { Area } from "../model/area";
import type { FormulaCell } from "./formula-cell";
import type { Grid } from "./grid";
import { withListener, withoutListener } from "./listeners";
import { Reference } from "./reference";

/** Rows per bucket, and the number of buckets beyond which a range is kept in the list of tall ones. */
const BUCKET = 64;
const TALL = 64;

type Visit = (cell: FormulaCell) => void;
type Enter = (range: Reference) => boolean;

/**
 * Who must be recalculated when cells of one sheet change. Single cells have their listeners in their
 * column; ranges are interned here, short ones found by the band of rows they lie in, tall ones in a list
 * (formulas that fill down share their tall ranges, so there are few).
 */
export class Graph {
  private readonly ranges = new Map<string, Reference>();
  private readonly buckets = new Map<number, Set<Reference>>();
  private readonly tall = new Set<Reference>();

  constructor(private readonly grid: Grid) {}

  /** The one shared object for a range. */
  range(area: Area): Reference {
    const key = `${area.top},${area.left},${area.bottom},${area.right}`;
    let range = this.ranges.get(key);
    if (range === undefined) {
      range = new Reference(this.grid, area.top, area.left, area.bottom, area.right);
      range.lasts = true;
      this.ranges.set(key, range);
      if (!range.single) for (const bucket of this.bucketsOf(range)) bucket.add(range);
    }
    return range;
  }

  listen(range: Reference, cell: FormulaCell): void {
    range.uses++;
    if (range.single) this.listenToCell(range.top, range.left, cell);
    else range.listeners = withListener(range.listeners, cell);
  }

  unlisten(range: Reference, cell: FormulaCell): void {
    range.uses--;
    if (range.single) this.unlistenToCell(range.top, range.left, cell);
    else range.listeners = withoutListener(range.listeners, cell);
    this.release(range);
  }

  /** Forgets a range that no formula is bound to. */
  release(range: Reference): void {
    if (range.uses > 0) return;
    range.forgetAll();
    this.ranges.delete(`${range.top},${range.left},${range.bottom},${range.right}`);
    if (!range.single) for (const bucket of this.bucketsOf(range)) bucket.delete(range);
  }

  listenToCell(row: number, column: number, cell: FormulaCell): void {
    const { listeners } = this.grid.column(column);
    listeners.set(row, withListener(listeners.get(row), cell));
  }

  unlistenToCell(row: number, column: number, cell: FormulaCell): void {
    const { listeners } = this.grid.column(column);
    const rest = withoutListener(listeners.get(row), cell);
    if (rest === undefined) listeners.delete(row);
    else listeners.set(row, rest);
  }

  /** Visits the formulas that see these cells, which may change with what they are calculated from. */
  mayChange(area: Area, visit: Visit): void {
    this.reach(area, visit, (range) => {
      const news = !range.stale;
      range.stale = true;
      return news;
    });
  }

  /** Visits the formulas that see these cells, which have been edited. */
  edited(area: Area, visit: Visit): void {
    this.reach(area, visit, (range) => {
      range.forget(area);
      const news = !range.stale || !range.due || !range.edited;
      range.stale = true;
      range.due = true;
      range.edited = true;
      return news;
    });
  }

  /**
   * Visits the formulas that see these cells, which a calculation has changed.
   *
   * @param edited whether it was for an edit, and not only because time goes on
   */
  calculated(area: Area, edited: boolean, visit: Visit): void {
    this.reach(area, visit, (range) => {
      range.forget(area);
      const news = !range.due || (edited && !range.edited);
      range.due = true;
      range.edited ||= edited;
      return news;
    });
  }

  /** Visits the formulas that see these cells, those of each range once. */
  visitSeers(area: Area, visit: Visit, entered: Set<Reference>): void {
    this.reach(area, visit, (range) => {
      const news = !entered.has(range);
      entered.add(range);
      return news;
    });
  }

  forgetAll(): void {
    for (const range of this.ranges.values()) range.forgetAll();
  }

  /** @param enter whether a range's listeners are to be visited; each range may be asked more than once */
  private reach(area: Area, visit: Visit, enter: Enter): void {
    this.visitCells(area, visit);
    visitRanges(this.tall, area, visit, enter);
    if (this.buckets.size === 0) return;
    const last = Math.floor(area.bottom / BUCKET);
    const first = Math.floor(area.top / BUCKET);
    if (last - first > this.buckets.size) {
      for (const bucket of this.buckets.values()) visitRanges(bucket, area, visit, enter);
      return;
    }
    for (let b = first; b <= last; b++) {
      const bucket = this.buckets.get(b);
      if (bucket !== undefined) visitRanges(bucket, area, visit, enter);
    }
  }

  private visitCells(area: Area, visit: Visit): void {
    const right = Math.min(area.right, this.grid.columns.length - 1);
    for (let c = area.left; c <= right; c++) {
      const listeners = this.grid.columns[c]?.listeners;
      if (listeners === undefined || listeners.size === 0) continue;
      if (area.bottom - area.top >= listeners.size) {
        for (const [row, heard] of listeners) {
          if (row < area.top || row > area.bottom) continue;
          if (heard instanceof Set) heard.forEach(visit);
          else if (heard !== undefined) visit(heard);
        }
        continue;
      }
      for (let r = area.top; r <= area.bottom; r++) {
        const heard = listeners.get(r);
        if (heard instanceof Set) heard.forEach(visit);
        else if (heard !== undefined) visit(heard);
      }
    }
  }

  private bucketsOf(range: Area): Set<Reference>[] {
    const first = Math.floor(range.top / BUCKET);
    const last = Math.floor(range.bottom / BUCKET);
    if (last - first >= TALL) return [this.tall];
    const found: Set<Reference>[] = [];
    for (let b = first; b <= last; b++) {
      let bucket = this.buckets.get(b);
      if (bucket === undefined) this.buckets.set(b, (bucket = new Set()));
      found.push(bucket);
    }
    return found;
  }
}

function visitRanges(ranges: ReadonlySet<Reference>, area: Area, visit: Visit, enter: Enter): void {
  for (const range of ranges) {
    if (
      area.bottom < range.top ||
      area.top > range.bottom ||
      area.right < range.left ||
      area.left > range.right ||
      !enter(range)
    ) {
      continue;
    }
    const heard = range.listeners;
    if (heard instanceof Set) heard.forEach(visit);
    else if (heard !== undefined) visit(heard);
  }
}
