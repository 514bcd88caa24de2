import { areaAt, type Area } from "../../plans/area";

/**
 * Asks how far results have spilled in areas that are kept free for them; after the next sync says which part of each
 * is covered. Each column may spill by itself: where one points at something that is gone, the others still do.
 */
export function askSpilled(worksheet: Excel.Worksheet, reserved: readonly Area[]): () => Area[] {
  return askOf(worksheet, reserved, covered);
}

/** The same without the cells that hold the formulas: what stands there only because something spills. */
export function askSpilledOver(
  worksheet: Excel.Worksheet,
  reserved: readonly Area[],
): () => Area[] {
  return askOf(worksheet, reserved, (area, spills) => [
    ...covered(area, spills).map((part) => ({ ...part, top: part.top + 1 })),
    // A call over several columns covers the cells beside its own as well.
    ...spills.flatMap((spill, from) =>
      spill.isNullObject || spill.columnCount < 2
        ? []
        : [areaAt(area.top, area.left + from + 1, 1, spill.columnCount - 1)],
    ),
  ]);
}

function askOf(
  worksheet: Excel.Worksheet,
  reserved: readonly Area[],
  partsOf: (area: Area, spills: readonly Excel.Range[]) => Area[],
): () => Area[] {
  const asked = reserved.map((area) => ({ area, spills: loadSpills(worksheet, area) }));
  return () => asked.flatMap(({ area, spills }) => partsOf(area, spills));
}

function loadSpills(worksheet: Excel.Worksheet, { top, left, right }: Area): Excel.Range[] {
  return Array.from({ length: right - left + 1 }, (_, i) => {
    const spill = worksheet.getCell(top, left + i).getSpillingToRangeOrNullObject();
    spill.load("rowCount,columnCount");
    return spill;
  });
}

/** The part of an area that is spilled over; of one customer a column spills nowhere, a call over several does. */
function covered(area: Area, spills: readonly Excel.Range[]): Area[] {
  const rows = spills.map((_, column) =>
    spills.reduce((most, spill, from) => {
      const isOver = !spill.isNullObject && from <= column && column < from + spill.columnCount;
      return isOver ? Math.max(most, spill.rowCount) : most;
    }, 0),
  );
  const [first = 0] = rows;
  const part = (count: number): Area => ({ ...area, bottom: area.top + count - 1 });
  if (rows.every((count) => count === first)) return first === 0 ? [] : [part(first)];
  return rows.flatMap((count, i) =>
    count === 0 ? [] : [{ ...part(count), left: area.left + i, right: area.left + i }],
  );
}
