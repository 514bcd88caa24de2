import type { FactorTable } from "../../src/engine/factors/types";
import type { CustomersContent } from "../../src/plans/template/customers-sheet";

/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Invented customers with whole ratings from 1 to 10, 5 % of them blank. */
export function invented(table: FactorTable, count: number): CustomersContent {
  const random = seeded(20_261_122);
  const column = (cell: (row: number) => string | number | null) =>
    Array.from({ length: count }, (_, row) => cell(row));
  return {
    names: column((row) => `Customer ${row + 1}`),
    extras: [{ header: "Annual revenue", cells: column(() => Math.round(random() * 1e6)) }],
    ratings: table.factors.map(() =>
      column(() => (random() < 0.05 ? null : 1 + Math.floor(random() * 10))),
    ),
  };
}
