import type { Sheet } from "../../model/types";

export const EMU_PER_POINT = 12_700;

/** Points of a column or row that nothing is said of: 64 and 20 pixels, as in a new workbook. */
export interface StandardSizes {
  readonly column: number;
  readonly row: number;
}

export const newSheet: StandardSizes = { column: 48, row: 15 };

/** Where on the sheet a column or row begins, in points, and back. */
export interface Track {
  start(index: number): number;
  /** The column or row that a point lies in, and how far into it. */
  at(point: number): { index: number; offset: number };
}

export function columns(sheet: Sheet, standard: StandardSizes): Track {
  return track(sheet.columnWidths, sheet.hiddenColumns, standard.column);
}

export function rows(sheet: Sheet, standard: StandardSizes): Track {
  return track(sheet.rowHeights, sheet.hiddenRows, standard.row);
}

function track(
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  standard: number,
): Track {
  const size = (index: number) => (hidden.has(index) ? 0 : (sizes.get(index) ?? standard));
  /** Beyond these, all are of the standard size. */
  const special = [...sizes.keys(), ...hidden].reduce((most, each) => Math.max(most, each + 1), 0);
  const start = (index: number) => {
    let sum = 0;
    for (let each = 0; each < Math.min(index, special); each++) sum += size(each);
    return sum + Math.max(0, index - special) * standard;
  };
  const at = (point: number) => {
    let rest = Math.max(0, point);
    for (let index = 0; index < special; index++) {
      const extent = size(index);
      if (rest < extent) return { index, offset: rest };
      rest -= extent;
    }
    const further = Math.floor(rest / standard);
    return { index: special + further, offset: rest - further * standard };
  };
  return { start, at };
}
