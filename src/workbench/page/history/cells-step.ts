import type { Area } from "../../excel/model/area";
import type { CellFormat, Sheet, Validation } from "../../excel/model/types";
import type { Scalar } from "../../excel/model/value";
import { formulaOf } from "./formula";
import { withoutGrowth } from "./without-growth";
import type { Step } from "./history";

interface Content {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  readonly putFormula: (() => void) | undefined;
  readonly format: Readonly<CellFormat>;
}

/** Takes an edit of cells back: what they held and how they looked, and how far tables and validations reached. */
export function cellsStep(sheet: Sheet, areas: readonly Area[]): Step {
  const cells = areas.flatMap((area) => contentsOf(sheet, area));
  const reach = reachOf(sheet);
  return {
    reverse() {
      const again = cellsStep(sheet, areas);
      withoutGrowth(sheet.workbook, () => {
        reach();
        putBack(sheet, cells);
      });
      return again;
    },
  };
}

function contentsOf(sheet: Sheet, area: Area): Content[] {
  const cells: Content[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const putFormula = formulaOf(sheet, row, column);
      const own = putFormula === undefined && sheet.spillAnchor(row, column) === undefined;
      // A value that a formula gives comes back by itself.
      const value = own ? sheet.value(row, column) : null;
      cells.push({ row, column, value, putFormula, format: sheet.format(row, column) });
    }
  }
  return cells;
}

function putBack(sheet: Sheet, cells: readonly Content[]): void {
  for (const { row, column, value, putFormula, format } of cells) {
    if (sheet.format(row, column) !== format) {
      const cell = { top: row, left: column, bottom: row, right: column };
      sheet.clearFormats(cell);
      sheet.setFormat(cell, format);
    }
    const spilled = sheet.spillAnchor(row, column);
    const over = spilled !== undefined && (spilled.row !== row || spilled.column !== column);
    if (putFormula !== undefined) putFormula();
    else if (!over || value !== null) sheet.setValue(row, column, value);
  }
}

/** Remembers the areas of the sheet's tables and validations; what is returned gives them back. */
function reachOf(sheet: Sheet): () => void {
  const tables = sheet.workbook.tables
    .filter((table) => table.sheet === sheet)
    .map((table) => ({ table, area: table.area }));
  const validations: { area: Area; rule: Validation }[] = [...sheet.validations];
  const areas = validations.map(({ area }) => area);
  return () => {
    for (const { table, area } of tables) {
      const still = sheet.workbook.tables.includes(table);
      if (still && JSON.stringify(table.area) !== JSON.stringify(area)) table.area = area;
    }
    validations.forEach((validation, index) => {
      validation.area = areas[index] ?? validation.area;
    });
  };
}
