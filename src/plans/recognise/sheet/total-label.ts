import { sheetWords } from "../../../i18n/vocabulary/sheet-words";
import { isWordOf } from "./word-match";

/** Whether a row that is called so is a total or an average, in any language. */
export function isTotalLabel(label: string): boolean {
  return isWordOf(label, sheetWords.total) || isWordOf(label, sheetWords.average);
}
