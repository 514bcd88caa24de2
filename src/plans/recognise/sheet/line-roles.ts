import { isBlank } from "../../../engine/cell";
import { factorHints } from "../../../i18n/vocabulary/factor-words";
import { sheetWords } from "../../../i18n/vocabulary/sheet-words";
import { foldName } from "../fold";
import { axisOfGroup, saysLess } from "./axes";
import { figureOf, numberIn } from "./figure";
import { filledPlaces, indices, type Grid } from "./grid";
import { isLegend } from "./header-parts";
import type { LineRole } from "./proposal";
import { multipliesLines, takesLinesTogether } from "./references";
import { subtotalsAbove } from "./subtotals-above";
import type { RoleOfLine, Table } from "./table";
import { isWordOf, matchWord } from "./word-match";

/** A line's label: its name, else the first text to the left of its numbers. */
export function labelOf({ grid, name }: Table, line: number): string {
  const named = name === null ? "" : grid.text(line, name);
  if (named !== "") return named;
  for (const place of indices(grid.width)) {
    const { kind } = figureOf(grid.value(line, place));
    if (kind === "text") return grid.text(line, place);
    if (kind === "number") break;
  }
  return "";
}

/** Says of each line below the header whether it is a customer: by its words, its formulas, and its values. */
export function lineRoles(table: Table, body: readonly number[]): ReadonlyMap<number, RoleOfLine> {
  const roles = new Map<number, RoleOfLine>();
  for (const line of body) roles.set(line, roleOf(table, line, body));
  endNotes(table, body, roles);
  sectionTitles(table, body, roles);
  unlabelledWeights(table, body, roles);
  const customers = body.filter((line) => roles.get(line)?.role === "customer");
  for (const line of customers) {
    const by = byValues(table, line, customers);
    if (by !== null) roles.set(line, { role: by, why: "values" });
  }
  for (const line of subtotalsAbove(table, linesWith(roles, "customer")))
    roles.set(line, { role: "total", why: "values" });
  return roles;
}

function roleOf(table: Table, line: number, body: readonly number[]): RoleOfLine {
  const { grid } = table;
  const filled = filledPlaces(grid, line);
  if (filled.length === 0) return { role: "blank", why: "values" };
  const numbers = filled.filter((place) => figureOf(grid.value(line, place)).kind === "number");
  if (isRepeated(table, filled, line)) return { role: "repeated", why: "header-text" };
  const label = labelOf(table, line);
  const worded = byWords(table, line, label, { filled, numbers });
  if (worded !== null) return { role: worded, why: "line-word" };
  const formulas = filled.filter((place) => grid.formula(line, place) !== "");
  const together = formulas.filter((place) => takesLinesTogether(grid, line, place));
  const typed = numbers.filter((place) => grid.formula(line, place) === "");
  const products = formulas.filter((place) => multipliesLines(grid, line, place));
  if (products.length >= 2 && products.length >= numbers.length / 2)
    return { role: "total", why: "formula" };
  if (
    together.length > 0 &&
    together.length >= formulas.length / 2 &&
    typed.length <= together.length
  ) {
    const isAverage = together.some((place) => /AVERAGE|MEDIAN/iu.test(grid.formula(line, place)));
    return { role: isAverage ? "average" : "total", why: "formula" };
  }
  if (numbers.length === 0 && (isLegendLine(table, filled, line) || isUnitsLine(table, line)))
    return { role: "note", why: "header-text" };
  if (isTotalSign(label) && numbers.length > 0) return { role: "total", why: "line-word" };
  if (filled.length === 1 && isRemark(table, line, body)) return { role: "note", why: "line-word" };
  return { role: "customer", why: "values" };
}

interface Filling {
  readonly filled: readonly number[];
  readonly numbers: readonly number[];
}

/** What the words of a label say, as far as the line's cells do not speak against them. */
function byWords(
  table: Table,
  line: number,
  label: string,
  { filled, numbers }: Filling,
): LineRole | null {
  if (label === "") return null;
  const { grid, name } = table;
  const others = filled.filter((place) => place !== name && grid.text(line, place) !== label);
  const is = (words: readonly string[]) => isWordOf(label, words);
  const holds = (words: readonly string[]) => matchWord(label, words) !== null;
  const figures = numbers.filter((place) => place !== name);
  // A customer may be called "Weight Watchers": more than the word counts only where weights stand, and adds up.
  const isNear = line <= (table.headings.header ?? 0) + 2;
  const addUp = isNear && holds(sheetWords.weight) && addsUp(table, line, figures, [1, 100]);
  if (is(sheetWords.weight) || isWordOf(withoutPercent(label), sheetWords.weight) || addUp) {
    return figures.length > 0 || others.length === 0 ? "weight" : null;
  }
  const texts = others.map((place) => grid.text(line, place));
  if (is(sheetWords.axis) && texts.some((text) => axisOfGroup(text) !== null)) return "axis";
  if (is(sheetWords.direction) && texts.some((text) => saysLess(text) || isDirection(text)))
    return "direction";
  if (is(sheetWords.group) && figures.length === 0 && texts.length > 1) return "group";
  if (is(sheetWords.maximum) && isFlat(table, line, figures)) return "maximum";
  if (is(sheetWords.minimum) && isFlat(table, line, figures)) return "minimum";
  if (is(sheetWords.average)) return "average";
  if (is(sheetWords.total) && !isOwnCustomer(table, line, figures)) return "total";
  if (is(sheetWords.score) && figures.length > 0) return "total";
  if (is(sheetWords.target)) return "target";
  const isNote = sheetWords.note.some((word) => beginsAsNote(label, word));
  if (isNote && figures.length === 0) return "note";
  return null;
}

/** "Weight in %" is "Weight". */
function withoutPercent(label: string): string {
  return label.replace(/(?:\b(?:in|en|as)\s+)?(?:%|％|\bper ?cent\b|\bprozent\b)/giu, " ");
}

function isDirection(text: string): boolean {
  return (
    /^(?:\+|1|↑|more|higher|max\w*|positive?|正向|越高越好|mehr|höher\w*)/iu.test(text.trim()) ||
    matchWord(text, factorHints.less) !== null
  );
}

function beginsAsNote(label: string, word: string): boolean {
  const text = label.toLowerCase();
  return text === word || (text.startsWith(word) && /^\s*[:：*)]/u.test(text.slice(word.length)));
}

/** A customer may be called "Total": with ratings typed as whole numbers beside, and an amount that is no sum. */
function isOwnCustomer({ grid }: Table, line: number, figures: readonly number[]): boolean {
  if (figures.some((place) => grid.formula(line, place) !== "")) return false;
  const small = figures.filter((place) => (numberIn(grid.value(line, place)) ?? Infinity) <= 10);
  const whole = small.every((place) => Number.isInteger(numberIn(grid.value(line, place))));
  return small.length >= 3 && whole && line < grid.lines - 1;
}

/** Maxima are the same all over, or round; ratings of a customer called "Max" are neither. */
function isFlat({ grid }: Table, line: number, figures: readonly number[]): boolean {
  const values = figures.map((place) => numberIn(grid.value(line, place)) ?? NaN);
  return (
    values.length > 0 && (new Set(values).size <= 2 || values.every((value) => value % 5 === 0))
  );
}

function isRepeated({ headers, grid }: Table, filled: readonly number[], line: number): boolean {
  const same = filled.filter((place) => {
    const header = headers[place] ?? "";
    return header !== "" && foldName(header) === foldName(grid.text(line, place));
  });
  return same.length >= 2 && same.length >= filled.length * 0.8;
}

/** Nobody's line, which explains under each header what its ratings mean. */
function isLegendLine({ grid, name }: Table, filled: readonly number[], line: number): boolean {
  if (name !== null && !isBlank(grid.value(line, name))) return false;
  const legends = filled.filter((place) => isLegend(grid.text(line, place)));
  return legends.length > 0 && legends.length >= filled.length / 2;
}

/** Nobody's line right below the header: "k€", "%", "1-5". */
function isUnitsLine({ grid, name, headings }: Table, line: number): boolean {
  const isNear = line - (headings.header ?? 0) === 1;
  return isNear && name !== null && isBlank(grid.value(line, name));
}

/** Exports of SAP mark subtotals and totals by asterisks alone. */
function isTotalSign(label: string): boolean {
  return /^[*∗]+$/u.test(label.trim()) || /^[Σ∑]$/u.test(label.trim());
}

/** A single text in a line that is more than a name: a heading over several columns, or a remark. */
function isRemark({ grid, name }: Table, line: number, body: readonly number[]): boolean {
  const [place = 0] = filledPlaces(grid, line);
  const text = grid.text(line, place);
  const span = grid.merged(line, place);
  const isWide = span !== null && span.last > span.first;
  const isLast = line === body.at(-1);
  const hasSigns = /[:：;*=]|\.$|。$|^[(（[].*[)）\]]$/u.test(text) || text.length > 45;
  return isWide || hasSigns || (place !== name && (isLast || figureOf(text).kind === "text"));
}

/** What stands below a blank line under the last ratings is a remark where it has none. */
function endNotes(
  { grid, name }: Table,
  body: readonly number[],
  roles: Map<number, RoleOfLine>,
): void {
  const hasNumbers = (line: number) =>
    indices(grid.width).some(
      (place) => place !== name && figureOf(grid.value(line, place)).kind === "number",
    );
  const last = body.findLastIndex((line) => hasNumbers(line));
  const blank = body.findIndex((line, index) => index > last && roles.get(line)?.role === "blank");
  if (last < 0 || blank < 0) return;
  for (const line of body.slice(blank)) {
    if (roles.get(line)?.role === "customer") roles.set(line, { role: "note", why: "position" });
  }
}

/**
 * Names of regions or segments over the customers that belong to them: names alone, the first right below the header,
 * and each with a customer that has ratings below it.
 */
function sectionTitles(
  { grid, name }: Table,
  body: readonly number[],
  roles: Map<number, RoleOfLine>,
): void {
  const filled = body.filter((line) => roles.get(line)?.role !== "blank");
  const isAlone = (line: number | undefined) =>
    line !== undefined && name !== null && filledPlaces(grid, line).join() === String(name);
  const alone = filled.filter((line) => isAlone(line) && roles.get(line)?.role === "customer");
  const isOver = alone.every((line) => {
    const next = filled[filled.indexOf(line) + 1];
    return next !== undefined && !isAlone(next);
  });
  for (const line of alone) {
    const isCalled = isWordOf(grid.text(line, name ?? 0), sheetWords.section);
    if (isOver && isCalled) roles.set(line, { role: "title", why: "line-word" });
  }
  if (alone.length < 2 || alone[0] !== filled[0] || !isOver) return;
  for (const line of alone) roles.set(line, { role: "title", why: "position" });
}

/** The line next to the header with numbers that add up to 1, 10 or 100 and nobody's name. */
function unlabelledWeights(
  table: Table,
  body: readonly number[],
  roles: Map<number, RoleOfLine>,
): void {
  const { grid, name } = table;
  const [line] = body;
  if (line === undefined || name === null || !isBlank(grid.value(line, name))) return;
  if ([...roles.values()].some(({ role }) => role === "weight")) return;
  if (roles.get(line)?.role !== "customer") return;
  const figures = filledPlaces(grid, line).filter(
    (place) => figureOf(grid.value(line, place)).kind === "number",
  );
  if (figures.length >= 2 && addsUp(table, line, figures))
    roles.set(line, { role: "weight", why: "values" });
}

/** Whether numbers sum to 1, 10 or 100, all together or on each of two axes, or are percentages. */
export function addsUp(
  { grid }: Pick<Table, "grid">,
  line: number,
  places: readonly number[],
  wholes: readonly number[] = [1, 10, 100],
): boolean {
  const values = places.map((place) => numberIn(grid.value(line, place)) ?? 0);
  const sum = values.reduce((all, value) => all + value, 0);
  const isRound = wholes.some((whole) => {
    return [whole, 2 * whole].some((target) => Math.abs(sum - target) < 0.005 * target);
  });
  const percent = places.every((place) => {
    return grid.format(line, place).includes("%") || grid.text(line, place).endsWith("%");
  });
  return places.length > 1 && (isRound || percent);
}

/** Whether a line's numbers are the sums or the means of the customers' above it, in two columns at least. */
function byValues(
  { grid, name }: Table,
  line: number,
  customers: readonly number[],
): "total" | "average" | null {
  // Sums stand at the end.
  if (line < (customers.at(-1) ?? 0) - 2) return null;
  const above = customers.filter((one) => one < line);
  if (above.length < 2) return null;
  let sums = 0;
  let means = 0;
  let checked = 0;
  for (const place of indices(grid.width)) {
    if (place === name) continue;
    const own = numberIn(grid.value(line, place));
    const values = above.flatMap((one) => numberIn(grid.value(one, place)) ?? []);
    if (own === null || values.length < 2) continue;
    checked += 1;
    const sum = values.reduce((all, value) => all + value, 0);
    const close = (value: number) => Math.abs(own - value) <= 0.005 * Math.abs(value) + 0.051;
    if (close(sum)) sums += 1;
    // Whole numbers near a mean of whole numbers are met by chance.
    else if (close(sum / values.length) && !Number.isInteger(own)) means += 1;
  }
  if (checked === 1 && sums === 1 && isSumAlone(grid, line, above)) return "total";
  if (checked < 2 || (sums + means) / checked < 0.8) return null;
  return sums > 0 ? "total" : "average";
}

/** Whether a line has one number, an amount, where those above it have ratings beside theirs. */
function isSumAlone(grid: Grid, line: number, above: readonly number[]): boolean {
  const numbers = (one: number) =>
    indices(grid.width).flatMap((place) => numberIn(grid.value(one, place)) ?? []);
  const [only = 0, ...others] = numbers(line);
  return others.length === 0 && only > 100 && above.every((one) => numbers(one).length > 2);
}

/** The lines of a role, from the first on. */
export function linesWith(lines: ReadonlyMap<number, RoleOfLine>, role: LineRole): number[] {
  return [...lines].filter(([, found]) => found.role === role).map(([line]) => line);
}

/** Remarks among a table's own lines. */
export function remarksIn({ grid }: Table, lines: ReadonlyMap<number, RoleOfLine>): string[] {
  return linesWith(lines, "note").flatMap((line) =>
    filledPlaces(grid, line).map((place) => grid.text(line, place)),
  );
}
