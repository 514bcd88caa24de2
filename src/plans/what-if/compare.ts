import type { FactorTable } from "../../engine/factors/types";
import { compareSnapshots, type Comparison } from "../../engine/movement/compare";
import { snapshotOf } from "../../engine/movement/snapshot";
import { scorePortfolio, type PortfolioInput } from "../../engine/portfolio/score-portfolio";
import { factorNameIn } from "../recognise/factor-names";
import { labelled, type Labelled } from "../settings/labels";

/** How many customers stand in each place. */
export type Counts = Readonly<Record<Labelled, number>>;

/** What other weights would do to the customers as they are rated today. */
export interface WhatIf {
  /** Who would move, from where to where, and what takes them there. */
  readonly comparison: Comparison;
  readonly today: Counts;
  readonly then: Counts;
}

/**
 * Compares the customers as they stand with how they would stand by the weights of an edited table; ratings, cuts and
 * rules are those of today, and nothing is written.
 */
export function compareWeights(input: PortfolioInput, edited: FactorTable): WhatIf {
  // A factor that is only called otherwise is the same one.
  const key = (name: string) => factorNameIn(name, "en-US");
  const weighed = new Map(edited.factors.map((factor) => [key(factor.name), factor]));
  // A factor that no column rates does not score today, and would not then.
  const factors = input.factors.factors.map((factor) => ({
    ...(weighed.get(key(factor.name)) ?? factor),
    name: factor.name,
  }));
  const other = { ...input, factors: { ...input.factors, factors } };
  const comparison = compareSnapshots(
    snapshotOf(input, scorePortfolio(input)),
    snapshotOf(other, scorePortfolio(other)),
  );
  const { counts } = comparison;
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  return {
    comparison,
    today: byPlace((place) => sum(counts[place] ?? [])),
    then: byPlace((place) => sum(counts.map((row) => row[place] ?? 0))),
  };
}

function byPlace(count: (place: number) => number): Counts {
  return Object.fromEntries(labelled.map((one, place) => [one, count(place)])) as unknown as Counts;
}
