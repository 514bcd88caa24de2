import type { Area } from "../../model/area";
import type { Table } from "../../model/types";
import { assertUnprotected } from "../cells/protection";
import { plainValue } from "../cells/text";
import { writeCells } from "../cells/write";
import type { Context } from "../context";
import type { Arguments } from "../protocol/arguments";
import { HostError } from "../protocol/error";
import { tidyHeaders } from "./add-table";
import { asText } from "./choice";
import { range } from "./range";
import { tableBody, totalRow } from "./table-areas";
import { bind, type HostObject, type HostType } from "./type";

interface ColumnTarget {
  readonly table: Table;
  readonly index: number;
}

function within({ table, index }: ColumnTarget, area: Area): Area {
  return { ...area, left: table.area.left + index, right: table.area.left + index };
}

const at = (target: ColumnTarget, area: Area): HostObject =>
  bind(range, { sheet: target.table.sheet, area: within(target, area) });

const headerOf = ({ table, index }: ColumnTarget): string =>
  String(plainValue(table.sheet.value(table.area.top, table.area.left + index)));

const header = ({ table }: ColumnTarget): Area => ({ ...table.area, bottom: table.area.top });

/** Columns have no id in this model: their place, counted from 1, stands for it. */
const idOf = ({ index }: ColumnTarget): string => String(index + 1);

const tableColumn: HostType<ColumnTarget> = {
  name: "TableColumn",
  identity: { key: "Id", of: idOf },
  scalars: {
    Id: { get: (target) => Number(idOf(target)) },
    Index: { get: ({ index }) => index },
    Name: {
      get: headerOf,
      set: (target, value, context) => {
        const { sheet } = target.table;
        const area = within(target, header(target));
        writeCells({ sheet, area }, `'${asText(value)}`, context);
        tidyHeaders(sheet, header(target));
        context.changed(sheet, area);
      },
    },
    Values: {
      get: (target) => {
        const { sheet, area } = target.table;
        return sheet.values(within(target, area)).map((row) => row.map(plainValue));
      },
      set: (target, value, context) => {
        const { sheet, area } = target.table;
        writeCells({ sheet, area: within(target, area) }, value, context);
        context.changed(sheet, within(target, area));
      },
    },
  },
  methods: {
    GetRange: (target) => at(target, target.table.area),
    GetHeaderRowRange: (target) => at(target, header(target)),
    GetDataBodyRange: (target) => at(target, tableBody(target.table)),
    GetTotalRowRange: (target) => at(target, totalRow(target.table)),
  },
};

function all(table: Table): ColumnTarget[] {
  const count = table.area.right - table.area.left + 1;
  return Array.from({ length: count }, (_, index) => ({ table, index }));
}

/** Adds a column at the right end, where nothing may be in the way. */
function add(table: Table, args: Arguments, context: Context): HostObject {
  const { sheet, area } = table;
  assertUnprotected(sheet);
  const index = area.right - area.left + 1;
  const place = args.wholeOr(0, index);
  if (place !== -1 && place !== index) {
    throw new HostError("NotImplemented", "This host adds table columns at the right end only.");
  }
  const added = { ...area, left: area.right + 1, right: area.right + 1 };
  if (sheet.values(added).some(([value]) => value !== null && value !== undefined)) {
    throw new HostError("InsertDeleteConflict");
  }
  sheet.workbook.resizeTable(table, { ...area, right: area.right + 1 });
  const values = args.at(1);
  if (values !== undefined && values !== null) writeCells({ sheet, area: added }, values, context);
  if (args.given(2)) sheet.setValue(area.top, added.left, args.text(2));
  tidyHeaders(sheet, { ...area, right: added.right, bottom: area.top });
  context.changed(sheet, added);
  return bind(tableColumn, { table, index });
}

export const tableColumns: HostType<Table> = {
  name: "TableColumnCollection",
  items: (table) => all(table).map((column) => bind(tableColumn, column)),
  item: (table, key) => {
    const columns = all(table);
    const name = String(key).toLowerCase();
    const found =
      columns.find((column) => headerOf(column).toLowerCase() === name) ??
      columns.find((column) => idOf(column) === String(key));
    return found ? bind(tableColumn, found) : null;
  },
  methods: { Add: add },
};
