import type { AxisId } from "../../../engine/portfolio/axes";
import { numberIn } from "./figure";
import type { Grid } from "./grid";
import type { PlaceProfile } from "./place-profile";
import type { Reason } from "./proposal";

export interface FoundWeights {
  readonly why: Reason;
  readonly of: ReadonlyMap<number, number>;
}

/** Weights as a second table has them, by the folded name of the factor. */
export type NamedWeights = ReadonlyMap<string, number>;

/** The weights of the factors' places: from a line, the headers, their maxima, or none. */
export function findWeights(
  grid: Grid,
  factors: readonly number[],
  lines: readonly number[],
  profiles: readonly PlaceProfile[],
): FoundWeights | null {
  for (const line of lines) {
    const of = new Map(
      factors.flatMap((place): [number, number][] => {
        const value = numberIn(grid.value(line, place));
        return value === null ? [] : [[place, unit(grid, line, place, value)]];
      }),
    );
    if (of.size > 0) return { why: "weight-line", of };
  }
  const inHeaders = factors.flatMap((place): [number, number][] => {
    const weight = profiles[place]?.weight ?? null;
    return weight === null ? [] : [[place, weight]];
  });
  if (inHeaders.length >= 2) return { why: "weight-header", of: new Map(inHeaders) };
  const tops = factors.flatMap((place): [number, number][] => {
    const top = profiles[place]?.maximum ?? null;
    return top === null ? [] : [[place, top]];
  });
  const differ = new Set(tops.map(([, top]) => top)).size > 1;
  return differ && tops.length === factors.length ? { why: "maximum", of: new Map(tops) } : null;
}

/** Weights that stand beside the ratings, the same for every customer; null where there are none. */
export function weightsBeside(
  grid: Grid,
  places: ReadonlyMap<number, number>,
  customers: readonly number[],
): FoundWeights | null {
  const of = alike(places, (place) =>
    customers.flatMap((line) => {
      const value = numberIn(grid.value(line, place));
      return value === null ? [] : [unit(grid, line, place, value)];
    }),
  );
  return of.size === 0 ? null : { why: "weight-line", of };
}

/** The weights of those ratings for which all that was found is one number. */
function alike(
  places: ReadonlyMap<number, number>,
  foundAt: (place: number) => readonly (number | null)[],
): ReadonlyMap<number, number> {
  const of = new Map<number, number>();
  for (const [rating, place] of places) {
    const found = foundAt(place);
    const [first = null] = found;
    if (first !== null && found.every((value) => value === first)) of.set(rating, first);
  }
  return of;
}

const times = "[*×]";
const cell = "\\$?[A-Z]{1,3}\\$?\\d{1,7}";
const figure = "(\\d+(?:\\.\\d+)?%?)";
const product = new RegExp(`^=(?:${cell}${times}${figure}|${figure}${times}${cell})$`, "iu");

/** Weights that stand in the formulas which multiply by them, "=B4*0.3", the same for every customer. */
export function weightsInFormulas(
  grid: Grid,
  places: ReadonlyMap<number, number>,
  customers: readonly number[],
): FoundWeights | null {
  const of = alike(places, (place) =>
    customers.map((line) => {
      const match = product.exec(grid.formula(line, place).replaceAll(" ", ""));
      return numberIn(match?.[1] ?? match?.[2] ?? null);
    }),
  );
  return of.size === places.size && of.size > 0 ? { why: "formula", of } : null;
}

/** "40%" typed as text is 40 to whoever reads it; 0.4 that shows as 40 % is too. */
function unit(grid: Grid, line: number, place: number, value: number): number {
  return grid.format(line, place).includes("%") ? Math.round(value * 1e8) / 1e6 : value;
}

export function sumsOf(
  weights: readonly { readonly axis: AxisId | null; readonly weight: number | null }[],
): Readonly<Record<AxisId | "all", number>> {
  const sum = (holds: (axis: AxisId | null) => boolean) =>
    Math.round(
      weights.reduce((all, { axis, weight }) => (holds(axis) ? all + (weight ?? 0) : all), 0) * 1e9,
    ) / 1e9;
  return {
    attractiveness: sum((axis) => axis === "attractiveness"),
    advantage: sum((axis) => axis === "advantage"),
    all: sum(() => true),
  };
}

/** What weights were meant to sum to, where they come near it and miss; null where they meet it or mean nothing. */
export function missedSum({
  attractiveness,
  advantage,
  all,
}: Readonly<Record<AxisId | "all", number>>): { sum: number; claimed: number } | null {
  const round = [1, 10, 100];
  // Three times 33.3 % is what a third is written as.
  const meets = (sum: number) => round.some((whole) => Math.abs(sum - whole) < 1.5e-3 * whole);
  if (meets(all) || (meets(attractiveness) && (meets(advantage) || advantage === 0))) return null;
  if (meets(advantage) && attractiveness === 0) return null;
  const missing = [all, attractiveness, advantage].filter((sum) => sum > 0 && !meets(sum));
  const suspects = meets(attractiveness)
    ? [advantage]
    : meets(advantage)
      ? [attractiveness]
      : missing;
  for (const sum of suspects) {
    const claimed = round.find((whole) => Math.abs(sum - whole) <= 0.35 * whole);
    if (claimed !== undefined) return { sum, claimed };
  }
  return null;
}
