import type { Area } from "../../model/area";
import type { Sheet } from "../../model/types";
import { isEntireRows } from "../../model/address";
import { cellArea, eachCell, intersect, rowCount } from "../cells/area";
import { copyArea, copyCells, fillCells } from "../cells/copy";
import { assertRowsFree, assertUnprotected, assertWritable } from "../cells/protection";
import { assertShape } from "../cells/write";
import type { Context } from "../context";
import { select } from "../events/selection";
import type { Arguments } from "../protocol/arguments";
import { HostError } from "../protocol/error";
import { asChoice } from "./choice";
import { clearValidation } from "./data-validation";
import { asRange, rangeOf } from "./find-range";
import { range } from "./range";
import { unmerge } from "./range-areas";
import type { RangeTarget } from "./range-target";
import { bind, type HostObject, type HostType } from "./type";

const CLEAR = ["All", "Contents", "Formats", "RemoveHyperlinks", "Hyperlinks"] as const;

function clear({ sheet, area }: RangeTarget, args: Arguments, context: Context): void {
  const what = asChoice(args.textOr(0, "All"), CLEAR);
  if (what === "All" || what === "Contents") {
    assertWritable(sheet, area);
    sheet.clearContents(area);
    context.changed(sheet, area);
  }
  if (what === "All" || what === "Formats") {
    assertUnprotected(sheet);
    sheet.clearFormats(area);
  }
  if (what === "All") {
    clearValidation(sheet, area);
    unmerge({ sheet, area });
  }
}

/** Moves the kept ranges of the sheet as its rows move; a range whose rows all go is dropped. */
function shiftKept(sheet: Sheet, from: number, by: number, context: Context): void {
  const moved = (row: number): number => (row >= from ? Math.max(from, row + by) : row);
  context.references.update((object) => {
    if (object.typeName !== "Range") return object;
    const { sheet: own, area } = asRange(object);
    if (own !== sheet) return object;
    const gone = by < 0 && area.top >= from && area.bottom < from - by;
    if (gone) return null;
    const bottom = by < 0 ? moved(area.bottom + 1) - 1 : moved(area.bottom);
    return bind(range, { sheet, area: { ...area, top: moved(area.top), bottom } });
  });
}

/** The workbook in memory moves whole rows only. */
function assertEntireRows(area: Area): void {
  if (isEntireRows(area)) return;
  throw new HostError("NotImplemented", "This host inserts and deletes entire rows only.");
}

/** Inserts whole rows where `area` lies; who did it is for the caller to tell. */
export function insertRows({ sheet, area }: RangeTarget, context: Context): void {
  assertEntireRows(area);
  assertUnprotected(sheet);
  assertRowsFree(sheet, area.top, rowCount(area));
  sheet.insertRows(area.top, rowCount(area));
  shiftKept(sheet, area.top, rowCount(area), context);
}

/** Deletes whole rows; who did it is for the caller to tell. */
export function deleteRows({ sheet, area }: RangeTarget, context: Context): void {
  assertEntireRows(area);
  assertUnprotected(sheet);
  assertRowsFree(sheet, area.top, -rowCount(area));
  sheet.deleteRows(area.top, rowCount(area));
  shiftKept(sheet, area.top, -rowCount(area), context);
}

function insert(target: RangeTarget, _args: Arguments, context: Context): HostObject {
  insertRows(target, context);
  context.changed(target.sheet, target.area, "RowInserted");
  return bind(range, target);
}

function remove(target: RangeTarget, _args: Arguments, context: Context): void {
  deleteRows(target, context);
  context.changed(target.sheet, target.area, "RowDeleted");
}

function merge(target: RangeTarget, args: Arguments, context: Context): void {
  const { sheet, area } = target;
  assertUnprotected(sheet);
  if (sheet.workbook.tables.some((t) => t.sheet === sheet && intersect(t.area, area))) {
    throw new HostError("InvalidOperation");
  }
  unmerge(target);
  const areas = args.flag(0)
    ? Array.from({ length: rowCount(area) }, (_, row) => ({
        ...area,
        top: area.top + row,
        bottom: area.top + row,
      }))
    : [area];
  for (const merged of areas) {
    sheet.merges.push(merged);
    // Only the top left cell keeps what it holds.
    eachCell(merged, (row, column) => {
      const first = row === merged.top && column === merged.left;
      if (!first) sheet.clearContents(cellArea(row, column));
    });
  }
  context.changed(sheet, area);
}

const COPY = ["All", "Values", "Formats", "Formulas"] as const;

function copyFrom({ sheet, area }: RangeTarget, args: Arguments, context: Context): void {
  const given = args.at(0);
  const source = asRange(typeof given === "string" ? rangeOf(sheet, given) : args.object(0));
  const kind = asChoice(args.textOr(1, "All"), COPY);
  // Skipping blanks and transposing are left to Excel.
  if (args.flag(2) || args.flag(3)) throw new HostError("NotImplemented");
  const target = { sheet, area: copyArea(source.area, area) };
  if (kind !== "Formats") assertWritable(sheet, target.area);
  if (kind === "Formats" || kind === "All") assertUnprotected(sheet);
  copyCells(source, target, kind);
  context.changed(sheet, target.area);
}

function autoFill(source: RangeTarget, args: Arguments, context: Context): void {
  const { sheet } = source;
  const given = args.at(0);
  const target = asRange(typeof given === "string" ? rangeOf(sheet, given) : args.object(0));
  const type = asChoice(args.textOr(1, "FillDefault"), ["FillDefault", "FillCopy"] as const);
  assertUnprotected(sheet);
  fillCells(source, target, type === "FillCopy");
  context.changed(sheet, target.area);
}

/** Methods of a range that change cells or the selection. */
export const rangeEdits: NonNullable<HostType<RangeTarget>["methods"]> = {
  Clear: clear,
  Insert: insert,
  Delete: remove,
  Merge: merge,
  Unmerge: (target) => {
    assertUnprotected(target.sheet);
    unmerge(target);
  },
  CopyFrom: copyFrom,
  AutoFill: autoFill,
  Select: ({ sheet, area }, _args, context) => {
    if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
    select(sheet, area, context);
  },
  Calculate: ({ sheet }) => {
    sheet.workbook.calculate();
  },
  _ValidateArraySize: ({ area }, args) => {
    assertShape(args.whole(0), args.whole(1), area);
  },
};
