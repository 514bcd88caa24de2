import fc from "fast-check";
import { plotGeometry } from "../../../src/plans/chart/geometry";
import { buildChartModel } from "../../../src/plans/chart/model";
import { renderSvg } from "../../../src/plans/chart/svg";
import { collisions, covered, readDrawn } from "./drawn";
import { chartInput, lehmer } from "./portfolio";
import type { Customer } from "./portfolio";
import { portfolioSample } from "./portfolio-sample";

const words = [
  "Harbour Foods",
  "W&M",
  "iii",
  "海港食品有限公司",
  "東方酒店",
  "北辰 Mart <Süd>",
  "@",
  "华",
];

const name = fc
  .tuple(fc.constantFrom(...words), fc.nat(9999))
  .map(([word, number]) => `${word} ${number}`.replace("ü", "u"));
const score = fc.double({ min: 1, max: 10, noNaN: true });
const plain = fc.record<Customer>({ name, x: score, y: score });
const sized = fc.record<Customer>({
  name,
  x: score,
  y: score,
  size: fc.double({ min: -1, max: 1e6, noNaN: true }),
});

function draw(customers: readonly Customer[], changes = {}) {
  const model = buildChartModel(chartInput(customers, changes));
  return { model, drawn: readDrawn(renderSvg(model)) };
}

function cluster(count: number, seed: number, spread: number): Customer[] {
  const random = lehmer(seed);
  const near = () => 5.5 + spread * (random.next().value + random.next().value - 1);
  return Array.from({ length: count }, (_, row) => ({
    name: `${words[row % words.length]!.replace("ü", "u")} ${row}`,
    x: near(),
    y: near(),
  }));
}

test("no label overlaps a label, a cut or a named customer's marker, or leaves the plot, whatever the customers", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(plain, { maxLength: 150 }),
        fc.array(sized, { minLength: 1, maxLength: 60 }),
      ),
      fc.integer({ min: 0, max: 120 }),
      fc.integer({ min: 120, max: 900 }),
      fc.integer({ min: 120, max: 700 }),
      (customers, namesShown, width, height) => {
        const { model, drawn } = draw(customers, { namesShown, width, height });
        expect(collisions(drawn)).toEqual([]);
        expect(drawn.labels).toHaveLength(model.labels.length);
        expect(model.labels.length).toBeLessThanOrEqual(namesShown);
      },
    ),
    { numRuns: 100 },
  );
});

test("where names may not lie on markers none does, whatever the customers", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(plain, { maxLength: 90 }),
        fc.array(sized, { minLength: 1, maxLength: 60 }),
      ),
      (customers) => {
        const { drawn } = draw(customers, { namesOnMarkers: false });
        expect(drawn.labels.filter((label) => covered(drawn, label).length > 0)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test("a name stands in its customer's own quadrant", () => {
  const { model, drawn } = draw(cluster(300, 5, 4));
  const side = (code: number) => [code === 0 || code === 1, code === 0 || code === 2];
  expect(drawn.labels).toHaveLength(50);
  for (const { row, left, right, top, bottom } of drawn.labels) {
    const { series } = model.labels.find((label) => label.row === row)!;
    const { x, y } = drawn.cross!;
    expect([(left + right) / 2 > x, (top + bottom) / 2 < y]).toEqual(side(series));
  }
});

test("a name that has no room beside its marker stands farther away, and a line leads to it", () => {
  const customers = [
    { name: "Harbour Foods", x: 8, y: 8, size: 100 },
    { name: "Ostara", x: 8.05, y: 8, size: 1 },
  ];
  const { model, drawn } = draw(customers);
  const { radius, x } = plotGeometry(model);
  // The small bubble lies within the large one.
  expect(x(8.05) + radius(1)).toBeLessThan(x(8) + radius(100));
  const [, ostara] = [0, 1].map((row) => model.labels.find((label) => label.row === row)!);
  expect(ostara!.led).toBe(true);
  expect(ostara!.shift).not.toEqual({ x: 0, y: 0 });
  expect(drawn.labels.flatMap((label) => covered(drawn, label))).toEqual([]);
  expect(renderSvg(model).split('class="leader"')).toHaveLength(2);
});

test("every customer of the sample portfolio is named, and no name lies on a marker or a cut", () => {
  const { model, drawn } = draw(portfolioSample, { width: 740, height: 470 });
  expect(model.labels).toHaveLength(portfolioSample.length);
  expect(collisions(drawn)).toEqual([]);
  expect(drawn.labels.flatMap((label) => covered(drawn, label))).toEqual([]);
});

test.each([
  [1, 4.5],
  [2, 1],
  [3, 0.1],
  [4, 0],
])(
  "2,000 customers in a cluster (seed %d, spread %d) are named without overlap",
  (seed, spread) => {
    const { model, drawn } = draw(cluster(2000, seed, spread), { namesShown: 2000 });
    expect(collisions(drawn)).toEqual([]);
    expect(model.labels.length).toBeGreaterThan(0);
  },
);

test("each label names its own customer once, at one of Excel's four positions, in its own series", () => {
  const customers = cluster(300, 5, 4);
  const { model } = draw(customers);
  const rows = model.labels.map(({ row }) => row);
  expect(new Set(rows).size).toBe(rows.length);
  for (const { row, series, text, position } of model.labels) {
    expect(text).toBe(customers[row]!.name);
    expect(model.series[series]!.points.map((point) => point.row)).toContain(row);
    expect(["Right", "Top", "Left", "Bottom"]).toContain(position);
  }
});

test("at most 50 customers are named unless told otherwise", () => {
  const grid = Array.from({ length: 180 }, (_, index) => ({
    name: `${index}`,
    x: 1.5 + (index % 12) * 0.7,
    y: 1.5 + Math.floor(index / 12) * 0.55,
  }));
  expect(draw(grid).model.labels).toHaveLength(50);
  expect(draw(grid, { namesShown: 7 }).model.labels).toHaveLength(7);
  expect(draw(grid, { namesShown: 0 }).model.labels).toHaveLength(0);
  expect(draw(grid, { namesShown: 500 }).model.labels.length).toBeGreaterThan(150);
});

test("customers with room around them are all named, to the right", () => {
  const sparse = [2, 4, 7, 9].flatMap((y) => [2, 4, 6.5].map((x) => ({ name: "Tern & Co", x, y })));
  const { model } = draw(sparse);
  expect(model.labels.map(({ position }) => position)).toEqual(sparse.map(() => "Right"));
});

test("a label at the right edge stands to the left, and one whose neighbour is there turns up or down", () => {
  const { model } = draw([{ name: "Harbour Foods", x: 9.9, y: 3 }]);
  expect(model.labels).toEqual([
    {
      row: 0,
      series: 1,
      text: "Harbour Foods",
      position: "Left",
      shift: { x: 0, y: 0 },
      led: false,
    },
  ]);
  const beside = draw([
    { name: "Harbour Foods", x: 3, y: 3 },
    { name: "Ostara", x: 3.4, y: 3 },
  ]).model.labels;
  expect(beside.find(({ row }) => row === 0)!.position).not.toBe("Right");
  expect(beside).toHaveLength(2);
});

test("where only one of two can be named, it is the more important one", () => {
  const twins = Array.from({ length: 2 }, (_, row) => ({
    name: `${"W".repeat(20)} ${row}`,
    x: 9.5,
    y: 5,
  }));
  for (const first of [0, 1]) {
    const importance = Float64Array.of(first === 0 ? 2 : 1, first === 0 ? 1 : 2);
    const { model } = draw(twins, { importance, namesShown: 1 });
    expect(model.labels.map(({ row }) => row)).toEqual([first]);
  }
});

test("a customer without a name gets no label, nor does one that is not rated", () => {
  const input = chartInput([
    { name: "  ", x: 3, y: 3 },
    { name: "Ostara", x: 8, y: 8 },
  ]);
  expect(buildChartModel(input).labels.map(({ row }) => row)).toEqual([1]);
  expect(buildChartModel({ ...input, cell: Uint8Array.of(3, 255) }).labels).toEqual([]);
});
