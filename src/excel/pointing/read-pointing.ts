import type { Hooks } from "../progress";
import { readChartSources } from "./charts";
import { readEntryRules } from "./entry-rules";
import { readFormulas } from "./formulas";
import { readFormatRules } from "./format-rules";
import { readPivotSources } from "./pivots";
import type { Pointing } from "./points-at";

/**
 * Everything in the workbook that may point at a sheet, as far as Excel tells: formulas in cells and names, series of
 * charts, rules of entry, rules of formatting, pivot tables.
 *
 * @param isLeftOut whether a chart of that name on that sheet does not count
 */
export async function readPointing(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string }[],
  isLeftOut: (sheet: string, name: string) => boolean,
  hooks: Hooks,
): Promise<Pointing[]> {
  return [
    ...(await readFormulas(context, sheets, hooks)),
    ...(await readChartSources(context, sheets, isLeftOut)),
    ...(await readEntryRules(context, sheets)),
    ...(await readFormatRules(context, sheets)),
    ...(await readPivotSources(context, sheets)),
  ];
}
