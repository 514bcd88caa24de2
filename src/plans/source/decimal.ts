import type { Cell } from "../../engine/cell";
import type { DecimalSeparator } from "../../engine/number";

const withComma = /^[+-]?\d*,\d+\s*%?$/;
const withPoint = /^[+-]?\d*\.\d+\s*%?$/;

/**
 * The decimal sign that numbers typed as text have, where the settings do not say: what all of them have that have
 * one, else the host's own.
 */
export function proposedDecimal(
  tables: readonly (readonly (readonly Cell[])[])[],
  host: DecimalSeparator,
): DecimalSeparator {
  let commas = false;
  let points = false;
  for (const rows of tables) {
    for (const row of rows) {
      for (const cell of row) {
        if (typeof cell !== "string") continue;
        const text = cell.normalize("NFKC").trim();
        commas ||= withComma.test(text);
        points ||= withPoint.test(text);
      }
    }
  }
  if (commas === points) return host;
  return commas ? "," : ".";
}
