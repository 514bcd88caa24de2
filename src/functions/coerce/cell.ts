import { isBlank, isErrorValue, type Cell } from "../../engine/cell";

/**
 * The plain value of whatever a host hands over for one cell.
 * Blank cells arrive as null, "" or undefined; error cells as `CustomFunctions.Error` or a rich error with `basicValue`;
 * formatted numbers, entities and pictures as objects that carry their plain value in `basicValue`.
 * An error becomes its code ("#N/A"), a number that is not finite "#NUM!".
 */
export function plainCell(value: unknown): Cell {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? value : "#NUM!";
    case "string":
    case "boolean":
      return value;
    case "object":
      return value === null ? null : plainObject(value);
    default:
      return null;
  }
}

function plainObject(value: object): Cell {
  if ("basicValue" in value) return plainCell(value.basicValue);
  return "code" in value && isErrorValue(plainCell(value.code)) ? plainCell(value.code) : "#VALUE!";
}

/** Blank, or the 0 that some hosts hand over for it. */
export function isNothing(cell: Cell): boolean {
  return isBlank(cell) || cell === 0;
}
