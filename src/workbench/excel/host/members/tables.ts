import type { Sheet, Table, Workbook } from "../../model/types";
import { contains, intersect } from "../cells/area";
import { tablesEvents, WORKBOOK } from "../events/kinds";
import { registration } from "../events/registration";
import { HostError } from "../protocol/error";
import { addTable } from "./add-table";
import type { RangeTarget } from "./range-target";
import { table } from "./table";
import { bind, type HostObject, type HostType } from "./type";

const bound = (found: readonly Table[]): HostObject[] => found.map((each) => bind(table, each));

/** By id or, case-insensitively, by name. */
function byKey(workbook: Workbook, key: unknown, isIn: (table: Table) => boolean) {
  const one = workbook.tableWithId(String(key)) ?? workbook.table(String(key));
  return one !== undefined && isIn(one) ? bind(table, one) : null;
}

const onSheet = (sheet: Sheet): Table[] =>
  sheet.workbook.tables.filter((each) => each.sheet === sheet);

/** Every table of the workbook. */
export const tables: HostType<Workbook> = {
  name: "TableCollection",
  items: (workbook) => bound(workbook.tables),
  item: (workbook, key) => byKey(workbook, key, () => true),
  methods: {
    Add: (workbook, args, context) => addTable(workbook.activeSheet, args, context),
    ...registration<Workbook>(tablesEvents, () => WORKBOOK),
  },
};

/** The tables of one sheet. */
export const sheetTables: HostType<Sheet> = {
  name: "TableCollection",
  items: (sheet) => bound(onSheet(sheet)),
  item: (sheet, key) => byKey(sheet.workbook, key, (each) => each.sheet === sheet),
  methods: {
    Add: addTable,
    ...registration<Sheet>(tablesEvents, (sheet) => sheet.id),
  },
};

const scoped: HostType<readonly Table[]> = {
  name: "TableScopedCollection",
  items: bound,
  item: (found, key) => {
    const [first] = found;
    return first === undefined
      ? null
      : byKey(first.sheet.workbook, key, (each) => found.includes(each));
  },
  methods: {
    GetFirst: ([first]) => {
      if (!first) throw new HostError("ItemNotFound");
      return bind(table, first);
    },
  },
};

/** The tables a range touches, or holds whole. */
export function tablesWithin({ sheet, area }: RangeTarget, fullyContained: boolean): HostObject {
  const found = onSheet(sheet).filter((each) =>
    fullyContained ? contains(area, each.area) : intersect(area, each.area) !== undefined,
  );
  return bind(scoped, found);
}
