/** A rectangle of cells; rows and columns count from 0, both ends are inside. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The rectangle of a size whose top left cell is given. */
export function areaAt(top: number, left: number, rows: number, columns: number): Area {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

export function rowsOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnsOf(area: Area): number {
  return area.right - area.left + 1;
}

export function inside(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The cells that both rectangles hold; null where they do not touch. */
export function overlap(one: Area, other: Area): Area | null {
  const shared = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : null;
}

/** The smallest rectangle around all of them; null around none. */
export function around(areas: readonly Area[]): Area | null {
  const [first, ...rest] = areas;
  if (first === undefined) return null;
  return rest.reduce<Area>(
    (whole, area) => ({
      top: Math.min(whole.top, area.top),
      left: Math.min(whole.left, area.left),
      bottom: Math.max(whole.bottom, area.bottom),
      right: Math.max(whole.right, area.right),
    }),
    first,
  );
}

/** What is left of a rectangle without another, as up to four rectangles that do not touch. */
export function without(whole: Area, hole: Area): Area[] {
  const shared = overlap(whole, hole);
  if (shared === null) return [whole];
  const beside = { top: shared.top, bottom: shared.bottom };
  return [
    { ...whole, bottom: shared.top - 1 },
    { ...whole, top: shared.bottom + 1 },
    { ...whole, ...beside, right: shared.left - 1 },
    { ...whole, ...beside, left: shared.right + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** The same cells as rectangles that do not overlap. */
export function disjoint(areas: readonly Area[]): Area[] {
  return areas.reduce<Area[]>((done, area) => [...done, ...withoutAll([area], done)], []);
}

/** What is left of rectangles without others. */
export function withoutAll(areas: readonly Area[], holes: readonly Area[]): Area[] {
  return holes.reduce<Area[]>(
    (rest, hole) => rest.flatMap((area) => without(area, hole)),
    [...areas],
  );
}
