import { areaAt, columnsOf, overlap, rowsOf, type Area } from "../../plans/area";
import { cutByBytes, rowBytes } from "../../plans/bytes";
import type { Block, FillDown, PlanCell } from "../../plans/plan";
import { typedCell } from "../../plans/typed-text";
import { sheetOf } from "./sheets";
import { mostStepBytes, plainAction, type Step } from "./steps";

export function rangeOf(
  context: Excel.RequestContext,
  sheet: string,
  { top, left, ...rest }: Area,
): Excel.Range {
  const area = { top, left, ...rest };
  return sheetOf(context, sheet).getRangeByIndexes(top, left, rowsOf(area), columnsOf(area));
}

/** Steps that write a block, cut by rows where it is too large for one request. */
export function writeBlock(sheet: string, block: Block): Step[] {
  return writeTyped(sheet, block, (cell) => typedCell(cell));
}

/** Steps that write a row of formulas one by one, each of which fills the rows of an area. */
export function writeSpilling(sheet: string, { row, column, cells }: Block, area: Area): Step[] {
  if (cells.length > 1) return writeBlock(sheet, { row, column, cells });
  const [formulas = []] = cells;
  return formulas.flatMap((cell, i) =>
    writeBlock(sheet, { row, column: column + i, cells: [[cell]] }).map((step) => ({
      ...step,
      calculated: isFormula(cell) ? rowsOf(area) : 0,
    })),
  );
}

/** Steps that write a block's texts and numbers; formulas are for later, when what they refer to is there. */
export function writeConstants(sheet: string, block: Block): Step[] {
  return writeTyped(sheet, block, (cell) => (isFormula(cell) ? "" : typedCell(cell)));
}

/** Steps that write a block's formulas and leave its other cells alone; none where it has none. */
export function writeFormulas(sheet: string, block: Block): Step[] {
  if (!block.cells.some((row) => row.some(isFormula))) return [];
  return writeTyped(sheet, block, (cell) => (isFormula(cell) ? cell.formula : null));
}

function isFormula(cell: PlanCell): cell is { formula: string } {
  return typeof cell === "object" && cell !== null;
}

function writeTyped(
  sheet: string,
  { row, column, cells }: Block,
  typed: (cell: PlanCell) => string | number | boolean | null,
): Step[] {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return [];
  return cutByBytes(cells, mostStepBytes).map(({ first, count, bytes }) => ({
    bytes: bytes + plainAction,
    ask: (context) => {
      const part = cells.slice(first, first + count).map((cellsOfRow) => cellsOfRow.map(typed));
      rangeOf(context, sheet, areaAt(row + first, column, count, width)).formulas = part;
    },
  }));
}

/** Writes the first row of formulas and copies it down: one request however many rows there are. */
export function fillDown(sheet: string, { row, column, rows, formulas }: FillDown): Step[] {
  return [
    {
      bytes: rowBytes(formulas) + 3 * plainAction,
      calculated: rows * formulas.length,
      ask: (context) => {
        const first = rangeOf(context, sheet, areaAt(row, column, 1, formulas.length));
        first.formulas = [formulas.map(({ formula }) => formula)];
        if (rows === 1) return;
        rangeOf(context, sheet, areaAt(row + 1, column, rows - 1, formulas.length)).copyFrom(
          first,
          "Formulas",
        );
      },
    },
  ];
}

/** Steps that write the cells of a rectangle that are given and leave those alone that are not. */
export function writeMasked(
  sheet: string,
  { top, left }: Area,
  cells: readonly (readonly (PlanCell | undefined)[])[],
): Step[] {
  const typed = cells.map((line) =>
    line.map((cell) => (cell === undefined ? null : typedCell(cell))),
  );
  return runsOfLines(typed).flatMap(({ first, lines }) =>
    linesSteps(sheet, top + first, left, lines, (range, part) => {
      range.formulas = part;
    }),
  );
}

/** The same in relative notation, in which all rows of a fill read the same. */
export function writeRelative(
  sheet: string,
  top: number,
  left: number,
  cells: readonly (readonly (string | null)[])[],
): Step[] {
  return runsOfLines(cells).flatMap(({ first, lines }) =>
    linesSteps(sheet, top + first, left, lines, (range, part) => {
      range.formulasR1C1 = part;
    }),
  );
}

type Typed = string | number | boolean | null;

/** Lines side by side that have anything to write. */
function runsOfLines(
  cells: readonly (readonly Typed[])[],
): { readonly first: number; readonly lines: Typed[][] }[] {
  const runs: { readonly first: number; readonly lines: Typed[][] }[] = [];
  cells.forEach((line, at) => {
    if (line.every((cell) => cell === null)) return;
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.lines.length === at) last.lines.push([...line]);
    else runs.push({ first: at, lines: [[...line]] });
  });
  return runs;
}

function linesSteps(
  sheet: string,
  top: number,
  left: number,
  lines: readonly Typed[][],
  write: (range: Excel.Range, part: Typed[][]) => void,
): Step[] {
  return cutByBytes(lines, mostStepBytes).map(({ first, count, bytes }) => ({
    bytes: bytes + plainAction,
    ask: (context) => {
      const part = lines.slice(first, first + count);
      const width = part[0]?.length ?? 0;
      write(rangeOf(context, sheet, areaAt(top + first, left, count, width)), part);
    },
  }));
}

export function clearCells(sheet: string, areas: readonly Area[]): Step[] {
  return areas.map((area) => ({
    bytes: plainAction,
    ask: (context) => {
      rangeOf(context, sheet, area).clear("Contents");
    },
  }));
}

/** Blocks that stand within a fill are written after it. */
export function withinFill(block: Block, fills: readonly Area[]): boolean {
  const area = areaAt(block.row, block.column, block.cells.length, block.cells[0]?.length ?? 0);
  return fills.some((fill) => overlap(area, fill) !== null);
}
