import { performance } from "node:perf_hooks";
import { defaultScale } from "../../src/engine/factors/types";
import { scoreCustomers } from "../../src/engine/scoring/score";
import { ratingCells, readRatings, takeRatings } from "../../src/functions/coerce/ratings";
import { score } from "../../src/functions/functions";
import { seeded } from "./invented";

const factors = 29;
const blanks = 0.05;

/**
 * What KAM.SCORE takes for the cells that a host hands over: making numbers of them, and the whole call, against scoring
 * those numbers. All take turns in the same run and the best time of each counts.
 */
export function benchFunctions(): void {
  benchCall(5_000, 301);
  benchCall(50_000, 31);
}

function benchCall(customers: number, runs: number): void {
  const random = seeded(11);
  const handed = Array.from({ length: customers }, () =>
    Array.from({ length: factors }, () => (random() < blanks ? "" : 1 + Math.floor(random() * 10))),
  );
  const weights = [Array.from({ length: factors }, (_, i) => 1 + (i % 10))];
  const names = weights.flat().map(String);
  const none = names.map(() => false);
  const options = {
    scale: defaultScale,
    missing: "exclude",
    lessIsBetter: none,
    optional: none,
  } as const;
  const rules = { scale: defaultScale, decimal: ".", zeroIsBlank: true } as const;
  const { ratings } = readRatings(handed, names, [], rules);
  const coerce = () =>
    takeRatings(ratingCells(handed, factors, "en-US").rows, names, rules, () => undefined);
  const given = Float64Array.from(weights.flat());
  const best = { coerced: Infinity, scored: Infinity, called: Infinity };
  for (let run = 0; run < runs; run++) {
    best.coerced = Math.min(best.coerced, time(coerce));
    best.scored = Math.min(
      best.scored,
      time(() => scoreCustomers(ratings, given, options)),
    );
    best.called = Math.min(
      best.called,
      time(() => score(handed, weights)),
    );
  }
  const against = (taken: number) => `${(taken / best.scored).toFixed(2)} × the engine`;
  console.log(`\nKAM.SCORE: ${customers} customers × ${factors} factors, ${blanks * 100} % blank`);
  console.log(`  engine              ${best.scored.toFixed(2)} ms`);
  console.log(`  coercing the cells  ${best.coerced.toFixed(2)} ms, ${against(best.coerced)}`);
  console.log(`  the whole call      ${best.called.toFixed(2)} ms, ${against(best.called)}`);
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
