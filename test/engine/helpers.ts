import { axes } from "../../src/engine/portfolio/axes";
import { roundScore } from "../../src/engine/round";
import { contributions } from "../../src/engine/scoring/contributions";
import type { Factor, FactorTable, Scale } from "../../src/engine/factors/types";

/** A required factor of weight 1 on the attractiveness axis, but for what is said of it. */
export function factor(details: Partial<Factor>): Factor {
  return {
    name: "Factor",
    axis: "attractiveness",
    group: "Group",
    partOf: null,
    weight: 1,
    groupWeight: null,
    partWeight: null,
    lessIsBetter: false,
    optional: false,
    ...details,
  };
}

/** A flat table on the scale from 1 to 10 that claims nothing. */
export function tableOf(factors: readonly Factor[]): FactorTable {
  return {
    factors,
    scale: { lowest: 1, highest: 10 },
    weighting: "flat",
    claimedTotal: null,
  };
}

export function scaleOf([lowest, highest]: readonly [number, number]): Scale {
  return { lowest, highest };
}

/** Columns of ratings from rows of ratings. */
export function columnsOf(rows: readonly (readonly number[])[]): Float64Array[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) =>
    Float64Array.from(rows, (row) => row[column] ?? NaN),
  );
}

/** A customer's scoring form as the lectures print it: weighted scores, subtotals and totals, for each axis. */
export function formOf(table: FactorTable, ratings: readonly number[]) {
  return axes.map((axis) => {
    const lines = contributions(table, axis, ratings, "exclude");
    const groups = [...new Set(lines.map(({ factor }) => factor.group))].map((name) => {
      const own = lines.filter(({ factor }) => factor.group === name);
      const weightedScores = own.map(({ factor, counted }) => roundScore(factor.weight * counted));
      const contribution = sum(own.map(({ adds }) => adds));
      return {
        name,
        weightedScores,
        subtotal: roundScore(sum(weightedScores.filter((each) => !Number.isNaN(each)))),
        mean: roundScore(contribution / sum(own.map(({ share }) => share))),
        contribution,
      };
    });
    return {
      groups,
      total: roundScore(sum(groups.map(({ subtotal }) => subtotal))),
      score: roundScore(sum(lines.map(({ adds }) => adds))),
    };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
