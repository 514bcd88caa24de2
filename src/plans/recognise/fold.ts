import { nameKey } from "../../engine/text";
import { simplified, traditional } from "./traditional";

const simplifiedOf = new Map(
  Array.from(traditional, (character, index) => [character, simplified.charAt(index)]),
);

/**
 * The key under which two headers are the same name: letter case, width, blanks, and traditional or simplified
 * characters make no difference.
 */
export function foldName(text: string): string {
  return Array.from(nameKey(text), (character) => simplifiedOf.get(character) ?? character).join(
    "",
  );
}
