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
