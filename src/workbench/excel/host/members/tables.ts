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
function byKey(found: readonly Table[], key: unknown): HostObject | null {
  const name = String(key).toLowerCase();
  const one = found.find((each) => each.id === key || each.name.toLowerCase() === name);
  return one ? bind(table, one) : null;
}

const onSheet = (sheet: Sheet): Table[] =>
  sheet.workbook.tables.filter((each) => each.sheet === sheet);

/** Every table of the workbook. */
export const tables: HostType<Workbook> = {
  name: "TableCollection",
  items: (workbook) => bound(workbook.tables),
  item: (workbook, key) => byKey(workbook.tables, key),
  methods: {
    Add: (workbook, args, context) => addTable(workbook.activeSheet, args, context),
    ...registration<Workbook>(tablesEvents, () => WORKBOOK),
  },
};

/** The tables of one sheet. */
export const sheetTables: HostType<Sheet> = {
  name: "TableCollection",
  items: (sheet) => bound(onSheet(sheet)),
  item: (sheet, key) => byKey(onSheet(sheet), key),
  methods: {
    Add: addTable,
    ...registration<Sheet>(tablesEvents, (sheet) => sheet.id),
  },
};

const scoped: HostType<readonly Table[]> = {
  name: "TableScopedCollection",
  items: bound,
  item: byKey,
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
