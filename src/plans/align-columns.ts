import { areaAt } from "./area";
import type { CellStyle, FormatPlan } from "./plan";

interface Head {
  /** Of the headers, from 0. */
  readonly row: number;
  /** Of the cells below them. */
  readonly rows: number;
  readonly firstColumn?: number;
  /** Whether buttons to filter by lie on the right of the headers, which they would hide there. */
  readonly buttons?: boolean;
}

const rightOfCells: CellStyle = { horizontal: "Right" };
const offNumbers: CellStyle = { horizontal: "Left", indent: 1 };

/**
 * How columns of numbers and of texts stand beside one another: a header above its numbers, which stand at the right of
 * their cells, and texts off the numbers before them, which would touch them.
 */
export function alignColumns(
  { row, rows, firstColumn = 0, buttons = false }: Head,
  areNumbers: readonly boolean[],
): FormatPlan[] {
  return areNumbers.flatMap((isNumber, i): FormatPlan[] => {
    const column = firstColumn + i;
    if (isNumber) return buttons ? [] : [{ area: areaAt(row, column, 1, 1), style: rightOfCells }];
    const follows = i > 0 && areNumbers[i - 1] === true;
    return follows ? [{ area: areaAt(row, column, 1 + rows, 1), style: offNumbers }] : [];
  });
}
