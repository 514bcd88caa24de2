import { areaAt, columnsOf, overlap, rowsOf, type Area } from "../../plans/area";
import { cutByBytes, rowBytes } from "../../plans/bytes";
import type { Block, FillDown, PlanCell } from "../../plans/plan";
import { typedCell } from "../../plans/typed-text";
import { sheetOf } from "./sheets";
import { mostStepBytes, plainAction, type Step } from "./steps";
import { cutByTold, type Told } from "./told";

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
  return cutByBytes(cells, mostStepBytes).map(({ first, count, bytes }) => {
    const area = areaAt(row + first, column, count, width);
    return {
      bytes: bytes + plainAction,
      over: { sheet, area },
      ask: (context) => {
        const part = cells.slice(first, first + count).map((cellsOfRow) => cellsOfRow.map(typed));
        rangeOf(context, sheet, area).formulas = part;
      },
    };
  });
}

/**
 * Writes the first row of formulas and copies it down: one request however many rows there are, unless it has to say
 * much of what stood there.
 */
export function fillDown(
  sheet: string,
  { row, column, rows, formulas }: FillDown,
  told: Told = ofBlank,
): Step[] {
  const whole = areaAt(row, column, rows, formulas.length);
  const first = { ...whole, bottom: row };
  const parts = told === ofBlank ? [{ area: whole, answer: 0 }] : cutByTold(whole, told);
  return parts.map(({ area, answer }) => ({
    bytes: rowBytes(formulas) + 3 * plainAction,
    calculated: rowsOf(area) * formulas.length,
    over: { sheet, area },
    answer,
    ask: (context) => {
      const range = rangeOf(context, sheet, first);
      const isFirst = area.top === row;
      if (isFirst) range.formulas = [formulas.map(({ formula }) => formula)];
      const below = isFirst ? { ...area, top: row + 1 } : area;
      if (below.top <= below.bottom) rangeOf(context, sheet, below).copyFrom(range, "Formulas");
    },
  }));
}

/** What stands in cells that have been emptied before. */
const ofBlank: Told = () => 0;

/** Steps that write the cells of a rectangle that are given and leave those alone that are not. */
export function writeMasked(
  sheet: string,
  { top, left }: Area,
  cells: readonly (readonly (PlanCell | undefined)[])[],
  told: Told,
): Step[] {
  const typed = cells.map((line) =>
    line.map((cell) => (cell === undefined ? null : typedCell(cell))),
  );
  return runsOfLines(typed).flatMap(({ first, lines }) =>
    linesSteps(sheet, top + first, left, lines, told, (range, part) => {
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
  told: Told,
): Step[] {
  return runsOfLines(cells).flatMap(({ first, lines }) =>
    linesSteps(sheet, top + first, left, lines, told, (range, part) => {
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
  told: Told,
  write: (range: Excel.Range, part: Typed[][]) => void,
): Step[] {
  const width = lines[0]?.length ?? 0;
  return cutByTold(areaAt(top, left, lines.length, width), told).flatMap(({ area: part }) => {
    const own = lines.slice(part.top - top, part.bottom - top + 1);
    return cutByBytes(own, mostStepBytes).map(({ first, count, bytes }): Step => {
      const area = areaAt(part.top + first, left, count, width);
      return {
        bytes: bytes + plainAction,
        over: { sheet, area },
        answer: told(area),
        ask: (context) => {
          write(rangeOf(context, sheet, area), own.slice(first, first + count));
        },
      };
    });
  });
}

/** @param told of what stands there */
export function clearCells(sheet: string, areas: readonly Area[], told: Told): Step[] {
  return areas
    .flatMap((area) => cutByTold(area, told))
    .map(({ area, answer }) => ({
      bytes: plainAction,
      over: { sheet, area },
      answer,
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
