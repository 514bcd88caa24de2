import { defaultScale } from "../../src/engine/factors/types";
import { parseRatings } from "../../src/engine/factors/ratings";
import { instantiate } from "../../src/engine/factors/templates";
import { seeded } from "./invented";

const ROWS = 100_000;

/** Reading Excel-shaped values into columns, against a bare loop that only copies the numbers among them. */
export function benchParse(): void {
  const { factors } = instantiate("standard", "en-US");
  const random = seeded(7);
  const cells = Array.from({ length: ROWS }, () =>
    factors.map(() => (random() < 0.05 ? "" : 1 + Math.floor(random() * 10))),
  );
  const parsed = timed(() =>
    parseRatings(
      cells,
      {
        factors: factors.map(({ name }) => name),
        names: cells.map(() => "x"),
        columns: factors.map((_, column) => column),
      },
      defaultScale,
    ),
  );
  const copied = timed(() => {
    const columns = factors.map(() => new Float64Array(ROWS));
    cells.forEach((row, index) => {
      row.forEach((cell, column) => {
        const target = columns[column];
        if (target !== undefined) target[index] = typeof cell === "number" ? cell : NaN;
      });
    });
  });
  console.log(`\nParse ${ROWS} rows × ${factors.length} ratings of Excel-shaped values`);
  console.log(
    `  ${parsed.toFixed(0)} ms, ${(parsed / copied).toFixed(2)} × a bare copy (${copied.toFixed(0)} ms)`,
  );
}

/** The shortest of three runs, in milliseconds. */
function timed(work: () => unknown): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const before = performance.now();
      work();
      return performance.now() - before;
    }),
  );
}
