import type { Area } from "../../model/area";
import type { Sheet } from "../../model/types";
import { HostError } from "../protocol/error";

/** On a protected sheet only unlocked cells may be written; cells are locked unless said otherwise. */
export function assertWritable(sheet: Sheet, area: Area): void {
  if (!sheet.protected) return;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.format(row, column).locked ?? true) throw new HostError("AccessDenied");
    }
  }
}

/** Formats, tables, charts and names of a protected sheet stay as they are. */
export function assertUnprotected(sheet: Sheet): void {
  if (sheet.protected) throw new HostError("AccessDenied");
}
