import { buildChartModel, type ChartInput, type ChartModel } from "../../src/plans/chart/model";
import { renderSvg } from "../../src/plans/chart/svg";
import { scoreSample } from "../interop/score";
import { covered, readDrawn } from "../plans/chart/drawn";
import { helveticaWidth } from "../plans/chart/helvetica";
import { chartInput, lehmer, type Customer } from "../plans/chart/portfolio";
import { anneal, circleOf, lengthTo, mostThatFit, type NameToPlace } from "./annealing";

const count = 2000;
const runs = 5;

/** So many layouts are timed at once: the processor's time is counted in steps as long as part of one. */
const together = 10;

/** How long the names of a chart of 2,000 customers take, and how good they are beside those that others would place. */
export async function benchLabels(): Promise<void> {
  const customers = cluster(count, 20);
  for (const namesShown of [50, count]) {
    const input = chartInput(customers, { namesShown, width: 900, height: 600 });
    const { model, milliseconds } = time(() => buildChartModel(input));
    const led = model.labels.filter((label) => label.led).length;
    console.log(
      `labels: ${count} customers, ${namesShown} names at most: ${model.labels.length} placed, ` +
        `${led} of them led by a line, in ${milliseconds.toFixed(1)} ms`,
    );
  }
  const { report } = await scoreSample("wholesale", "values");
  if (report.model === null) throw new Error("The wholesale sample has no chart");
  besideAnnealing("the 50 largest of 440", report.model, report.names);
  const some = cluster(200, 7);
  const model = buildChartModel(chartInput(some));
  besideAnnealing(
    "the 50 largest of 200",
    model,
    some.map(({ name }) => name),
  );
  for (const [customers, width, height] of [
    [24, 260, 200],
    [60, 320, 240],
    [120, 400, 300],
  ] as const)
    besideBound(customers, { width, height, namesShown: customers });
}

function cluster(count: number, seed: number): Customer[] {
  const random = lehmer(seed);
  const next = () => random.next().value;
  return Array.from({ length: count }, (_, row) => {
    const spread = row % 2 === 0 ? 1 : 0.25;
    const [x, y] = [5.5 + 9 * spread * (next() - 0.5), 5.5 + 9 * spread * (next() - 0.5)];
    return { name: `Customer ${row}`, x, y, size: 1 + 1000 * next() ** 4 };
  });
}

/** Names clear of every marker, and how far they are away, beside what annealing makes of the same customers. */
function besideAnnealing(what: string, model: ChartModel, names: readonly string[]): void {
  const drawn = readDrawn(renderSvg(model));
  const random = lehmer(3);
  const points = model.series.flatMap(({ points }) => points);
  const largest = points
    .toSorted((a, b) => (b.size ?? 0) - (a.size ?? 0))
    .slice(0, 50)
    .map(({ row }): NameToPlace => ({ row, text: names[row] ?? "" }));
  const wanted = new Set(largest.map(({ row }) => row));
  const clear = drawn.labels.filter(
    (label) => wanted.has(label.row) && covered(drawn, label).length === 0,
  );
  const start = process.cpuUsage();
  const annealed = anneal(drawn, largest, () => random.next().value);
  const seconds = process.cpuUsage(start).user / 1e6;
  const away = clear.reduce(
    (sum, label) => sum + lengthTo({ ...label, ...circleOf(drawn, label) }),
    0,
  );
  console.log(
    `labels: ${what} customers: ${clear.length} clear of every marker, ` +
      `${(away / clear.length).toFixed(0)} points away on the average; simulated annealing ` +
      `${annealed.named}, ${(annealed.away / annealed.named).toFixed(0)} points, ` +
      `in ${seconds.toFixed(1)} s`,
  );
}

/** Names of one width on a small chart, beside the most that any layout could place. */
function besideBound(customers: number, size: Partial<ChartInput>): void {
  const random = lehmer(11);
  const score = () => 1 + 9 * random.next().value;
  const all = Array.from({ length: customers }, (_, row): Customer => {
    return { name: `Client ${100 + row}`, x: score(), y: score() };
  });
  const model = buildChartModel(chartInput(all, { ...size, namesOnMarkers: false }));
  const drawn = readDrawn(renderSvg(model));
  const width = helveticaWidth("Client 100", 9);
  const bound = mostThatFit(drawn, width, 9);
  console.log(
    `labels: ${customers} customers on ${size.width} × ${size.height} points: ` +
      `${model.labels.length} named clear of every marker; no layout could name more than ${bound}`,
  );
}

/** The best of a few runs after a warm-up, in the processor's own time: other work on the machine counts for nothing. */
function time(work: () => ChartModel): { model: ChartModel; milliseconds: number } {
  let model = work();
  for (let run = 0; run < together; run++) model = work();
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    for (let run = 0; run < together; run++) model = work();
    return process.cpuUsage(start).user / 1000 / together;
  });
  return { model, milliseconds: Math.min(...times) };
}
