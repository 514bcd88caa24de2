import type { Snapshot } from "../../engine/movement/snapshot";
import { languages } from "../../i18n/language";
import { snapshotTexts } from "../../i18n/snapshots";
import type { Labels } from "../settings/labels";

/** A snapshot as it is kept: what placed the customers, and what a person calls it. */
export interface KeptSnapshot extends SnapshotHead {
  readonly labels: Labels;
  readonly snapshot: Snapshot;
}

/** What a snapshot is chosen by. */
export interface SnapshotHead {
  /** Its day as 2026-11-26, with a number where it is not the first of that day. */
  readonly key: string;
  readonly forecast: boolean;
  /** May be empty. */
  readonly label: string;
  /** Who signs for it; may be empty. */
  readonly who: string;
}

/** What a row of the sheet says, in the order in which a snapshot is written. */
export const parts = [
  "snapshot",
  "forecast",
  "scale",
  "cuts",
  "rules",
  "labels",
  "factors",
  "axes",
  "weights",
  "directions",
  "optional",
  "customer",
] as const;

export type Part = (typeof parts)[number];

/** Columns of the sheet; ratings begin at `ratings`, a column for each factor. */
export const columns = {
  key: 0,
  part: 1,
  text: 2,
  attractiveness: 3,
  advantage: 4,
  quadrant: 5,
  size: 6,
  ratings: 7,
} as const;

/** Rows above the first snapshot: title, hint, headers. */
export const headerRow = 3;
export const firstRow = headerRow + 1;

/** The words of each part in every language: a sheet is read whatever language wrote it. */
export const partWords = Object.fromEntries(
  parts.map((part) => [part, languages.map((language) => snapshotTexts[language][`part.${part}`])]),
) as unknown as Readonly<Record<Part, readonly string[]>>;

/**
 * Ratings of one snapshot at most: beyond it those who matter most keep theirs, all keep their scores and quadrants.
 * A year of months with so many makes a file of some ten megabytes.
 */
export const mostRatings = 100_000;

/** Rows of the sheet at most, which is what Excel has, but for a margin. */
export const mostRows = 1_000_000;
