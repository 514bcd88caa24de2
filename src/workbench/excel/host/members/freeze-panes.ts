import type { Sheet } from "../../model/types";
import { COLUMNS, ROWS } from "../../model/address";
import type { Arguments } from "../protocol/arguments";
import { HostError } from "../protocol/error";
import { asRange, rangeOf } from "./find-range";
import { range } from "./range";
import { bind, type HostObject, type HostType } from "./type";

function freezeAt(sheet: Sheet, args: Arguments): void {
  const given = args.at(0);
  const { area } = asRange(typeof given === "string" ? rangeOf(sheet, given) : args.object(0));
  const entireRows = area.right === COLUMNS - 1;
  const entireColumns = area.bottom === ROWS - 1;
  sheet.freeze = {
    rows: entireColumns ? 0 : area.bottom + 1,
    columns: entireRows ? 0 : area.right + 1,
  };
}

function location(sheet: Sheet): HostObject | null {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  const area = {
    top: 0,
    left: 0,
    bottom: rows === 0 ? ROWS - 1 : rows - 1,
    right: columns === 0 ? COLUMNS - 1 : columns - 1,
  };
  return bind(range, { sheet, area });
}

export const freezePanes: HostType<Sheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: freezeAt,
    FreezeRows: (sheet, args) => {
      sheet.freeze = { rows: args.wholeOr(0, 1), columns: 0 };
    },
    FreezeColumns: (sheet, args) => {
      sheet.freeze = { rows: 0, columns: args.wholeOr(0, 1) };
    },
    Unfreeze: (sheet) => {
      sheet.freeze = { rows: 0, columns: 0 };
    },
    GetLocation: (sheet) => {
      const found = location(sheet);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    GetLocationOrNullObject: location,
  },
};
