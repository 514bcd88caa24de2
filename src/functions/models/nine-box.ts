import { lateAnswers } from "../late/load";

/**
 * Places customers in a nine-box: rows A to C from growing and fitting to declining or unfit, columns 1 to 3 from
 * large volume to small or none. Example: =KAM.NINEBOX(B2:B41, C2:C41, D2:D41) fills 40 rows and 3 columns.
 * @customfunction NINEBOX
 * @helpurl https://localhost:3000/help.html#NINEBOX
 * @param volume What each customer buys, or its class: A, B or C.
 * @param outlook Growing, stable or declining, or the growth a year: from 5% up growing, from -5% down declining.
 * @param fit Yes or no, or a rating, for how well the customer fits our strategy.
 * @param [level] How close we are: none, vendor, preferred supplier, partner or strategic alliance.
 * @param [cuts] Two cells: the shares of all volume at which large and medium end, or the volumes above 1 from which a
 *   customer is large and medium. Default: 80% and 95%.
 * @param [scale] Two cells, the lowest and the highest rating of the fit. Default: 1 and 10.
 * @param [language] Language of the answer: "en-US", "zh-CN" or "zh-TW". Default: that of Excel.
 * @returns Per customer: the cell, what such customers are like, and a note.
 */
export async function ninebox(
  volume: unknown[][],
  outlook: unknown[][],
  fit: unknown[][],
  level?: unknown[][],
  cuts?: unknown[][],
  scale?: unknown[][],
  language?: unknown,
): Promise<unknown[][]> {
  return (await lateAnswers()).ninebox(volume, outlook, fit, level, cuts, scale, language);
}
