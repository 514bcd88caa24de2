import type { Area } from "../../model/area";
import type { Table } from "../../model/types";
import { columnCount } from "../cells/area";
import { assertUnprotected } from "../cells/protection";
import { plainValue } from "../cells/text";
import { writeCells } from "../cells/write";
import type { Context } from "../context";
import type { Arguments } from "../protocol/arguments";
import { HostError } from "../protocol/error";
import { range } from "./range";
import { tableBody } from "./table-areas";
import { bind, type HostObject, type HostType } from "./type";

interface RowTarget {
  readonly table: Table;
  readonly index: number;
}

function rowArea({ table, index }: RowTarget): Area {
  const { top, ...body } = tableBody(table);
  return { ...body, top: top + index, bottom: top + index };
}

const tableRow: HostType<RowTarget> = {
  name: "TableRow",
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target) => target.table.sheet.values(rowArea(target)).map((row) => row.map(plainValue)),
      set: (target, value, context) => {
        const { sheet } = target.table;
        writeCells({ sheet, area: rowArea(target) }, value, context);
        context.changed(sheet, rowArea(target));
      },
    },
  },
  methods: {
    GetRange: (target) => bind(range, { sheet: target.table.sheet, area: rowArea(target) }),
    Delete: (target, _args, context) => {
      remove(target, context);
    },
  },
};

/** Takes a row out: the rows below it move up within the table, which becomes one row shorter. */
function remove({ table, index }: RowTarget, context: Context): void {
  const { sheet, area } = table;
  assertUnprotected(sheet);
  const body = tableBody(table);
  if (body.bottom === body.top) throw new HostError("InvalidOperation");
  const row = body.top + index;
  sheet.deleteRows(row, 1);
  // The model takes the row out of the table where it follows the sheet's rows.
  if (table.area.bottom === area.bottom) {
    sheet.workbook.resizeTable(table, { ...area, bottom: area.bottom - 1 });
  }
  context.changed(sheet, { ...area, top: row, bottom: row }, "RowDeleted");
}

const isBlank = (table: Table, area: Area): boolean =>
  table.sheet.values(area).every((row) => row.every((value) => value === null));

/** Rows of values: one row's array may be given alone. */
function asRows(values: unknown, columns: number): unknown[][] {
  if (values === undefined || values === null) return [new Array<unknown>(columns).fill(null)];
  if (!Array.isArray(values)) return [new Array<unknown>(columns).fill(values)];
  return (Array.isArray(values[0]) ? values : [values]) as unknown[][];
}

/** Adds rows at an index, at the end by default; rows of the sheet are inserted where cells are in the way. */
function add(table: Table, args: Arguments, context: Context): HostObject {
  const { sheet } = table;
  assertUnprotected(sheet);
  const body = tableBody(table);
  const count = body.bottom - body.top + 1;
  const given = args.wholeOr(0, count);
  const index = given === -1 ? count : given;
  if (index < 0 || index > count) throw new HostError("InvalidArgument");
  const rows = asRows(args.at(1), columnCount(table.area));
  const area = { ...table.area };
  const target = { ...body, top: body.top + index, bottom: body.top + index + rows.length - 1 };
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + rows.length };
  const atEnd = index === count && !table.showTotals;
  if (!atEnd || !isBlank(table, below)) sheet.insertRows(target.top, rows.length);
  sheet.workbook.resizeTable(table, { ...area, bottom: area.bottom + rows.length });
  writeCells({ sheet, area: target }, rows, context);
  context.changed(sheet, target, "RowInserted");
  return bind(tableRow, { table, index });
}

function all(table: Table): RowTarget[] {
  const { top, bottom } = tableBody(table);
  return Array.from({ length: bottom - top + 1 }, (_, index) => ({ table, index }));
}

export const tableRows: HostType<Table> = {
  name: "TableRowCollection",
  items: (table) => all(table).map((row) => bind(tableRow, row)),
  methods: {
    Add: add,
    // Without building every row, as there may be many.
    GetCount: (table) => tableBody(table).bottom - tableBody(table).top + 1,
    GetItemAt: (table, args) => {
      const index = args.whole(0);
      if (index < 0 || index > tableBody(table).bottom - tableBody(table).top) {
        throw new HostError("InvalidArgument");
      }
      return bind(tableRow, { table, index });
    },
  },
};
