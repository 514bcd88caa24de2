import { plotGeometry } from "../../../src/plans/chart/geometry";
import { buildChartModel } from "../../../src/plans/chart/model";
import { chartInput } from "./portfolio";

const four = [
  { name: "Harbour Foods", x: 8, y: 7, size: 400 },
  { name: "Beacon Mills", x: 7, y: 4, size: 100 },
  { name: "Ostara", x: 3, y: 8, size: 0 },
  { name: "Tern & Co", x: 2, y: 3, size: 25 },
];

test("each quadrant is a series of its own shape and colour, in the order of the codes, the empty ones too", () => {
  const { series } = buildChartModel(chartInput(four.slice(0, 3)));
  expect(series.map(({ corner, name, marker, color }) => [corner, name, marker, color])).toEqual([
    ["upperRight", "Star", "Circle", "#107c10"],
    ["lowerRight", "Cash cow", "Square", "#bc4b09"],
    ["upperLeft", "Question mark", "Triangle", "#115ea3"],
    ["lowerLeft", "Dog", "Diamond", "#616161"],
  ]);
  expect(series.map(({ points }) => points.map(({ row }) => row))).toEqual([[0], [1], [2], []]);
});

test("groups take the quadrants' place as series, the rest last and grey; quadrants keep their corners", () => {
  const groups = { names: ["Food", "Retail", "Other"], of: Uint8Array.of(1, 0, 1, 2) };
  const model = buildChartModel(chartInput(four, { groups }));
  expect(
    model.series.map(({ corner, name, marker, color, points }) => [
      corner,
      name,
      marker,
      color,
      points.map(({ row }) => row),
    ]),
  ).toEqual([
    [null, "Food", "Circle", "#115ea3", [1]],
    [null, "Retail", "Square", "#bc4b09", [0, 2]],
    [null, "Other", "Diamond", "#616161", [3]],
  ]);
  expect(model.regions.map(({ name }) => name)).toEqual([
    "Star",
    "Cash cow",
    "Question mark",
    "Dog",
  ]);
  expect(model.labels.find(({ row }) => row === 3)?.series).toBe(2);
});

test("a customer without a quadrant is not drawn in a group either", () => {
  const groups = { names: ["Food", "Other"], of: Uint8Array.of(0, 0, 1, 1) };
  const input = chartInput(four, { groups });
  const model = buildChartModel({ ...input, cell: Uint8Array.of(255, 1, 2, 3) });
  expect(model.series.map(({ points }) => points.map(({ row }) => row))).toEqual([[1], [3, 2]]);
});

test("the axes cross at the cuts and span the scale, with room for bubbles and no number in it", () => {
  const { axes } = buildChartModel(chartInput(four, { cuts: { x: 6, y: 4.2 } }));
  const ofBubbles = {
    logarithmic: false,
    min: 0,
    max: 11,
    majorUnit: 1,
    numberFormat: `[<1]"";[>10]"";General`,
  };
  expect(axes.x).toEqual({ ...ofBubbles, cut: 6, title: "Business advantage" });
  expect(axes.y).toEqual({ ...ofBubbles, cut: 4.2, title: "Customer attractiveness" });
  const plain = buildChartModel(chartInput(four, { sizes: null })).axes.x;
  expect(plain).toMatchObject({ min: 1, max: 10, majorUnit: 1, numberFormat: "General" });
});

test("no bubble reaches the plot's edge, however large it is and wherever its customer scores", () => {
  const corners = [1, 5, 10].flatMap((x) => [1, 5, 10].map((y) => ({ name: "", x, y, size: 7 })));
  for (const scale of [
    { lowest: 1, highest: 10 },
    { lowest: 0, highest: 100 },
    { lowest: 1, highest: 5 },
  ]) {
    const span = (value: number) =>
      scale.lowest + ((value - 1) / 9) * (scale.highest - scale.lowest);
    const customers = corners.map(({ x, y, ...rest }) => ({ ...rest, x: span(x), y: span(y) }));
    for (const [width, height] of [
      [740, 470],
      [267, 256],
    ] as const) {
      const model = buildChartModel(chartInput(customers, { scale, width, height }));
      const { plot, x, y, radius } = plotGeometry(model);
      for (const point of model.series.flatMap(({ points }) => points)) {
        const reach = radius(point.size);
        expect(x(point.x) - reach).toBeGreaterThan(plot.minX);
        expect(x(point.x) + reach).toBeLessThan(plot.maxX);
        expect(y(point.y) - reach).toBeGreaterThan(plot.minY);
        expect(y(point.y) + reach).toBeLessThan(plot.maxY);
      }
    }
  }
});

test("a customer not rated or without a score is not drawn", () => {
  const input = chartInput([...four, { name: "Nowhere", x: NaN, y: 3, size: 1 }]);
  const model = buildChartModel({ ...input, cell: Uint8Array.of(0, 255, 2, 3, 1) });
  expect(model.series.flatMap(({ points }) => points.map(({ row }) => row))).toEqual([0, 2, 3]);
});

test("sizes make it a bubble chart; where none is above zero it stays a scatter chart", () => {
  expect(buildChartModel(chartInput(four)).bubble).toMatchObject({ largest: 400 });
  expect(buildChartModel(chartInput(four)).series[2]!.points[0]!.size).toBeNull();
  const sizes = Float64Array.of(0, -3, NaN, 0);
  expect(buildChartModel(chartInput(four, { sizes })).bubble).toBeNull();
});

test("the largest are named first, and without sizes those farthest from the cuts", () => {
  const named = (changes: object) =>
    buildChartModel(chartInput(four, { namesShown: 2, ...changes })).labels.map(({ row }) => row);
  expect(named({})).toEqual([0, 1]);
  // Distances from 5.5, added: 4, 3, 5, 6.
  expect(named({ sizes: null })).toEqual([3, 2]);
  expect(named({ importance: Float64Array.of(1, 3, NaN, 2) })).toEqual([1, 3]);
});

test("no customers give an empty chart with its axes", () => {
  const { series, labels, bubble } = buildChartModel(chartInput([]));
  expect(series.map(({ points }) => points)).toEqual([[], [], [], []]);
  expect([labels, bubble]).toEqual([[], null]);
});

test("the legend says how many are named where not all are, with room for it, and nothing where all are or none is to be", () => {
  const crowd = Array.from({ length: 60 }, (_, i) => ({
    name: `Customer ${i}`,
    x: 1.5 + (i % 10) * 0.9,
    y: 1.5 + Math.floor(i / 10) * 1.5,
  }));
  const named = (few: number, all: number) => `${few} of ${all}`;
  const legend = (customers: readonly (typeof crowd)[number][], changes = {}) => {
    const model = buildChartModel(chartInput(customers, { named, ...changes }));
    const { plot } = plotGeometry(model);
    return { said: model.sizeMeaning, names: model.labels.length, bottom: plot.maxY };
  };
  const some = legend(crowd, { namesShown: 20 });
  const all = legend(crowd.slice(0, 4));
  expect([some.said, some.names]).toEqual(["20 of 60", 20]);
  expect([all.said, all.names]).toEqual(["", 4]);
  expect(some.bottom).toBe(all.bottom - 16);
  expect(legend(crowd, { namesShown: 0 }).said).toBe("");
  // Thirty names of one spot do not all find a place.
  const heap = legend(crowd.slice(0, 30).map((each) => ({ ...each, x: 5, y: 5 })));
  expect(heap.names).toBeLessThan(30);
  expect(heap.said).toBe(`${heap.names} of 30`);
  const sized = legend(
    crowd.map((each) => ({ ...each, size: 1 })),
    { namesShown: 20, sizeMeaning: "Size: revenue" },
  );
  expect(sized.said).toBe("Size: revenue; 20 of 60");
});

test("the legend lists who is in no group only while there is somebody", () => {
  const grouped = (of: readonly number[]) => {
    const groups = { names: ["Food", "Retail", "Other"], of: Uint8Array.from(of), hasRest: true };
    const model = buildChartModel(chartInput(four, { groups }));
    return plotGeometry(model).legend.map(({ series, text }) => [series, text]);
  };
  expect(grouped([0, 0, 0, 0])).toEqual([
    [0, "Food (4)"],
    [1, "Retail (0)"],
  ]);
  expect(grouped([0, 2, 2, 2])).toEqual([
    [0, "Food (1)"],
    [1, "Retail (0)"],
    [2, "Other (3)"],
  ]);
});
