import { discs } from "../../../i18n/vocabulary/rating-words";

const all = new Set(discs.flat());

/** Whether a text is one disc, filled by quarters: "◔". Several beside each other are counted as stars are. */
export function isDisc(text: string): boolean {
  return all.has(text.trim());
}
