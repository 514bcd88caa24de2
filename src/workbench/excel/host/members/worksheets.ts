import type { Sheet, Workbook } from "../../model/types";
import { sheetsEvents, WORKBOOK } from "../events/kinds";
import { registration } from "../events/registration";
import { HostError } from "../protocol/error";
import { addSheet } from "./sheet-structure";
import { bind, type HostObject, type HostType } from "./type";
import { worksheet } from "./worksheet";

function end(sheets: readonly Sheet[], visibleOnly: boolean): HostObject {
  const found = visibleOnly ? sheets.find((s) => s.visibility === "Visible") : sheets[0];
  if (!found) throw new HostError("ItemNotFound");
  return bind(worksheet, found);
}

export const worksheets: HostType<Workbook> = {
  name: "WorksheetCollection",
  items: ({ sheets }) => sheets.map((sheet) => bind(worksheet, sheet)),
  item: (workbook, key) => {
    const byId = workbook.sheets.find((sheet) => sheet.id === key);
    const found = byId ?? (typeof key === "string" ? workbook.sheet(key) : undefined);
    return found ? bind(worksheet, found) : null;
  },
  methods: {
    Add: (_workbook, args, context) =>
      bind(worksheet, addSheet(args.textOr(0, undefined), context)),
    GetActiveWorksheet: ({ activeSheet }) => bind(worksheet, activeSheet),
    GetFirst: ({ sheets }, args) => end(sheets, args.flag(0)),
    GetLast: ({ sheets }, args) => end([...sheets].reverse(), args.flag(0)),
    GetCount: ({ sheets }, args) =>
      sheets.filter((sheet) => !args.flag(0) || sheet.visibility === "Visible").length,
    ...registration<Workbook>(sheetsEvents, () => WORKBOOK),
  },
};
