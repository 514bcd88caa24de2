import type { Sheet } from "../../model/types";
import { registration } from "../events/registration";
import { worksheetEvents } from "../events/kinds";
import { activate } from "../events/selection";
import { cellArea, isOnSheet, wholeSheet } from "../cells/area";
import type { Context } from "../context";
import type { Arguments } from "../protocol/arguments";
import { HostError } from "../protocol/error";
import { sheetAutoFilter } from "./auto-filter";
import { charts } from "./charts";
import { asChoice, asColor, asFlag, asNumber, field, readOnly } from "./choice";
import { copySheet } from "./copy-sheet";
import { rangeOf } from "./find-range";
import { freezePanes } from "./freeze-panes";
import { names } from "./names";
import { pageLayout } from "./page-layout";
import { range } from "./range";
import { comments, pivotTables, shapes, slicers } from "./sheet-objects";
import { sheetCustomProperties } from "./sheet-custom-properties";
import { assertStructure, deleteSheet, renameSheet } from "./sheet-structure";
import { sheetTables } from "./tables";
import { bind, isHostObject, type HostObject, type HostType, type Scalar } from "./type";
import { usedArea } from "./used-area";
import { worksheetProtection } from "./worksheet-protection";

const VISIBILITY = ["Visible", "Hidden", "VeryHidden"] as const;

const position: Scalar<Sheet> = {
  get: (sheet) => sheet.workbook.sheets.indexOf(sheet),
  set: (sheet, value, { state }) => {
    assertStructure(state);
    const { sheets } = sheet.workbook;
    const target = asNumber(value);
    if (target < 0 || target >= sheets.length) throw new HostError("InvalidArgument");
    sheets.splice(sheets.indexOf(sheet), 1);
    sheets.splice(target, 0, sheet);
  },
};

const visibility: Scalar<Sheet> = {
  get: (sheet) => sheet.visibility,
  set: (sheet, value, { state }) => {
    assertStructure(state);
    const chosen = asChoice(value, VISIBILITY);
    const others = sheet.workbook.sheets.filter((other) => other !== sheet);
    const last = !others.some((other) => other.visibility === "Visible");
    // A workbook always shows at least one sheet.
    if (chosen !== "Visible" && last) throw new HostError("InvalidOperation");
    sheet.visibility = chosen;
  },
};

const gridlines = field<Sheet, "showGridlines">("showGridlines", asFlag);

function byIndexes(sheet: Sheet, args: Arguments): HostObject {
  const [top, left] = [args.whole(0), args.whole(1)];
  const area = { top, left, bottom: top + args.whole(2) - 1, right: left + args.whole(3) - 1 };
  if (!isOnSheet(area)) throw new HostError("InvalidArgument");
  return bind(range, { sheet, area });
}

function usedRange(sheet: Sheet): HostObject | null {
  const area = usedArea(sheet, wholeSheet);
  return area ? bind(range, { sheet, area }) : null;
}

/** The next visible sheet in a direction, or null. */
function neighbour(sheet: Sheet, by: 1 | -1, visibleOnly: boolean): HostObject | null {
  const { sheets } = sheet.workbook;
  for (let at = sheets.indexOf(sheet) + by; at >= 0 && at < sheets.length; at += by) {
    const found = sheets[at];
    if (found && (!visibleOnly || found.visibility === "Visible")) return bind(worksheet, found);
  }
  return null;
}

/** Where a copy goes; left out it goes before all others. */
function place(copy: Sheet, where: string, beside: unknown): void {
  const { sheets } = copy.workbook;
  sheets.splice(sheets.indexOf(copy), 1);
  if (where === "None" || where === "Beginning") sheets.unshift(copy);
  else if (where === "End") sheets.push(copy);
  else if ((where === "Before" || where === "After") && isHostObject(beside)) {
    const at = sheets.findIndex(({ id }) => id === beside.identity.Id);
    sheets.splice(where === "Before" ? at : at + 1, 0, copy);
  } else throw new HostError("InvalidArgument");
}

function orItemNotFound(object: HostObject | null): HostObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

export const worksheet: HostType<Sheet> = {
  name: "Worksheet",
  identity: { key: "Id", of: (sheet) => sheet.id },
  scalars: {
    Id: readOnly((sheet) => sheet.id),
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, context) => {
        renameSheet(sheet, value, context);
      },
    },
    Position: position,
    Visibility: visibility,
    TabColor: field<Sheet, "tabColor">("tabColor", (value) => (value === "" ? "" : asColor(value))),
    ShowGridlines: gridlines,
    // The client library sends the setter under this name.
    Gridlines: gridlines,
  },
  objects: {
    Tables: (sheet) => bind(sheetTables, sheet),
    Charts: (sheet) => bind(charts, sheet),
    Names: (sheet) => bind(names, sheet),
    Protection: (sheet) => bind(worksheetProtection, sheet),
    FreezePanes: (sheet) => bind(freezePanes, sheet),
    CustomProperties: (sheet) => bind(sheetCustomProperties, sheet),
    PageLayout: (sheet) => bind(pageLayout, sheet),
    AutoFilter: (sheet) => bind(sheetAutoFilter, sheet),
    Comments: (sheet) => bind(comments, sheet),
    Shapes: (sheet) => bind(shapes, sheet),
    Slicers: (sheet) => bind(slicers, sheet),
    PivotTables: (sheet) => bind(pivotTables, sheet),
  },
  methods: {
    Activate: (sheet, _args, context: Context) => {
      if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
      activate(sheet, context);
    },
    Delete: (sheet, _args, context) => {
      deleteSheet(sheet, context);
    },
    Copy: (sheet, args, context) => {
      const copy = copySheet(sheet, context);
      place(copy, args.textOr(0, "None"), args.at(1));
      return bind(worksheet, copy);
    },
    GetRange: (sheet, args) => rangeOf(sheet, args.textOr(0, undefined)),
    GetCell: (sheet, args) => {
      const area = cellArea(args.whole(0), args.whole(1));
      if (!isOnSheet(area)) throw new HostError("InvalidArgument");
      return bind(range, { sheet, area });
    },
    GetRangeByIndexes: byIndexes,
    // An empty sheet's used range is its first cell, as in Excel.
    GetUsedRange: (sheet) => usedRange(sheet) ?? bind(range, { sheet, area: cellArea(0, 0) }),
    GetUsedRangeOrNullObject: usedRange,
    GetNext: (sheet, args) => orItemNotFound(neighbour(sheet, 1, args.flag(0))),
    GetNextOrNullObject: (sheet, args) => neighbour(sheet, 1, args.flag(0)),
    GetPrevious: (sheet, args) => orItemNotFound(neighbour(sheet, -1, args.flag(0))),
    GetPreviousOrNullObject: (sheet, args) => neighbour(sheet, -1, args.flag(0)),
    Calculate: (sheet) => {
      sheet.workbook.calculate();
    },
    ...registration<Sheet>(worksheetEvents, (sheet) => sheet.id),
  },
};
