import { ROUND_DIGITS } from "../../engine/round";
import { cutWords } from "../../i18n/vocabulary/words";
import type { Formula } from "../plan";
import { textLiteral } from "../reference";
import { settingReference, type SettingCells } from "../settings/references";

/**
 * The cut in use on an axis: the setting's number, or what its word says of the scores; the midpoint of the scale
 * for a blank cell, for any other text, and for a mean or median of no scores.
 *
 * @param scores where the scores of the axis stand
 */
export function cutFormula(
  cells: SettingCells,
  key: "cutAttractiveness" | "cutAdvantage",
  scores: string,
): Formula {
  const rule = settingReference(cells, key);
  const lowest = settingReference(cells, "scaleLowest");
  const highest = settingReference(cells, "scaleHighest");
  const midpoint = `(${lowest}+${highest})/2`;
  const isWord = (words: readonly string[]) =>
    `ISNUMBER(MATCH(${rule},{${words.map(textLiteral).join(",")}},0))`;
  const byWord = `IF(${isWord(cutWords.mean)},AVERAGE(${scores}),IF(${isWord(cutWords.median)},MEDIAN(${scores}),${midpoint}))`;
  const cut = `IF(ISNUMBER(${rule}),${rule},IFERROR(${byWord},${midpoint}))`;
  return { formula: `=ROUND(${cut},${ROUND_DIGITS})` };
}
