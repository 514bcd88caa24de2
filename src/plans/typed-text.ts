import type { PlanCell } from "./plan";

/** Words and digits aside, only a text of letters, blanks and harmless signs is left alone by Excel. */
const harmless = /^[\p{L}][\p{L}\s_,;:()（）、，。；：·…–—&?？!！/"“”‘’.]*$/u;
const truth = /^(?:true|false)$/i;
/** Chinese numerals make dates: 二月三日. */
const chineseDate = /[〇零一二三四五六七八九十廿][年月日时時点點分]/u;

/**
 * What to hand a host that reads typed text, so that text stays text: Excel would make a formula of "=1+1", "+1" or
 * "@x", a date of "1-2", a number of "007", an error of "#N/A" and a truth value of "TRUE". A leading apostrophe says
 * "text" to Excel and is not part of the value; a text that itself starts with one gets a second.
 */
export function typedText(text: string): string {
  if (text === "") return "";
  const safe = harmless.test(text) && !truth.test(text.trim()) && !chineseDate.test(text);
  return safe ? text : `'${text}`;
}

/** A plan's cell as a host's `formulas` take it; "" clears the cell. */
export function typedCell(cell: PlanCell): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell === "string") return typedText(cell);
  return typeof cell === "object" ? cell.formula : cell;
}
