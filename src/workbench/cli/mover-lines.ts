import type { Mover } from "../../engine/movement/compare";
import type { Language } from "../../i18n/language";
import { movementSheetTexts } from "../../i18n/movement";
import { becauseText } from "../../plans/movement/words";
import { labelOf, type Labels } from "../../plans/settings/labels";
import { alignColumns } from "./columns";

const columns = ["customer", "from", "to", "because"] as const;

/**
 * Who moved, from where to where and why, below headings.
 *
 * @param labels in whose words the places are said
 */
export function moverLines(
  movers: readonly Mover[],
  labels: { readonly from: Labels; readonly to: Labels },
  language: Language,
): string[] {
  const texts = movementSheetTexts[language];
  return alignColumns([
    columns.map((id) => texts[`column.${id}`]),
    ...movers.map((mover) => [
      mover.name,
      labelOf(labels.from, mover.from),
      labelOf(labels.to, mover.to),
      becauseText(mover, language),
    ]),
  ]);
}
