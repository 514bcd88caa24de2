import { cellText } from "../../engine/cell";
import { globalWeights } from "../../engine/factors/global-weights";
import type { ParsedFactorTable } from "../../engine/factors/parse";
import type { FactorTable } from "../../engine/factors/types";
import type { AxisId } from "../../engine/portfolio/axes";
import type { RawTable } from "./origin";

/**
 * The factors that have a column. Where one of a hierarchical table has none, the others keep the weight they
 * have in the whole table, which the Share column of the Factors sheet shows.
 */
export function scoredFactors(table: FactorTable, columns: readonly (number | null)[]) {
  const weights = globalWeights(table);
  const chosen = table.factors.flatMap((factor, i) => {
    const column = columns[i] ?? null;
    return column === null ? [] : [{ factor, column, weight: weights[i] ?? 0 }];
  });
  const kept: FactorTable =
    chosen.length === table.factors.length
      ? table
      : {
          ...table,
          weighting: "flat",
          factors: chosen.map(({ factor, weight }) => ({ ...factor, weight })),
        };
  return { table: kept, columns: chosen.map(({ column }) => column) };
}

export function axisTexts({ table, layout }: ParsedFactorTable, rows: RawTable["rows"]) {
  const texts = (axis: AxisId) => {
    const own = table.factors.flatMap((factor, i) =>
      factor.axis === axis ? [cellText(rows[layout.rows[i] ?? -1]?.[layout.columns.axis])] : [],
    );
    return [...new Set(own)];
  };
  return { attractiveness: texts("attractiveness"), advantage: texts("advantage") };
}

export function factorTexts(
  { table, layout }: ParsedFactorTable,
  rows: RawTable["rows"],
  scored: FactorTable,
): string[] {
  const texts = new Map(
    table.factors.map(({ name }, i) => [
      name,
      String(rows[layout.rows[i] ?? -1]?.[layout.columns.factor] ?? name),
    ]),
  );
  return scored.factors.map(({ name }) => texts.get(name) ?? name);
}

/** Shares are compared axis by axis as parts of their sum, to what Excel's last digits allow. */
export function sharesHold({ table, layout }: ParsedFactorTable, rows: RawTable["rows"]): boolean {
  const weights = globalWeights(table);
  const shares = table.factors.map((_, i) => {
    const cell = rows[layout.rows[i] ?? -1]?.[layout.columns.share];
    return typeof cell === "number" ? cell : NaN;
  });
  const totals = (values: ArrayLike<number>) => {
    const sums = new Map<string, number>();
    table.factors.forEach(({ axis }, i) => {
      sums.set(axis, (sums.get(axis) ?? 0) + (values[i] ?? 0));
    });
    return sums;
  };
  const [ofShares, ofWeights] = [totals(shares), totals(weights)];
  return table.factors.every(({ axis }, i) => {
    const expected = (weights[i] ?? 0) / (ofWeights.get(axis) ?? NaN);
    return Math.abs((shares[i] ?? NaN) / (ofShares.get(axis) ?? NaN) - expected) < 1e-9;
  });
}
