import { COLUMNS, ROWS } from "../model/address";
import { NotAWorkbook, type NotAWorkbookReason } from "./not-a-workbook";

const LETTER_A = 65;
const LETTERS = 26;
const SMALL = 32;

/** Signs of a wrong address that are shown: it may be of any length. */
const SHOWN = 24;

/** What is wrong with a cell or row, in words that say where. */
export function refusal(reason: NotAWorkbookReason, sheet: string, place: string): NotAWorkbook {
  return new NotAWorkbook(reason, `${sheet}!${place.slice(0, SHOWN)}`);
}

/**
 * The index of a row from its number in a file.
 *
 * @throws NotAWorkbook where a sheet has no such row
 */
export function rowIndex(number: string, sheet: string, place = number): number {
  const row = Number(number) - 1;
  if (number === "" || !Number.isInteger(row) || row < 0) {
    throw refusal("damagedCell", sheet, place);
  }
  if (row >= ROWS) throw refusal("beyondSheet", sheet, place);
  return row;
}

/**
 * A cell's address as row and column, both from 0.
 *
 * @throws NotAWorkbook where a sheet has no such cell
 */
export function cellIndex(address: string, sheet: string): { row: number; column: number } {
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const letter = (address.charCodeAt(at) & ~SMALL) - LETTER_A;
    if (letter < 0 || letter >= LETTERS) break;
    column = column * LETTERS + letter + 1;
    if (column > COLUMNS) throw refusal("beyondSheet", sheet, address);
  }
  if (column === 0) throw refusal("damagedCell", sheet, address);
  return { row: rowIndex(address.slice(at), sheet, address), column: column - 1 };
}
