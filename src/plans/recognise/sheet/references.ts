import { parseAddress } from "../../address";
import type { Area } from "../../area";
import type { Grid } from "./grid";

const cellReference =
  /(?<![\w.!'])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\w(!])/giu;
const columnTotal =
  /\b(?:SUM|AVERAGE|SUBTOTAL|AGGREGATE|MEDIAN|COUNTA?)\s*\([^()]*\[(?!@)[^\]@#]+\]/iu;

/** The cells of its own sheet that a formula names; texts in it are passed over. */
export function referencesOf(formula: string): Area[] {
  const plain = formula.replace(/"[^"]*"/g, "");
  return [...plain.matchAll(cellReference)].flatMap(([text]) => {
    const parsed = parseAddress(text);
    return parsed === null ? [] : [parsed.area];
  });
}

/** Whether a formula takes other lines together, without its own: what totals and averages do. */
export function takesLinesTogether(grid: Grid, line: number, place: number): boolean {
  const formula = grid.formula(line, place);
  if (formula === "") return false;
  if (columnTotal.test(formula)) return true;
  const own = grid.lineAt(line);
  return referencesOf(formula).some((area) => {
    const [first, last] = grid.turned ? [area.left, area.right] : [area.top, area.bottom];
    return last > first && (own < first || own > last);
  });
}

/** The places of its own line that a formula takes. */
export function placesTaken(grid: Grid, line: number, place: number): Set<number> {
  const taken = new Set<number>();
  const own = grid.lineAt(line);
  for (const area of referencesOf(grid.formula(line, place))) {
    const [first, last] = grid.turned ? [area.left, area.right] : [area.top, area.bottom];
    if (own < first || own > last || last > first) continue;
    const [from, to] = grid.turned ? [area.top, area.bottom] : [area.left, area.right];
    for (let other = 0; other < grid.width; other++) {
      const at = grid.placeAt(other);
      if (at >= from && at <= to && other !== place) taken.add(other);
    }
  }
  return taken;
}

/** Whether a formula multiplies single cells of its own place in other lines: a rating by its weight. */
export function multipliesLines(grid: Grid, line: number, place: number): boolean {
  const formula = grid.formula(line, place);
  const areas = referencesOf(formula);
  if (!formula.includes("*") || areas.length !== 2) return false;
  const [own, at] = [grid.lineAt(line), grid.placeAt(place)];
  return areas.every(({ top, bottom, left, right }) => {
    const [from, there] = grid.turned ? [left, top] : [top, left];
    return top === bottom && left === right && from !== own && there === at;
  });
}
