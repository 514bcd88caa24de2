import type { Area } from "../../model/area";
import type { Table } from "../../model/types";
import { assertUnprotected } from "../cells/protection";
import type { Context } from "../context";
import { tableEvents, tablesEvents, WORKBOOK } from "../events/kinds";
import { registration } from "../events/registration";
import type { Arguments } from "../protocol/arguments";
import { HostError } from "../protocol/error";
import { assertFree } from "./add-table";
import { tableAutoFilter } from "./auto-filter";
import { asFlag, asText, field } from "./choice";
import { asRange, rangeOf } from "./find-range";
import { range } from "./range";
import { tableBody, totalRow } from "./table-areas";
import { tableColumns } from "./table-columns";
import { tableRows } from "./table-rows";
import { tableSort } from "./table-sort";
import { isDefined, isName } from "./names";
import { bind, type HostObject, type HostType, type Scalar } from "./type";
import { worksheet } from "./worksheet";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

const name: Scalar<Table> = {
  get: (table) => table.name,
  set: (table, value) => {
    const chosen = asText(value);
    const { workbook } = table.sheet;
    const other = workbook.table(chosen) ?? table;
    const isTaken = other !== table || isDefined(workbook, chosen);
    // One code for every name that Excel does not take (office-js#551).
    if (!NAME.test(chosen) || !isName(chosen) || isTaken) throw new HostError("InvalidArgument");
    table.name = chosen;
  },
};

/** The styles that every workbook has; a workbook's own are known by the tables that bear them. */
const STYLE = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

const style: Scalar<Table> = {
  get: (table) => table.style,
  set: (table, value, { strict }) => {
    const chosen = asText(value);
    const isBorne = table.sheet.workbook.tables.some((other) => other.style === chosen);
    if (strict && !STYLE.test(chosen) && !isBorne) throw new HostError("InvalidArgument");
    table.style = chosen;
  },
};

const showTotals: Scalar<Table> = {
  get: (table) => table.showTotals,
  set: (table, value) => {
    assertUnprotected(table.sheet);
    const show = asFlag(value);
    if (show === table.showTotals) return;
    const { area, sheet } = table;
    if (!show) sheet.clearContents(totalRow(table));
    table.showTotals = show;
    sheet.workbook.resizeTable(table, { ...area, bottom: area.bottom + (show ? 1 : -1) });
  },
};

const at = ({ sheet }: Table, area: Area): HostObject => bind(range, { sheet, area });

function raiseDeleted(table: Table, { events }: Context): void {
  const { sheet, id, name: tableName } = table;
  events.raise(tablesEvents.DeletedEvent, [sheet.id, WORKBOOK], () => ({
    source: "Local",
    tableId: id,
    tableName,
    worksheetId: sheet.id,
  }));
}

function resize(table: Table, args: Arguments): void {
  const { sheet } = table;
  assertUnprotected(sheet);
  const given = args.at(0);
  const target = asRange(typeof given === "string" ? rangeOf(sheet, given) : args.object(0));
  // The header row stays where it is, and there is always a row of data.
  const fits = target.sheet === sheet && target.area.top === table.area.top;
  if (!fits || target.area.bottom === target.area.top) throw new HostError("InvalidArgument");
  assertFree(sheet, target.area, table);
  sheet.workbook.resizeTable(table, target.area);
}

export const table: HostType<Table> = {
  name: "Table",
  identity: { key: "Id", of: ({ id }) => id },
  scalars: {
    Id: { get: ({ id }) => id },
    Name: name,
    Style: style,
    ShowHeaders: { get: () => true },
    ShowTotals: showTotals,
    ShowFilterButton: field<Table, "showFilterButton">("showFilterButton", asFlag),
    ShowBandedRows: field<Table, "showBandedRows">("showBandedRows", asFlag),
  },
  objects: {
    Worksheet: ({ sheet }) => bind(worksheet, sheet),
    Columns: (target) => bind(tableColumns, target),
    Rows: (target) => bind(tableRows, target),
    AutoFilter: (target) => bind(tableAutoFilter, target),
    Sort: (target) => bind(tableSort, target),
  },
  methods: {
    GetRange: (target) => at(target, target.area),
    GetHeaderRowRange: (target) => at(target, { ...target.area, bottom: target.area.top }),
    GetDataBodyRange: (target) => at(target, tableBody(target)),
    GetTotalRowRange: (target) => at(target, totalRow(target)),
    Resize: resize,
    Delete: (target, _args, context) => {
      const { sheet, area } = target;
      assertUnprotected(sheet);
      sheet.workbook.removeTable(target);
      sheet.clearContents(area);
      sheet.clearFormats(area);
      raiseDeleted(target, context);
      context.changed(sheet, area);
    },
    ConvertToRange: (target, _args, context) => {
      assertUnprotected(target.sheet);
      target.sheet.workbook.removeTable(target);
      raiseDeleted(target, context);
      return at(target, target.area);
    },
    ClearFilters: (target, args, context) => {
      bind(tableAutoFilter, target).call("ClearCriteria", args, context);
    },
    ...registration<Table>(tableEvents, ({ id }) => id),
  },
};
