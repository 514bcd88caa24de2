import { globalWeights } from "../factors/global-weights";
import type { FactorTable, MissingPolicy } from "../factors/types";
import { axes, type AxisId } from "../portfolio/axes";
import { roundScore } from "../round";

/** One line of a customer's scoring form. */
export interface WeightedFactor {
  /** Place of the factor in its table. */
  readonly index: number;
  /** As entered; NaN where not rated. */
  readonly rating: number;
  /** As entered. */
  readonly weight: number;
  /** Weight × rating, the rating reversed where less is better; NaN where the factor does not count. */
  readonly weightedScore: number;
  /** Part of the axis score that this factor makes up, on the rating scale; 0 where it does not count. */
  readonly contribution: number;
}

export interface WeightedGroup {
  readonly name: string;
  readonly factors: readonly WeightedFactor[];
  /** Sum of the weighted scores. */
  readonly subtotal: number;
  /** Weighted mean of the group's ratings; NaN where none counts. */
  readonly mean: number;
  readonly contribution: number;
}

export interface WeightedAxis {
  readonly axis: AxisId;
  readonly groups: readonly WeightedGroup[];
  /** Sum of the subtotals. */
  readonly total: number;
  /** The axis score, the sum of all contributions; NaN where there is none. */
  readonly score: number;
}

/**
 * How one customer's scores come about: weighted scores, subtotals and totals as the source prints them, and
 * what each factor contributes to the score.
 *
 * @param ratings one per factor of the table, NaN where not rated
 * @source The lectures on key account management, tables 1 and 2
 */
export function explainScores(
  table: FactorTable,
  ratings: ArrayLike<number>,
  missing: MissingPolicy = "exclude",
): WeightedAxis[] {
  const weights = globalWeights(table);
  const lines = table.factors.map((factor, index) => {
    const rating = ratings[index] ?? NaN;
    const { lowest, highest } = table.scale;
    const counted = factor.lessIsBetter ? lowest + highest - rating : rating;
    const absent = Number.isNaN(rating) && missing === "lowest" && !factor.optional;
    return { factor, index, rating, value: absent ? lowest : counted, share: weights[index] ?? 0 };
  });
  return axes.map((axis) =>
    explainAxis(
      axis,
      lines.filter((line) => line.factor.axis === axis),
      missing,
    ),
  );
}

interface Line {
  readonly factor: FactorTable["factors"][number];
  readonly index: number;
  readonly rating: number;
  /** What counts: reversed where less is better, the lowest where the policy says so. */
  readonly value: number;
  readonly share: number;
}

function explainAxis(axis: AxisId, lines: readonly Line[], missing: MissingPolicy): WeightedAxis {
  const whole = sum(lines.filter(counts).map((line) => line.share));
  const groups = [...new Set(lines.map((line) => line.factor.group))].map((name) =>
    explainGroup(
      name,
      lines.filter((line) => line.factor.group === name),
      whole,
    ),
  );
  const rejected =
    missing === "reject" &&
    lines.some((line) => Number.isNaN(line.rating) && !line.factor.optional && line.share > 0);
  const score = sum(groups.map((group) => group.contribution));
  return {
    axis,
    groups,
    total: roundScore(sum(groups.map((group) => group.subtotal))),
    score: whole > 0 && !rejected ? roundScore(score) : NaN,
  };
}

function explainGroup(name: string, lines: readonly Line[], whole: number): WeightedGroup {
  const counted = lines.filter(counts);
  const weighted = sum(counted.map((line) => line.share * line.value));
  return {
    name,
    factors: lines.map((line) => ({
      index: line.index,
      rating: line.rating,
      weight: line.factor.weight,
      weightedScore: roundScore(line.factor.weight * line.value),
      contribution: counts(line) ? (line.share * line.value) / whole : 0,
    })),
    subtotal: roundScore(sum(counted.map((line) => line.factor.weight * line.value))),
    mean: roundScore(weighted / sum(counted.map((line) => line.share))),
    contribution: whole > 0 ? weighted / whole : 0,
  };
}

function counts(line: Line): boolean {
  return !Number.isNaN(line.value) && line.share > 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
