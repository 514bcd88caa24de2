import { cellText, type Cell } from "../../engine/cell";
import { grid, list } from "./grid";

/** Names in a row or a column; a 0 is a blank cell, for nobody is called 0. */
export function namesOf(argument: unknown): string[] {
  return list(grid(argument)).map(nameOf);
}

function nameOf(cell: Cell): string {
  return cell === 0 ? "" : cellText(cell);
}
