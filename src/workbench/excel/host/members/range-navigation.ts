import type { Area } from "../../model/area";
import type { Sheet } from "../../model/types";
import { COLUMNS, ROWS } from "../../model/address";
import { bounding, cellArea, columnCount, intersect, isOnSheet, rowCount } from "../cells/area";
import { surroundingRegion } from "../cells/surrounding";
import type { Arguments } from "../protocol/arguments";
import { HostError } from "../protocol/error";
import { asRange, rangeOf } from "./find-range";
import { range } from "./range";
import type { RangeTarget } from "./range-target";
import { mergedAreas, validatedCells } from "./range-areas";
import { rangeView } from "./range-view";
import { tablesWithin } from "./tables";
import { bind, type HostObject, type HostType } from "./type";
import { usedArea } from "./used-area";

/** The range of an argument; it must lie on the same sheet. */
function other(sheet: Sheet, args: Arguments): Area {
  const value = args.at(0);
  if (typeof value === "string") {
    return asRange(rangeOf(sheet, value)).area;
  }
  const target = asRange(args.object(0));
  if (target.sheet !== sheet) throw new HostError("InvalidArgument");
  return target.area;
}

/** Binds the area as a range; beyond the sheet's edge is InvalidArgument. */
function at(sheet: Sheet, area: Area): HostObject {
  if (!isOnSheet(area)) throw new HostError("InvalidArgument");
  return bind(range, { sheet, area });
}

const orNull = (sheet: Sheet, area: Area | undefined): HostObject | null =>
  area ? bind(range, { sheet, area }) : null;

function orError(sheet: Sheet, area: Area | undefined): HostObject {
  if (!area) throw new HostError("ItemNotFound");
  return bind(range, { sheet, area });
}

function resized(area: Area, rows: number, columns: number): Area {
  return { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 };
}

/** `count` rows or columns beside the area; a negative count takes them from within, as Excel does. */
function beside(area: Area, side: "after" | "before" | "below" | "above", count: number): Area {
  switch (side) {
    case "after":
      return { ...area, left: area.right + 1, right: area.right + count };
    case "before":
      return { ...area, left: area.left - count, right: area.left - 1 };
    case "below":
      return { ...area, top: area.bottom + 1, bottom: area.bottom + count };
    case "above":
      return { ...area, top: area.top - count, bottom: area.top - 1 };
  }
}

function spillArea({ sheet, area }: RangeTarget): Area | undefined {
  return sheet.spill(area.top, area.left);
}

function spillParent({ sheet, area }: RangeTarget): Area | undefined {
  const anchor = sheet.spillAnchor(area.top, area.left);
  return anchor ? cellArea(anchor.row, anchor.column) : undefined;
}

/** Methods of a range that lead to other ranges. */
export const rangeNavigation: NonNullable<HostType<RangeTarget>["methods"]> = {
  GetCell: ({ sheet, area }, args) =>
    at(sheet, cellArea(area.top + args.whole(0), area.left + args.whole(1))),
  GetRow: ({ sheet, area }, args) => {
    const row = area.top + args.whole(0);
    return at(sheet, { ...area, top: row, bottom: row });
  },
  GetColumn: ({ sheet, area }, args) => {
    const column = area.left + args.whole(0);
    return at(sheet, { ...area, left: column, right: column });
  },
  GetLastCell: ({ sheet, area }) => at(sheet, cellArea(area.bottom, area.right)),
  GetLastRow: ({ sheet, area }) => at(sheet, { ...area, top: area.bottom }),
  GetLastColumn: ({ sheet, area }) => at(sheet, { ...area, left: area.right }),
  GetRowsBelow: ({ sheet, area }, args) => at(sheet, beside(area, "below", args.wholeOr(0, 1))),
  GetRowsAbove: ({ sheet, area }, args) => at(sheet, beside(area, "above", args.wholeOr(0, 1))),
  GetColumnsAfter: ({ sheet, area }, args) => at(sheet, beside(area, "after", args.wholeOr(0, 1))),
  GetColumnsBefore: ({ sheet, area }, args) =>
    at(sheet, beside(area, "before", args.wholeOr(0, 1))),
  GetEntireRow: ({ sheet, area }) => at(sheet, { ...area, left: 0, right: COLUMNS - 1 }),
  GetEntireColumn: ({ sheet, area }) => at(sheet, { ...area, top: 0, bottom: ROWS - 1 }),
  GetOffsetRange: ({ sheet, area }, args) => {
    const [down, across] = [args.whole(0), args.whole(1)];
    return at(sheet, {
      top: area.top + down,
      bottom: area.bottom + down,
      left: area.left + across,
      right: area.right + across,
    });
  },
  GetResizedRange: ({ sheet, area }, args) =>
    at(sheet, resized(area, rowCount(area) + args.whole(0), columnCount(area) + args.whole(1))),
  GetAbsoluteResizedRange: ({ sheet, area }, args) =>
    at(sheet, resized(area, args.whole(0), args.whole(1))),
  GetBoundingRect: ({ sheet, area }, args) => at(sheet, bounding(area, other(sheet, args))),
  GetIntersection: ({ sheet, area }, args) => orError(sheet, intersect(area, other(sheet, args))),
  GetIntersectionOrNullObject: ({ sheet, area }, args) =>
    orNull(sheet, intersect(area, other(sheet, args))),
  GetUsedRange: ({ sheet, area }) => orError(sheet, usedArea(sheet, area)),
  GetUsedRangeOrNullObject: ({ sheet, area }) => orNull(sheet, usedArea(sheet, area)),
  GetSurroundingRegion: ({ sheet, area }) =>
    at(sheet, surroundingRegion(sheet, cellArea(area.top, area.left))),
  GetSpillingToRange: (target) => orError(target.sheet, spillArea(target)),
  GetSpillingToRangeOrNullObject: (target) => orNull(target.sheet, spillArea(target)),
  GetSpillParent: (target) => orError(target.sheet, spillParent(target)),
  GetSpillParentOrNullObject: (target) => orNull(target.sheet, spillParent(target)),
  GetMergedAreasOrNullObject: (target) => mergedAreas(target),
  GetSpecialCellsOrNullObject: (target, args) => validatedCells(target, args.at(0)),
  GetTables: (target, args) => tablesWithin(target, args.flag(0)),
  GetVisibleView: (target) => bind(rangeView, target),
};
