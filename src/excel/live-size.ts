import type { Cell } from "../engine/cell";
import { axes } from "../engine/portfolio/axes";
import type { PortfolioSource } from "../plans/source/types";
import { KamError } from "./errors";

/**
 * Bytes that Excel hands to cell functions: Microsoft names 5 MB (office-js#4654), beyond which they never answer. Two
 * calls at once may share them.
 */
const mostHanded = 5 * 1024 * 1024;

/**
 * Live results of the ratings of both axes, handed to functions with every edit.
 *
 * @throws KamError KAM-LIVE-SIZE where Excel on the web would never show them
 */
export function refuseNeverShown(source: PortfolioSource): void {
  if (!isOnTheWeb()) return;
  const spans = axes.flatMap((axis) => source.ratingRange.axes[axis] ?? []);
  let bytes = 0;
  for (const row of source.customerCells) {
    for (const { first, last } of spans) {
      for (let column = first; column <= last; column++) bytes += bytesOf(row[column] ?? "");
    }
  }
  if (bytes > mostHanded) {
    throw new KamError("KAM-LIVE-SIZE", { sheet: source.customerOrigin.sheet });
  }
}

/** Of a cell in JSON, with what separates it from the next: up to three bytes a letter. */
function bytesOf(cell: Cell): number {
  return typeof cell === "string" ? 3 * cell.length + 3 : String(cell).length + 1;
}

function isOnTheWeb(): boolean {
  return Office.context.platform === Office.PlatformType.OfficeOnline;
}
