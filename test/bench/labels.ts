import { performance } from "node:perf_hooks";
import { markerBox, overlap } from "../../src/plans/chart/boxes";
import { crowdOf } from "../../src/plans/chart/crowd";
import { labelBox, placeLabels } from "../../src/plans/chart/layout";
import type { Candidate, LabelPosition } from "../../src/plans/chart/layout";
import type { Box } from "../../src/plans/chart/geometry";
import { lehmer } from "../plans/chart/portfolio";

const count = 2000;
const runs = 3;
const plot: Box = { minX: 0, minY: 0, maxX: 900, maxY: 600 };
const rules = { limit: count, dearest: 2.5, missed: 10 };
const positions: readonly LabelPosition[] = ["Right", "Top", "Left", "Bottom"];

/**
 * Time to place labels for 2,000 customers, half of them in a dense cluster, against the same rules with every box
 * compared to every other in plain loops, in the same run. The two must name the same customers alike.
 */
export function benchLabels(): Promise<void> {
  const candidates = customers();
  const indexed = time(() =>
    describe(placeLabels(candidates, plot, crowdOf(candidates, plot), rules)),
  );
  const naive = time(() => describe(placeNaively(candidates)));
  if (indexed.result !== naive.result) throw new Error("The two layouts differ");
  const named = indexed.result.split(" ").length;
  console.log(`labels: ${count} customers, ${named} named without overlap`);
  console.log(
    `  spatial index ${indexed.milliseconds.toFixed(1)} ms, all pairs ${naive.milliseconds.toFixed(1)} ms: ` +
      `${(indexed.milliseconds / naive.milliseconds).toFixed(2)} of its time`,
  );
  return Promise.resolve();
}

function customers(): (Candidate & { row: number })[] {
  const random = lehmer(20);
  const next = () => random.next().value;
  return Array.from({ length: count }, (_, row) => {
    const spread = row % 2 === 0 ? 1 : 0.25;
    const [x, y] = [450 + 900 * spread * (next() - 0.5), 300 + 600 * spread * (next() - 0.5)];
    return { row, x, y, radius: 3.5, width: 30 + 60 * next(), height: 15 };
  });
}

function placeNaively(candidates: readonly (Candidate & { row: number })[]) {
  const taken: Box[] = [];
  const labels: Box[] = [];
  const placed: { candidate: { row: number }; position: LabelPosition }[] = [];
  for (const [rank, candidate] of candidates.entries()) {
    const marker = markerBox(candidate);
    if (labels.some((label) => touch(label, marker))) continue;
    const options = positions.flatMap((position) => {
      const box = labelBox(candidate, position);
      const free = inPlot(box) && !taken.some((other) => touch(other, box));
      const price = candidates.filter((other) => overlap(markerBox(other), box)).length;
      return free && (rank < rules.missed || price <= rules.dearest)
        ? [{ position, box, price }]
        : [];
    });
    const best = options.sort((a, b) => a.price - b.price)[0];
    if (best === undefined) continue;
    labels.push(best.box);
    taken.push(best.box, marker);
    placed.push({ candidate, position: best.position });
  }
  return placed;
}

function touch(a: Box, b: Box): boolean {
  return a.minX <= b.maxX && b.minX <= a.maxX && a.minY <= b.maxY && b.minY <= a.maxY;
}

function inPlot({ minX, minY, maxX, maxY }: Box): boolean {
  return minX >= plot.minX && maxX <= plot.maxX && minY >= plot.minY && maxY <= plot.maxY;
}

function describe(placed: readonly { candidate: { row: number }; position: string }[]): string {
  return placed.map(({ candidate, position }) => `${candidate.row}${position}`).join(" ");
}

/** The median of a few runs after a warm-up. */
function time(work: () => string): { result: string; milliseconds: number } {
  let result = work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    result = work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { result, milliseconds: times[Math.floor(runs / 2)] ?? NaN };
}
