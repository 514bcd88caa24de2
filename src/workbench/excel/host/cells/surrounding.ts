import { sameArea, type Area } from "../../model/area";
import type { Sheet } from "../../model/types";
import { intersect } from "./area";

/** All cells that touch an area, and those that touch these, until blank rows and columns are around. */
export function surroundingRegion(sheet: Sheet, start: Area): Area {
  const used = sheet.usedArea();
  const filled = (area: Area): boolean => {
    const within = used && intersect(area, used);
    return (
      within !== undefined &&
      sheet
        .values(within)
        .flat()
        .some((value) => value !== null)
    );
  };
  for (let region = start; ;) {
    const wider = widened(region, filled);
    if (sameArea(wider, region)) return region;
    region = wider;
  }
}

/** One row or column more on every side where something stands, corners included. */
function widened({ top, left, bottom, right }: Area, filled: (area: Area) => boolean): Area {
  const frame = { top: top - 1, left: left - 1, bottom: bottom + 1, right: right + 1 };
  return {
    top: filled({ ...frame, bottom: frame.top }) ? frame.top : top,
    left: filled({ ...frame, right: frame.left }) ? frame.left : left,
    bottom: filled({ ...frame, top: frame.bottom }) ? frame.bottom : bottom,
    right: filled({ ...frame, left: frame.right }) ? frame.right : right,
  };
}
