import { planTexts } from "../../../i18n/reports/plan";
import { sheetWords } from "../../../i18n/vocabulary/sheet-words";
import { nameColumnOf } from "../../models/source";
import type { Block, Formula } from "../../plan";
import { isWordOf } from "../../recognise/sheet/word-match";
import { cellOn } from "../../reference";
import { layout } from "../../results/layout";
import { columnBlock } from "../../sheet";
import { bodyAddress, bodyReference, type RawTable } from "../../source/origin";
import { aboutChosen, NONE, type AboutRows } from "./about";
import { idColumn, rowCell, type PlanSpec } from "./spec";

/** Where formulas say, behind the page, in which row of a table beside the customers' the chosen one stands. */
export interface TableRows {
  readonly column: number;
}

/** Columns that those cells take, with one that stays free. */
export const tableRowColumns = 3;

/** The columns of a table that say whom a row is about; no id where either table has none. */
export function keysOf(spec: PlanSpec, { origin }: RawTable) {
  const name = nameColumnOf(origin.headers);
  const id = origin.headers.findIndex(
    (header, column) => column !== name && isWordOf(header, sheetWords.id),
  );
  return { name, id: id < 0 || idColumn(spec) === null ? null : id };
}

/** A column of a table as formulas read it: in live mode rows that are added later too. */
export function besideColumn({ mode }: PlanSpec, { origin }: RawTable, column: number): string {
  return mode === "live" ? bodyReference(origin, column) : bodyAddress(origin, column);
}

/** Which rows of a table are about the chosen customer. */
export function aboutIn(spec: PlanSpec, table: RawTable): AboutRows {
  const { name, id } = keysOf(spec, table);
  const ids = id === null ? null : besideColumn(spec, table, id);
  return aboutChosen(spec, besideColumn(spec, table, name), ids);
}

/** The k-th of the rows that are about the chosen customer, from 1 below the header; NONE where there is none. */
export function nthRow({ about, rows }: AboutRows, k: string): string {
  const from = `${rows}-MIN(${rows})+1`;
  return `IFERROR(SUMPRODUCT(SMALL(${from}+(1-${about})*${NONE},${k})),${NONE})`;
}

/** The cell that says in which row of a table the chosen customer stands. */
export function tableRow(spec: PlanSpec, { column }: TableRows, table: RawTable): string {
  const at = spec.tables.indexOf(table);
  return at === 0 ? rowCell(spec) : cellOn(spec.sheets.data, layout.firstRow + at, column + 1);
}

/** Those cells, of every table but the customers' own. */
export function tableRowBlocks(spec: PlanSpec, { column }: TableRows): Block[] {
  const [, ...beside] = spec.tables;
  if (beside.length === 0) return [];
  const texts = planTexts[spec.language];
  const cells = beside.map((table): Formula => ({
    formula: `=${nthRow(aboutIn(spec, table), "1")}`,
  }));
  const names = beside.map(({ origin }) => origin.table ?? origin.sheet);
  return [
    columnBlock(layout.firstRow, column, [texts["data.row"], ...names]),
    columnBlock(layout.firstRow + 1, column + 1, cells),
  ];
}
