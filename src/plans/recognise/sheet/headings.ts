import { foldName } from "../fold";
import { figureOf } from "./figure";
import { coveredText, filledPlaces, indices, type Grid } from "./grid";
import { isPartWord } from "./triplets";

/** Where a table's header stands. */
export interface Headings {
  /** The line that names the columns; null where there is none. */
  readonly header: number | null;
  /** Lines above it that group columns, from the top. */
  readonly groups: readonly number[];
  /** Lines of numbers above it, such as weights. */
  readonly numbers: readonly number[];
  readonly titles: readonly number[];
}

/** Lines that are looked at for a header. */
const mostLines = 30;

/** The last of the lines of texts at the top names; those above it group, or are titles. */
export function findHeadings(grid: Grid): Headings {
  const lines = indices(Math.min(grid.lines, mostLines));
  const used = new Set(indices(grid.lines).flatMap((line) => filledPlaces(grid, line))).size;
  const first = lines.find((line) => isHeader(grid, line, used));
  if (first === undefined) return { header: null, groups: [], numbers: [], titles: [] };
  let header = first;
  const above: number[] = [];
  while (header + 1 < grid.lines && namesBelow(grid, header)) {
    above.push(header);
    header += 1;
  }
  const groups = [...above];
  const numbers: number[] = [];
  const titles: number[] = [];
  for (const line of indices(first).reverse()) {
    const filled = filledPlaces(grid, line);
    const figures = filled.filter((place) => figureOf(grid.value(line, place)).kind === "number");
    if (figures.length >= 2 && figures.length >= filled.length - 1) numbers.push(line);
    else if (titles.length === 0 && isGrouping(grid, line, header)) groups.unshift(line);
    else titles.unshift(line);
  }
  return { header, groups, numbers, titles };
}

function isHeader(grid: Grid, line: number, used: number): boolean {
  const filled = filledPlaces(grid, line);
  if (filled.length < Math.max(2, used * 0.45)) return false;
  const texts = filled.filter((place) => figureOf(grid.value(line, place)).kind === "text");
  if (texts.length < filled.length * 0.75) return false;
  const names = new Set(texts.map((place) => nameUnder(grid, line, place)));
  return names.size >= texts.length * 0.6;
}

/** A name with what stands above its part of the line: "Rating" and "Weight" may stand under each factor. */
function nameUnder(grid: Grid, line: number, place: number): string {
  const own = foldName(grid.text(line, place));
  const above = line === 0 ? [] : filledPlaces(grid, line - 1);
  const nearest = above.length < 2 ? undefined : above.findLast((one) => one <= place);
  return nearest === undefined ? own : `${foldName(grid.text(line - 1, nearest))}\n${own}`;
}

/** Whether the next line names what this one only groups: texts too, and filled where this one is blank. */
function namesBelow(grid: Grid, line: number): boolean {
  const next = filledPlaces(grid, line + 1);
  const kinds = next.map((place) => figureOf(grid.value(line + 1, place)).kind);
  if (next.length === 0 || kinds.some((kind) => kind === "number" || kind === "error"))
    return false;
  const names = new Set(next.map((place) => nameBelow(grid, line, place)));
  if (names.size < next.length) return false;
  const filled = filledPlaces(grid, line);
  const groups = new Set(filled.map((place) => foldName(grid.text(line, place))));
  if (groups.size <= filled.length - 2 && next.length >= filled.length) return true;
  const own = new Set(filled);
  const gaps = next.filter((place) => !own.has(place));
  const hasMerge = [...own].some((place) => {
    const span = grid.merged(line, place);
    return span !== null && span.last > span.first;
  });
  return gaps.length >= (hasMerge ? 1 : 2);
}

/** A name with the merged text that it stands under: "We" and "They" may stand under each; "Rating" also unmerged. */
function nameBelow(grid: Grid, line: number, place: number): string {
  const span = grid.merged(line, place);
  const isMerged = span !== null && span.last > span.first;
  const isPart = isPartWord(grid.text(line + 1, place));
  const nearest = isPart ? filledPlaces(grid, line).findLast((one) => one <= place) : undefined;
  const above = isMerged
    ? coveredText(grid, line, place)
    : nearest === undefined
      ? ""
      : grid.text(line, nearest);
  return `${foldName(above)}\n${foldName(grid.text(line + 1, place))}`;
}

/** Whether a line's texts stand over parts of the header: several of them, or one that does not span it all. */
function isGrouping(grid: Grid, line: number, header: number): boolean {
  const filled = filledPlaces(grid, line);
  const [first = 0] = filled;
  const texts = filled.every((place) => figureOf(grid.value(line, place)).kind === "text");
  if (!texts || filled.length === 0) return false;
  const below = filledPlaces(grid, header);
  // What stands left of the header names a column that the header itself leaves blank.
  if (filled.length >= 2)
    return filled.every((place) => place >= (below[0] ?? 0) || isLead(grid, line, place, header));
  const span = grid.merged(line, first);
  return span !== null && first > (below[0] ?? 0) && span.last > span.first;
}

/** Whether a text above a blank of the header is merged down to it, or stands right above. */
function isLead(grid: Grid, line: number, place: number, header: number): boolean {
  const isBlankBelow = indices(header + 1).every(
    (other) => other <= line || grid.text(other, place) === "",
  );
  return isBlankBelow && place === 0 && filledPlaces(grid, header + 1).includes(place);
}

/** What a place is called: in the header, else in the line above that has a word for it. */
export function headerText(grid: Grid, { header, groups }: Headings, place: number): string {
  const lines = [...(header === null ? [] : [header]), ...[...groups].reverse()];
  return lines.map((line) => grid.text(line, place)).find((text) => text !== "") ?? "";
}

/** The group that a place belongs to: the nearest text at it or to its left in the grouping lines. */
export function groupText(grid: Grid, { header, groups }: Headings, place: number): string {
  const texts = groups.map((line) => {
    const covered = coveredText(grid, line, place);
    if (covered !== "") return covered;
    // Groups that are not merged stand over their first column; a column of its own above ends them.
    for (let left = place - 1; left >= 0; left--) {
      const text = grid.text(line, left);
      if (text === "") continue;
      const isOwn = header !== null && grid.text(header, left) === "";
      return isOwn || grid.merged(line, left) !== null ? "" : text;
    }
    return "";
  });
  return texts.filter((text) => text !== "").join(" · ");
}
