import { tokenize } from "@borgar/fx";
import { isTooDeep } from "../calc/nesting";
import type { NotAWorkbookReason } from "./not-a-workbook";

/** Characters of a formula, and levels in it (Excel specifications and limits). */
const LONGEST = 8192;
const DEEPEST = 64;

/** Files spell functions out longer than people do; beyond this no formula can be within the limit. */
const LONGEST_SPELT = 4 * LONGEST;

/** Whether a formula, as its file spells it, is too long for any spelling of one that Excel takes. */
export function isBeyondReading(spelt: string): boolean {
  return spelt.length > LONGEST_SPELT;
}

/** Which of Excel's limits a formula (without "=") breaks; undefined where it is within all. */
export function brokenLimit(formula: string): NotAWorkbookReason | undefined {
  if (formula.length > LONGEST) return "longFormula";
  let open = 0;
  for (let at = formula.indexOf("("); at >= 0; at = formula.indexOf("(", at + 1)) open++;
  return open > DEEPEST && isTooDeep(tokenize(formula)) ? "deepFormula" : undefined;
}
