import {
  checkPrintedTotals,
  type PrintedFactor,
  type PrintedGroup,
  type PrintedTable,
} from "../../engine/check/printed";
import { sumAmiss } from "../../engine/check/sums";
import { roundScore } from "../../engine/round";
import { auditWords } from "../../i18n/vocabulary/audit-words";
import { sheetWords } from "../../i18n/vocabulary/sheet-words";
import { cellAddress } from "../address";
import { numberIn } from "../recognise/sheet/figure";
import { indices, type Grid } from "../recognise/sheet/grid";
import { findHeadings } from "../recognise/sheet/headings";
import { isWordOf, matchWord } from "../recognise/sheet/word-match";
import type { AuditFinding } from "./finding";

/** Columns of a table that works one score out: factors down, weight and rating beside their product. */
interface Columns {
  readonly name: number;
  readonly weight: number;
  readonly rating: number;
  readonly score: number;
  /** What a weight is divided by before it multiplies. */
  readonly unit: number;
}

/** Part of the products that follow, from which the others count as wrong. */
const fewestFollow = 1 / 3;

/**
 * Checks a block as a table in which one score is worked out; null where it is none. Products, subtotals and the total
 * have to follow from the weights and ratings beside them, and the weights of a group have to sum to what they are
 * parts of.
 */
export function checkWorkedTable(grid: Grid): AuditFinding[] | null {
  const { header } = findHeadings(grid);
  if (header === null) return null;
  const lines = indices(grid.lines).filter((line) => line > header);
  const columns = findColumns(grid, header, lines);
  if (columns === null) return null;
  const { groups, total, isMean } = groupsOf(grid, lines, columns);
  const rated = groups.flatMap(({ factors }) => factors);
  const place = (line: number | null, column: number) =>
    cellAddress(grid.lineAt(line ?? header), grid.placeAt(column));
  const table: PrintedTable = {
    groups: groups.map((group): PrintedGroup => ({
      name: group.name,
      weight: groups.length > 1 ? group.weight : 1,
      factors: group.factors,
      subtotal: group.subtotal,
    })),
    total: total === null ? null : total.value,
    factorUnit: columns.unit,
    groupUnit: isMean ? rated.length : groups.length > 1 ? groupUnit(groups) : 1,
  };
  const mistakes = checkPrintedTotals(table).map(
    ({ code, row, value, params = {} }): AuditFinding => {
      const found = Number(value);
      const expected = Number(params.expected);
      if (code === "score-mismatch") {
        const factor = rated[row ?? 0];
        const address = place(factor?.line ?? null, columns.score);
        return { code: "score-wrong", address, label: factor?.name ?? "", found, expected };
      }
      if (code === "subtotal-mismatch") {
        const group = groups.find(({ name }) => name === params.group);
        const address = place(group?.line ?? null, columns.score);
        return { code: "subtotal-wrong", address, label: group?.name ?? "", found, expected };
      }
      const address = place(total?.line ?? null, columns.score);
      return { code: "total-wrong", address, label: total?.label ?? "", found, expected };
    },
  );
  return [...weightSums(groups, columns, place), ...mistakes];
}

function findColumns(grid: Grid, header: number, lines: readonly number[]): Columns | null {
  const texts = indices(grid.width).map((place) => grid.text(header, place));
  const isNumeric = (place: number) =>
    lines.filter((line) => numberIn(grid.value(line, place)) !== null).length >= 3;
  const numeric = indices(grid.width).filter(isNumeric);
  const name = indices(grid.width).find((place) => !numeric.includes(place));
  const says = (place: number, words: readonly string[]) =>
    matchWord(texts[place] ?? "", words) !== null;
  const weights = numeric.filter(
    (place) => says(place, sheetWords.weight) || says(place, auditWords.importance),
  );
  if (name === undefined || weights.length === 0) return null;
  const found = weights.flatMap((weight) =>
    numeric.flatMap((rating) =>
      numeric.flatMap((score) => {
        if (weights.includes(rating) || weights.includes(score) || rating === score) return [];
        return unitsFor(grid, lines, weight).map((unit) => {
          const columns = { name, weight, rating, score, unit };
          return { columns, ...followed(grid, lines, columns) };
        });
      }),
    ),
  );
  const best = found.reduce<(typeof found)[number] | null>(
    (one, other) => (one === null || other.count > one.count ? other : one),
    null,
  );
  if (best === null || best.count < 3 || best.count < best.all * fewestFollow) return null;
  return best.columns;
}

/** Parts of one, of ten, of a hundred, of their sum or of their mean. */
function unitsFor(grid: Grid, lines: readonly number[], weight: number): number[] {
  const weights = lines
    .filter((line) => !isTotal(grid, line))
    .flatMap((line) => numberIn(grid.value(line, weight)) ?? []);
  const sum = weights.reduce((all, value) => all + value, 0);
  return [1, 100, 10, sum, sum / weights.length].filter((unit) => unit > 0);
}

function followed(grid: Grid, lines: readonly number[], columns: Columns) {
  const rows = lines.flatMap((line) => {
    const [weight, rating, score] = [columns.weight, columns.rating, columns.score].map((place) =>
      numberIn(grid.value(line, place)),
    );
    return weight == null || rating == null || score == null
      ? []
      : [{ score, expected: (weight * rating) / columns.unit }];
  });
  const near = rows.filter(({ score, expected }) => Math.abs(score - expected) < 0.0051);
  return { count: near.length, all: rows.length };
}

function isTotal(grid: Grid, line: number): boolean {
  const label = indices(grid.width)
    .map((place) => grid.text(line, place))
    .find((text) => /\p{L}/u.test(text));
  const words = [sheetWords.total, sheetWords.average, sheetWords.score, auditWords.index];
  return label !== undefined && words.some((list) => isWordOf(label, list));
}

interface Group {
  name: string;
  line: number | null;
  weight: number | null;
  subtotal: number | null;
  factors: (PrintedFactor & { readonly line: number })[];
}

/** The groups with their factors: a line without a rating begins one, or ends the table as its total. */
function groupsOf(grid: Grid, lines: readonly number[], columns: Columns) {
  const first: Group = { name: "", line: null, weight: 1, subtotal: null, factors: [] };
  const groups: Group[] = [first];
  let total: { line: number; label: string; value: number } | null = null;
  let isMean = false;
  for (const line of lines) {
    const at = (place: number) => numberIn(grid.value(line, place));
    const name = grid.text(line, columns.name);
    const [weight, rating, score] = [at(columns.weight), at(columns.rating), at(columns.score)];
    if (isTotal(grid, line)) {
      if (score === null) continue;
      total = { line, label: name, value: score };
      isMean = [sheetWords.average, auditWords.index].some((words) => isWordOf(name, words));
    } else if (rating !== null && weight !== null) {
      groups.at(-1)?.factors.push({ name, rating, weight, score, line });
    } else if (name !== "") {
      groups.push({ name, line, weight, subtotal: score, factors: [] });
    }
  }
  const filled = groups.filter(({ factors }) => factors.length > 0);
  return { groups: filled, total, isMean: isMean && filled.length === 1 };
}

function groupUnit(groups: readonly Group[]): number {
  return groups.some(({ weight }) => weight !== null && weight > 1) ? 100 : 1;
}

/** Weights that are parts of 100, of 10 or of 1 have to sum to it, group by group. */
function weightSums(
  groups: readonly Group[],
  { unit, weight }: Columns,
  place: (line: number | null, column: number) => string,
): AuditFinding[] {
  return groups.flatMap(({ name, factors, line }): AuditFinding[] => {
    const sum = factors.reduce((all, factor) => all + factor.weight, 0);
    const isPart = unit === 100 || unit === 10 || (unit === 1 && Math.abs(sum - 1) < 0.5);
    if (!isPart) return [];
    const found = sumAmiss(
      factors.map((factor) => ({ weight: factor.weight, optional: false })),
      unit,
    );
    if (found === null) return [];
    const address = place(factors[0]?.line ?? line, weight);
    return [
      { code: "weights-sum", address, label: name, found: roundScore(found), expected: unit },
    ];
  });
}
