import { buildChartModel, type ChartModel } from "../../src/plans/chart/model";
import { chartInput, lehmer, type Customer } from "../plans/chart/portfolio";

const count = 2000;
const runs = 9;

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

/** The best of a few runs after a warm-up, in the processor's own time: other work on the machine counts for nothing. */
function time(work: () => ChartModel): { model: ChartModel; milliseconds: number } {
  let model = work();
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    model = work();
    return process.cpuUsage(start).user / 1000;
  });
  return { model, milliseconds: Math.min(...times) };
}
