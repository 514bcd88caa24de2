import type { AxisId, Factor } from "../../engine/factors/types";
import type { Problem } from "../../engine/problems";
import { fail, say } from "../fail";
import { directionsOf, optionalOf } from "./marks";
import { ratingCells, readRatings } from "./ratings";
import type { WorkbookSettings } from "../../plans/settings/types";
import { weightsOf } from "./weights";

/** The arguments that make up one axis, as Excel hands them over. */
export interface AxisArguments {
  readonly ratings: unknown;
  readonly weights: unknown;
  readonly directions: unknown;
  readonly optional: unknown;
}

/** One axis as a part of a factor table, and the ratings of its factors. */
export interface AxisPart {
  readonly factors: readonly Factor[];
  readonly columns: readonly Float64Array[];
  readonly problems: readonly Problem[];
}

/** Reads one axis. Its factors have no names of their own: their place stands for them. */
export function readAxis(
  axis: AxisId,
  { ratings, weights, directions, optional }: AxisArguments,
  customers: readonly string[],
  { language, scale }: WorkbookSettings,
): AxisPart {
  const numbers = weightsOf(weights, language);
  const { rows } = ratingCells(ratings, numbers.length, language);
  if (rows.length !== customers.length) {
    fail(language, "names.shape", { names: customers.length, customers: rows.length });
  }
  const lessIsBetter = directionsOf(directions, numbers.length, language);
  const optionals = optionalOf(optional, numbers.length, language);
  const factors = Array.from(numbers, (weight, index): Factor => ({
    name: say(language, `factor.${axis}`, { position: index + 1 }),
    axis,
    group: "",
    partOf: null,
    weight,
    groupWeight: null,
    partWeight: null,
    lessIsBetter: lessIsBetter[index] === true,
    optional: optionals[index] === true,
  }));
  const names = factors.map(({ name }) => name);
  const { columns, problems } = readRatings(rows, names, customers, scale);
  return { factors, columns, problems };
}
