import { COLUMNS, ROWS } from "../model/address";

export const TAB = 9;
export const NEW_LINE = 10;
export const BLANK = 32;
export const QUOTE = 34;
const AND = 38;
export const SLASH = 47;
export const COLON = 58;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
const LETTER_A = 65;
const LETTER_Z = 90;
/** From here to the surrogates all are characters that XML allows. */
const NO_BREAK_SPACE = 0xa0;
const SURROGATES = 0xd800;
const AFTER_SURROGATES = 0xe000;
const LAST_CHARACTER = 0xfffd;
const DELETE = 0x7f;

/** What stands for a number or an address that is none. */
const NO_PLACE = -1;

/** Whether a sign can stand in a text as it is, whatever stands around it. */
export function isTextSign(code: number): boolean {
  if (code < DELETE) {
    return (code >= BLANK && code !== AND && code !== LESS) || code === NEW_LINE || code === TAB;
  }
  if (code < SURROGATES) return code >= NO_BREAK_SPACE;
  return code >= AFTER_SURROGATES && code <= LAST_CHARACTER;
}

export function isLetter(code: number): boolean {
  const capital = code & ~32;
  return capital >= LETTER_A && capital <= LETTER_Z;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a text is a whole number from 1 on, as rows have, and of no more digits than theirs. */
export function isNumber(text: string): boolean {
  if (text.length === 0 || text.length > 7 || text.charCodeAt(0) === 48) return false;
  for (let at = 0; at < text.length; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return Number(text) <= ROWS;
}

/** The row that a number stands for; anything else stands for none. */
export function rowOf(number: string): number {
  return isNumber(number) ? Number(number) - 1 : NO_PLACE;
}

/** The column of an address that stands in the row; anything else stands for none. */
export function columnOf(address: string, row: number): number {
  let column = 0;
  let at = 0;
  for (; at < 3; at++) {
    const letter = address.charCodeAt(at) - LETTER_A;
    if (!(letter >= 0 && letter < 26)) break;
    column = column * 26 + letter + 1;
  }
  let number = 0;
  for (let digit = at; digit < address.length; digit++) {
    const value = address.charCodeAt(digit) - 48;
    if (!(value >= 0 && value <= 9)) return NO_PLACE;
    number = number * 10 + value;
  }
  return column === 0 || column > COLUMNS || number !== row + 1 ? NO_PLACE : column - 1;
}
