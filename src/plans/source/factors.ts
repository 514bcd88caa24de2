import { cellText } from "../../engine/cell";
import { globalWeights } from "../../engine/factors/global-weights";
import type { ParsedFactorTable } from "../../engine/factors/parse";
import type { AxisId, FactorTable } from "../../engine/factors/types";
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
  const total = (values: ArrayLike<number>, axis: AxisId) =>
    table.factors.reduce((sum, f, i) => (f.axis === axis ? sum + (values[i] ?? 0) : sum), 0);
  const ofShares = {
    attractiveness: total(shares, "attractiveness"),
    advantage: total(shares, "advantage"),
  };
  const ofWeights = {
    attractiveness: total(weights, "attractiveness"),
    advantage: total(weights, "advantage"),
  };
  return table.factors.every(({ axis }, i) => {
    const expected = (weights[i] ?? 0) / ofWeights[axis];
    return Math.abs((shares[i] ?? NaN) / ofShares[axis] - expected) < 1e-9;
  });
}
