import { cellText, type Cell } from "../../engine/cell";
import {
  scoredAgain,
  type SnapshotCustomer,
  type SnapshotFactor,
} from "../../engine/movement/snapshot";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { parseNumber } from "../../engine/number";
import { axes } from "../../engine/portfolio/axes";
import { findWord, nameKey } from "../../engine/text";
import {
  axisWords,
  choiceWords,
  directionWords,
  missingWords,
  tieWords,
} from "../../i18n/vocabulary/words";
import { labelled, type Labels } from "../settings/labels";
import { columns, partWords, type KeptSnapshot, type Part, type SnapshotHead } from "./layout";

/** A row of the sheet that belongs to a snapshot. */
export interface SnapshotRow {
  readonly key: string;
  readonly part: Part;
  readonly cells: readonly Cell[];
}

/** What a row of the sheet is; null for one that belongs to no snapshot. */
export function snapshotRow(cells: readonly Cell[]): SnapshotRow | null {
  const key = cellText(cells[columns.key]);
  const part = findWord(partWords, cellText(cells[columns.part]));
  return key === "" || part === null || !isDay(key) ? null : { key, part, cells };
}

const day = /^(\d{4})-(\d{2})-(\d{2})(?: \((\d+)\))?$/;

/** Whether a text names a snapshot: a day that there is, with a number or without. */
export function isDay(key: string): boolean {
  const [, year, month, date] = day.exec(key) ?? [];
  if (year === undefined) return false;
  const at = new Date(`${year}-${month}-${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === key.slice(0, 10);
}

/** The day that the clock on the wall shows. */
export function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The snapshots of the rows, the latest day first. */
export function headsOf(rows: readonly SnapshotRow[]): SnapshotHead[] {
  return rows
    .filter(({ part }) => part === "snapshot" || part === "forecast")
    .map(({ key, part, cells }) => ({
      key,
      forecast: part === "forecast",
      label: cellText(cells[columns.text]),
      who: cellText(cells[columns.text + 3]),
    }))
    .filter(({ key }, i, all) => all.findIndex((one) => one.key === key) === i)
    .sort((a, b) => order(b.key, a.key));
}

function order(one: string, other: string): number {
  const [a, b] = [one, other].map(
    (key) => `${key.slice(0, 10)} ${numberOf(key).toString().padStart(6, "0")}`,
  );
  return (a ?? "").localeCompare(b ?? "");
}

/** Which of its day a snapshot is. */
export function numberOf(key: string): number {
  return Number(day.exec(key)?.[4] ?? 1);
}

/** What a snapshot is called that is kept on a day, given those that there are. */
export function keyFor(date: string, heads: readonly SnapshotHead[]): string {
  const taken = heads.filter(({ key }) => key.startsWith(date)).map(({ key }) => numberOf(key));
  const last = taken.reduce((most, number) => Math.max(most, number), 0);
  return last === 0 ? date : `${date} (${last + 1})`;
}

/**
 * A snapshot from its rows, in whatever order they stand. Where it holds ratings they decide, so that what is typed
 * into a forecast counts.
 *
 * @returns null where its head, scale, cuts or labels are missing or unusable
 */
export function snapshotFrom(key: string, all: readonly SnapshotRow[]): KeptSnapshot | null {
  const rows = all.filter((row) => row.key === key);
  const head = headsOf(rows)[0];
  const first = (part: Part) => rows.find((row) => row.part === part)?.cells ?? [];
  const numbers = (part: Part) =>
    axes.map((axis) => parseNumber(first(part)[columns[axis]] ?? null));
  const [lowest = NaN, highest = NaN] = numbers("scale");
  const [attractiveness = NaN, advantage = NaN] = numbers("cuts");
  const labels = labelsFrom(first("labels"));
  const unusable = !(lowest < highest) || Number.isNaN(attractiveness + advantage);
  if (head === undefined || labels === null || unusable) return null;
  const rules = first("rules");
  const rule = (axis: (typeof axes)[number]) => cellText(rules[columns[axis]]);
  const coverage = parseNumber(rules[columns.quadrant] ?? null);
  const { factors, places } = factorsFrom(first);
  const scale = { lowest, highest };
  return {
    ...head,
    labels,
    snapshot: scoredAgain({
      scale,
      cuts: { attractiveness, advantage },
      tie: findWord(tieWords, rule("attractiveness")) ?? "high",
      missing: findWord(missingWords, rule("advantage")) ?? "exclude",
      minimumCoverage: Number.isNaN(coverage) ? 0 : coverage,
      factors,
      customers: rows
        .filter(({ part, cells }) => part === "customer" && cellText(cells[columns.text]) !== "")
        .map(({ cells }) => customerFrom(cells, places, labels, scale)),
    }),
  };
}

function labelsFrom(cells: readonly Cell[]): Labels | null {
  const texts = labelled.map((_, i) => cellText(cells[columns.text + i]));
  if (texts.some((text) => text === "")) return null;
  return Object.fromEntries(labelled.map((one, i) => [one, texts[i]])) as unknown as Labels;
}

function factorsFrom(first: (part: Part) => readonly Cell[]) {
  const names = first("factors");
  const at = (part: Part, column: number) => cellText(first(part)[column]);
  const found = names.slice(columns.ratings).flatMap((cell, i) => {
    const column = columns.ratings + i;
    const name = cellText(cell);
    const axis = findWord(axisWords, at("axes", column));
    const weight = parseNumber(first("weights")[column] ?? null);
    if (name === "" || axis === null || !(weight >= 0)) return [];
    const factor: SnapshotFactor = {
      name,
      axis,
      weight,
      lessIsBetter: findWord(directionWords, at("directions", column)) === "less",
      optional: findWord(choiceWords, at("optional", column)) === "yes",
    };
    return [{ factor, column }];
  });
  return {
    factors: found.map(({ factor }) => factor),
    places: found.map(({ column }) => column),
  };
}

/** What is no rating on the scale is none; somebody without any stands where the row says. */
function customerFrom(
  cells: readonly Cell[],
  places: readonly number[],
  labels: Labels,
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
): SnapshotCustomer {
  const ratings = places.map((column) => {
    const rating = parseNumber(cells[column] ?? null);
    return rating >= lowest && rating <= highest ? rating : NaN;
  });
  const label = nameKey(cellText(cells[columns.quadrant]));
  const code = labelled.findIndex((one) => nameKey(labels[one]) === label);
  const isQuadrant = code >= 0 && labelled[code] !== "notRated";
  return {
    name: cellText(cells[columns.text]),
    size: parseNumber(cells[columns.size] ?? null),
    scores: {
      attractiveness: parseNumber(cells[columns.attractiveness] ?? null),
      advantage: parseNumber(cells[columns.advantage] ?? null),
    },
    cell: isQuadrant ? code : NOT_RATED,
    ratings: ratings.every(Number.isNaN) ? null : ratings,
  };
}
