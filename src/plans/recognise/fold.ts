import { nameKey } from "../../engine/text";
import { simplifiedForms } from "./traditional";

const simplifiedOf = simplifiedForms();

/**
 * The key under which two headers are the same name: letter case, width, blanks, and traditional or simplified
 * characters make no difference.
 */
export function foldName(text: string): string {
  // Most cells of large tables are such, and folding any other character takes ten times as long.
  if (/^[!-~ ]*$/.test(text)) return text.replaceAll(" ", "").toLowerCase();
  return Array.from(nameKey(text), (character) => simplifiedOf.get(character) ?? character).join(
    "",
  );
}
