import { isErrorValue, type Cell } from "../../engine/cell";
import { nameKey, type WordList } from "../../engine/text";
import type { PlanCell } from "../plan";
import { textLiteral } from "../reference";

/** Blanks that people type without seeing them: plain, no-break and ideographic. */
const blanks = [" ", "\u00A0", "\u3000"];

/** The longest text that a formula can hold. */
const LONGEST_LITERAL = 255;

/** A text or number as it stands in a formula. */
export function literal(value: PlanCell): string {
  if (value === null) return '""';
  if (typeof value === "string") return textLiteral(value);
  return typeof value === "object" ? value.formula : String(value);
}

/** A text without any blanks, as a formula. */
function squeezed(cell: string): string {
  return blanks.reduce((inner, blank) => `SUBSTITUTE(${inner},${textLiteral(blank)},"")`, cell);
}

/** Full-width letters, digits and signs in place of those of ASCII. */
function wide(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** Whether a cell holds one of some words, in any case and spacing; Excel compares without case. */
export function isPlainly(cell: string, words: readonly string[]): string {
  const plain = words.map((word) => word.replaceAll(/\s/gu, "").toLowerCase());
  return `OR(${squeezed(cell)}={${[...new Set(plain)].map(textLiteral).join(",")}})`;
}

/** The same, narrow or wide. */
export function isWord(cell: string, words: readonly string[]): string {
  return isPlainly(cell, [...words, ...words.map(wide)]);
}

/** Whether a cell holds a number; LibreOffice takes TRUE and FALSE for numbers too. */
export function isNumber(cell: string): string {
  return `ISNUMBER(${cell})*NOT(ISLOGICAL(${cell}))`;
}

/** The number in a cell, also where it is text; an empty text or an error where there is none. */
export function numberIn(cell: string, decimal: string): string {
  const none = `ISLOGICAL(${cell})+(TRIM(${cell})="")`;
  return `IF(${isNumber(cell)},${cell},IF(${none},"",NUMBERVALUE(${cell},${decimal}," ")))`;
}

/** The word that a cell holds, as `wordFor` writes it; `usual` where it holds none. */
export function wordIn(
  cell: string,
  words: WordList<string>,
  usual: string,
  wordFor: (id: string) => string,
): string {
  return Object.entries(words).reduceRight((otherwise, [id, spellings]) => {
    const word = wordFor(id);
    return word === usual ? otherwise : `IF(${isWord(cell, spellings)},${word},${otherwise})`;
  }, usual);
}

/**
 * A cell that is read as Excel's own functions can, where it holds what they cannot read as the product does: an odd
 * spelling that stood in it when the formula was written is answered with what the product took it for.
 *
 * @param held what the cell held then
 * @param meaning what that means, as a formula
 * @param reading how Excel reads whatever else the cell may come to hold
 * @param otherwise what an error counts as
 */
export function asRead(
  cell: string,
  held: Cell | undefined,
  meaning: string,
  reading: string,
  otherwise: string,
): string {
  const odd = typeof held === "string" && held.length <= LONGEST_LITERAL && !isErrorValue(held);
  const known = odd ? `IF(EXACT(${cell},${textLiteral(held)}),${meaning},${reading})` : reading;
  return `IFERROR(${known},${otherwise})`;
}

/** Whether one of the words is spelt just so, case and blanks aside. */
export function isPlainWord(words: WordList<string>, held: Cell | undefined): boolean {
  const text = String(held).toLowerCase();
  return Object.values(words)
    .flat()
    .some((word) => word.toLowerCase() === text && nameKey(word) !== "");
}
