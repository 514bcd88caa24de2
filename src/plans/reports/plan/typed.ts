import { cellText, isBlank, type Cell } from "../../../engine/cell";
import { areaOn, cellOn, textLiteral } from "../../reference";
import { aboutChosen, NONE } from "./about";
import {
  isDone,
  mostTypedRows,
  notDoneWords,
  typedCell,
  typedCells,
  planTableColumns,
  type PlanTableColumn,
  type PlanTable,
  type PlanTableId,
} from "./tables";
import { idColumn, isAbout, mostActions, places, type PlanSpec, type Said } from "./spec";

/** The row in the notes that is about the customer, from 1; an error where there is none. */
export function notesRow(spec: PlanSpec): string {
  const { notes } = spec.typed;
  const parts = rowsOfTable(spec, notes);
  if (parts === null) return "NA()";
  const first = `SUMPRODUCT(MIN(${parts.rows}+(1-${parts.about})*${NONE}))`;
  return placeOr(first, notes);
}

/** The row of the customer's next action that is not done, from 1. */
export function actionRow(spec: PlanSpec, k: number): string {
  const { actions } = spec.typed;
  const parts = rowsOfTable(spec, actions);
  if (parts === null) return "NA()";
  const done = cellsIn(actions, "done");
  const open = done === null ? "1" : `ISNUMBER(1/(${notDone(done)}))`;
  const says = cellsIn(actions, "action");
  const isThere = says === null ? "1" : `ISNUMBER(1/(${says}<>""))`;
  const holds = `${parts.about}*${open}*${isThere}`;
  const nth = `SUMPRODUCT(SMALL(${parts.rows}+(1-${holds})*${NONE},${k + 1}))`;
  return placeOr(nth, actions);
}

function placeOr(row: string, { firstRow }: { readonly firstRow: number }): string {
  return `IF(${row}>${NONE},NA(),${row}-${firstRow})`;
}

function notDone(cells: string): string {
  const words = notDoneWords.map((word) => `(${cells}=${textLiteral(word)})`).join("+");
  return `(TRIM(${cells})="")+(${cells}=FALSE)+${words}`;
}

/** Whether each row is about the customer, and which row it is. */
function rowsOfTable<Id extends PlanTableId>(spec: PlanSpec, table: PlanTable<Id>) {
  const names = cellsIn(table, "customer");
  if (names === null) return null;
  return aboutChosen(spec, names, idColumn(spec) === null ? null : cellsIn(table, "id"));
}

function cellsIn<Id extends PlanTableId>(
  table: PlanTable<Id>,
  column: PlanTableColumn<Id>,
): string | null {
  const area = typedCells(table, column);
  return area === null ? null : areaOn(table.sheet, area);
}

/** The columns of the notes that the page shows, in the order in which they stand behind it. */
export const notedColumns = planTableColumns.notes.filter(
  (column) => column !== "id" && column !== "customer",
);

type Noted = (typeof notedColumns)[number];

function notedRow(column: Noted): number {
  return places.firstNote.row + notedColumns.indexOf(column);
}

/** What the notes say of the chosen customer. */
export function noted(spec: PlanSpec, column: Noted): Said {
  return {
    formula: cellOn(spec.sheets.data, notedRow(column), places.firstNote.column),
    value: (customer) => {
      const found = rowsAbout("notes", spec, spec.typed.notes.rows, customer)[0];
      return found === undefined ? null : shown(typedCell("notes", found, column));
    },
  };
}

/** The cell that says where a note's first line ends. */
export function notedBreak(spec: PlanSpec, column: Noted): string {
  return cellOn(spec.sheets.data, notedRow(column), places.firstNote.column + 1);
}

/** What stands in the cell behind the page. */
export function notedFormula(spec: PlanSpec, column: Noted): string {
  const row = cellOn(spec.sheets.data, places.notes.row, places.notes.column);
  return cellFormula(spec.typed.notes, column, row);
}

/** What stands in the open actions of the chosen customer, in the order in which they stand. */
export function actionPart(spec: PlanSpec, k: number, column: PlanTableColumn<"actions">): Said {
  const row = cellOn(spec.sheets.data, places.firstAction.row + k, places.firstAction.column);
  return {
    formula: cellFormula(spec.typed.actions, column, row),
    value: (customer) => {
      const found = openActions(spec, customer)[k];
      return found === undefined ? null : shown(typedCell("actions", found, column));
    },
  };
}

function openActions(spec: PlanSpec, customer: number): readonly (readonly Cell[])[] {
  return rowsAbout("actions", spec, spec.typed.actions.rows, customer)
    .filter((row) => !isDone(typedCell("actions", row, "done")))
    .filter((row) => cellText(typedCell("actions", row, "action")) !== "")
    .slice(0, mostActions);
}

/** The rows of a table that are about a customer. */
function rowsAbout(
  id: PlanTableId,
  spec: PlanSpec,
  rows: readonly (readonly Cell[])[],
  customer: number,
): readonly (readonly Cell[])[] {
  return rows.slice(0, mostTypedRows).filter((row) =>
    isAbout(spec, customer, {
      id: typedCell(id, row, "id"),
      name: typedCell(id, row, "customer"),
    }),
  );
}

function shown(cell: Cell): Cell {
  if (isBlank(cell)) return null;
  return typeof cell === "string" ? cell.replaceAll("\n", " ") : cell;
}

/** A cell of the table's row; text on one line. */
function cellFormula<Id extends PlanTableId>(
  table: PlanTable<Id>,
  column: PlanTableColumn<Id>,
  row: string,
): string {
  const cells = cellsIn(table, column);
  if (cells === null) return '""';
  const cell = `INDEX(${cells},${row})`;
  return `IF(ISTEXT(${cell}),SUBSTITUTE(${cell},CHAR(10)," "),IF(${cell}="","",${cell}))`;
}
