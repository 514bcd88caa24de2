import type { User } from "../../excel/host/user";
import type { Area } from "../../excel/model/area";
import type { Sheet, Workbook } from "../../excel/model/types";
import { cellsStep } from "../history/cells-step";
import type { History } from "../history/history";
import { layoutStep } from "../history/layout-step";
import { workbookStep } from "../history/workbook-step";
import { Edit, type CellValues } from "./edit";
import { moveCells } from "./move-cells";
import { points } from "./snapshot";

/** Whom the user's doings in the grid reach. */
export interface Mirrored {
  readonly workbook: Workbook;
  readonly user: User;
  readonly history: History;
  /** The grid shows something in these cells that is not from the workbook. */
  forget(sheet: Sheet, cells: CellValues): void;
}

export interface GridRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

type Sizes = number | Readonly<Record<number, number | undefined>>;

type Doing<P> = (sheet: Sheet, params: P, mirrored: Mirrored) => void;

const setValues: Doing<{ cellValue?: CellValues }> = (sheet, { cellValue = {} }, mirrored) => {
  const { user, history } = mirrored;
  mirrored.forget(sheet, cellValue);
  const edit = new Edit(sheet, cellValue);
  if (edit.isEmpty) return;
  const { areas } = edit;
  for (const area of areas) user.assertWritable(sheet, area);
  history.record(cellsStep(sheet, [...areas, ...grownOver(sheet, areas)]));
  edit.apply();
};

/** Rows below tables that may become theirs with an edit, and are filled in then. */
function grownOver(sheet: Sheet, edited: readonly Area[]): Area[] {
  const bottom = edited.reduce((lowest, area) => Math.max(lowest, area.bottom), 0);
  return sheet.workbook.tables.flatMap((table) => {
    const top = table.area.bottom + 1;
    const reached = table.sheet === sheet && edited.some((area) => area.top === top);
    return reached ? [{ ...table.area, top, bottom }] : [];
  });
}

interface NumberFormats {
  readonly refMap: Readonly<Record<string, { pattern: string } | undefined>>;
  readonly values: Readonly<Record<string, { ranges: GridRange[] }>>;
}

/** Formats that come with what is typed: a date, a percentage. */
const setNumberFormats: Doing<NumberFormats> = (sheet, { refMap, values }, mirrored) => {
  for (const [id, { ranges }] of Object.entries(values)) {
    const numberFormat = refMap[id]?.pattern;
    if (numberFormat !== undefined) format(sheet, ranges, numberFormat, mirrored);
  }
};

const removeNumberFormats: Doing<{ ranges: GridRange[] }> = (sheet, { ranges }, mirrored) => {
  format(sheet, ranges, "General", mirrored);
};

function format(
  sheet: Sheet,
  ranges: readonly GridRange[],
  numberFormat: string,
  { history }: Mirrored,
): void {
  const areas = ranges.map(areaOf);
  history.record(cellsStep(sheet, areas));
  for (const area of areas) sheet.setFormat(area, { numberFormat });
}

/** An area of the grid's as the workbook has it. */
export const areaOf = (range: GridRange): Area => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});

const move: Doing<{ fromRange: GridRange; toRange: GridRange; to: { subUnitId: string } }> = (
  sheet,
  { fromRange, toRange, to },
  { workbook, user, history },
) => {
  const target = workbook.sheets.find(({ id }) => id === to.subUnitId) ?? sheet;
  const source = areaOf(fromRange);
  user.assertMovable(sheet, source);
  user.assertWritable(target, areaOf(toRange));
  history.record(workbookStep(workbook));
  moveCells(sheet, source, target, { row: toRange.startRow, column: toRange.startColumn });
};

const setWidths: Doing<{ ranges: GridRange[]; colWidth: Sizes }> = (sheet, params, mirrored) => {
  mirrored.history.record(layoutStep(sheet));
  for (const { startColumn, endColumn } of params.ranges) {
    for (let column = startColumn; column <= endColumn; column++) {
      setSize(sheet.columnWidths, column, params.colWidth);
    }
  }
};

const setHeights: Doing<{ ranges: GridRange[]; rowHeight: Sizes }> = (sheet, params, mirrored) => {
  mirrored.history.record(layoutStep(sheet));
  for (const { startRow, endRow } of params.ranges) {
    for (let row = startRow; row <= endRow; row++) setSize(sheet.rowHeights, row, params.rowHeight);
  }
};

function setSize(sizes: Map<number, number>, index: number, given: Sizes): void {
  const size = typeof given === "number" ? given : given[index];
  if (size !== undefined) sizes.set(index, points(size));
}

const freeze: Doing<{
  startRow: number;
  startColumn: number;
  xSplit: number;
  ySplit: number;
}> = (sheet, { startRow, startColumn, xSplit, ySplit }, { history }) => {
  history.record(layoutStep(sheet));
  sheet.freeze = { rows: ySplit > 0 ? startRow : 0, columns: xSplit > 0 ? startColumn : 0 };
};

const rename: Doing<{ name: string }> = (sheet, { name }, { user }) => {
  user.renameSheet(sheet, name);
};

const gridlines: Doing<{ showGridlines: number }> = (sheet, { showGridlines }, { history }) => {
  history.record(layoutStep(sheet));
  sheet.showGridlines = showGridlines === 1;
};

/** What the grid changes of itself that the workbook takes over, by the grid's names. */
const doings = {
  "sheet.mutation.set-range-values": setValues,
  "sheet.mutation.set.numfmt": setNumberFormats,
  "sheet.mutation.remove.numfmt": removeNumberFormats,
  "sheet.mutation.set-worksheet-col-width": setWidths,
  "sheet.mutation.set-worksheet-row-height": setHeights,
  "sheet.mutation.set-frozen": freeze,
  "sheet.mutation.set-worksheet-name": rename,
  "sheet.mutation.toggle-gridlines": gridlines,
} as unknown as Readonly<Record<string, Doing<unknown> | undefined>>;

/** What is done in the workbook instead of the grid, because more follows from it than the grid knows. */
const instead = { "sheet.mutation.move-range": move } as unknown as typeof doings;

/** Changes of the grid that are about nothing but how it shows what the workbook holds. */
const ofItsOwn = new Set([
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-worksheet-row-is-auto-height",
  "sheet.mutation.mark-dirty-filter-change",
  "sheet.mutation.empty",
  // Charts: the overlay hears of them.
  "sheet.mutation.set-drawing-apply",
]);

/** Whether a change of the grid is one that the workbook does not take over and so must not happen. */
export function isForeign(id: string): boolean {
  return id.startsWith("sheet.mutation.") && doings[id] === undefined && !ofItsOwn.has(id);
}

/** Does in the workbook what the user has done in the grid; false where that is nothing to the workbook. */
export function mirror(id: string, params: unknown, mirrored: Mirrored): boolean {
  return carryOut(doings[id], params, mirrored);
}

/** Does in the workbook what the grid is about to do; false where the grid is to do it. */
export function doInstead(id: string, params: unknown, mirrored: Mirrored): boolean {
  return carryOut(instead[id], params, mirrored);
}

function carryOut(doing: Doing<unknown> | undefined, params: unknown, mirrored: Mirrored): boolean {
  if (doing === undefined) return false;
  const own = params as { subUnitId?: string; from?: { subUnitId: string } };
  const subUnitId = own.from?.subUnitId ?? own.subUnitId;
  const sheet = mirrored.workbook.sheets.find((candidate) => candidate.id === subUnitId);
  if (sheet !== undefined) doing(sheet, params, mirrored);
  return sheet !== undefined;
}
