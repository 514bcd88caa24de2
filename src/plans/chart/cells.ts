import type { Box } from "./geometry";

/** Side of a cell in points: a name and what is near it lie in a few. */
const side = 40;

/** More than the cells of any column. */
const COLUMN = 100_000;

/** Boxes by the cells of a plain grid that they reach into: what touches a box is found among the few near it. */
export class Cells<T extends Box> {
  private readonly cells = new Map<number, T[]>();

  insert(item: T): void {
    eachCell(item, (cell) => {
      const held = this.cells.get(cell);
      if (held === undefined) this.cells.set(cell, [item]);
      else held.push(item);
      return false;
    });
  }

  remove(item: T): void {
    eachCell(item, (cell) => {
      const held = this.cells.get(cell) ?? [];
      held.splice(held.indexOf(item), 1);
      return false;
    });
  }

  /** Whether any item touches the box and meets a condition; one that lies in several cells may be asked again. */
  some(box: Box, holds: (item: T) => boolean): boolean {
    return eachCell(box, (cell) => {
      const held = this.cells.get(cell);
      if (held === undefined) return false;
      for (const item of held) if (touch(item, box) && holds(item)) return true;
      return false;
    });
  }

  /** The items that touch the box, each once. */
  search(box: Box): ReadonlySet<T> {
    const found = new Set<T>();
    this.some(box, (item) => {
      found.add(item);
      return false;
    });
    return found;
  }
}

/** Visits the cells that a box reaches into until one is enough; returns whether one was. */
function eachCell({ minX, minY, maxX, maxY }: Box, isEnough: (cell: number) => boolean): boolean {
  const [left, right] = [Math.floor(minX / side), Math.floor(maxX / side)];
  const [top, bottom] = [Math.floor(minY / side), Math.floor(maxY / side)];
  for (let column = left; column <= right; column++)
    for (let row = top; row <= bottom; row++) if (isEnough(column * COLUMN + row)) return true;
  return false;
}

function touch(a: Box, b: Box): boolean {
  return a.minX <= b.maxX && b.minX <= a.maxX && a.minY <= b.maxY && b.minY <= a.maxY;
}
