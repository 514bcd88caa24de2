import { cellText, isErrorValue, type Cell } from "../../engine/cell";
import { cells as quadrants } from "../../engine/matrix/portfolio";
import {
  migration as movesBetween,
  nextPeriod,
  steadyShares,
  type Counts,
} from "../../engine/movement/migration";
import { roundScore } from "../../engine/round";
import { nameKey } from "../../engine/text";
import { migrationWords, movementTexts } from "../../i18n/functions/movement";
import type { Language } from "../../i18n/language";
import { labelled } from "../../plans/settings/labels";
import { isNothing } from "../coerce/cell";
import { grid, list } from "../coerce/grid";
import { labelsOf } from "../coerce/labels";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { besideOf } from "../coerce/lists";
import { codesByLabel } from "../coerce/quadrants";
import { fail } from "../fail";
import { cellNumber, errorCell } from "../spill";
import { refuse, wordOf } from "./refuse";

/** The four quadrants and "not rated". */
const places = labelled.length;

/** Stands for a customer that was not there. */
const ABSENT = places;

/** =KAM.MIGRATION */
export function migration(
  before: unknown,
  after: unknown,
  labels: unknown,
  as: unknown,
  languageCell: unknown,
): unknown[][] {
  const language = languageOf(languageCell);
  const texts = movementTexts[language];
  const chosen = labelsOf(labels, language);
  const codes = codesByLabel(chosen);
  refuseLeftOut(language, before, after);
  const then = grid(before);
  const read = (cells: readonly Cell[]) => cells.map((cell) => placeOf(cell, codes, language));
  const [from, to] = [read(list(then)), read(besideOf(after, then, language))];
  const shown = wordOf(as, migrationWords, "counts", (value) =>
    refuse(movementTexts, language, "migration.as", { value }),
  );
  const counts = movesBetween(from, to, places);
  if (shown === "next" || shown === "steady") {
    const inside = quadrants.map((_, row) => quadrants.map((__, to) => counts[row]?.[to] ?? 0));
    const now = quadrants.map((_, to) => total(inside.map((row) => row[to] ?? 0)));
    const later = shown === "next" ? nextPeriod(inside) : steadyShares(inside);
    return [
      [texts.place, texts.now, texts[shown]],
      ...quadrants.map((quadrant, i) => [
        chosen[quadrant],
        cellNumber(now[i], language),
        cellNumber(roundScore(later[i] ?? NaN), language),
      ]),
    ];
  }
  const names = labelled.map((each) => chosen[each]);
  const sums = counts.map((_, column) => total(counts.map((row) => row[column] ?? 0)));
  return [
    [texts.corner, ...names, texts.leavers, texts.total],
    ...[...counts, sums].map((row, i) => [
      [...names, texts.newcomers, texts.total][i] ?? "",
      ...rowOf(row, shown === "shares", language),
    ]),
  ];
}

function rowOf(row: Counts[number], asShares: boolean, language: Language): unknown[] {
  const all = total(row);
  // Of nobody there are no shares.
  const part = (count: number) => (asShares ? roundScore(count / all) : count);
  return [...row, all].map((count) => cellNumber(part(count), language));
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** "Not rated" has the code of what is in no quadrant; a blank is a customer that was not there. */
function placeOf(cell: Cell, codes: ReadonlyMap<string, number>, language: Language): number {
  if (isNothing(cell)) return ABSENT;
  if (isErrorValue(cell)) throw errorCell(cell, language);
  const value = cellText(cell);
  const code = codes.get(nameKey(value)) ?? fail(language, "label.unknown", { value }, "#N/A");
  return Math.min(code, places - 1);
}
