import { performance } from "node:perf_hooks";
import { buildChartModel, type ChartModel } from "../../src/plans/chart/model";
import { chartInput, lehmer, type Customer } from "../plans/chart/portfolio";

const count = 2000;
const runs = 5;

/** Time to lay out a chart of 2,000 customers, half of them in a dense cluster, with its usual number of names. */
export function benchLabels(): Promise<void> {
  const customers = cluster();
  for (const namesShown of [50, count]) {
    const input = chartInput(customers, { namesShown, width: 900, height: 600 });
    const { model, milliseconds } = time(() => buildChartModel(input));
    const led = model.labels.filter((label) => label.led).length;
    console.log(
      `labels: ${count} customers, ${namesShown} names at most: ${model.labels.length} placed, ` +
        `${led} of them led by a line, in ${milliseconds.toFixed(1)} ms`,
    );
  }
  return Promise.resolve();
}

function cluster(): Customer[] {
  const random = lehmer(20);
  const next = () => random.next().value;
  return Array.from({ length: count }, (_, row) => {
    const spread = row % 2 === 0 ? 1 : 0.25;
    const [x, y] = [5.5 + 9 * spread * (next() - 0.5), 5.5 + 9 * spread * (next() - 0.5)];
    return { name: `Customer ${row}`, x, y, size: 1 + 1000 * next() ** 4 };
  });
}

/** The median of a few runs after a warm-up. */
function time(work: () => ChartModel): { model: ChartModel; milliseconds: number } {
  let model = work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    model = work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { model, milliseconds: times[Math.floor(runs / 2)] ?? NaN };
}
