import { plotGeometry } from "../../../src/plans/chart/geometry";
import { buildChartModel } from "../../../src/plans/chart/model";
import { chartInput } from "./portfolio";

const customers = [
  { name: "Harbour Foods", x: 8, y: 7, size: 400 },
  { name: "Beacon Mills", x: 7, y: 4, size: 100 },
];

test("the scale's ends lie on the plot's edges, the larger values right and up", () => {
  const { plot, x, y } = plotGeometry(buildChartModel(chartInput(customers, { sizes: null })));
  expect(x(1)).toBeCloseTo(plot.minX, 10);
  expect(x(10)).toBeCloseTo(plot.maxX, 10);
  expect(y(1)).toBeCloseTo(plot.maxY, 10);
  expect(y(10)).toBeCloseTo(plot.minY, 10);
  expect(x(5.5)).toBeCloseTo((plot.minX + plot.maxX) / 2, 10);
});

test("the plot takes most of the chart, and more where titles and legend are left out", () => {
  const share = (changes: object) => {
    const { plot } = plotGeometry(buildChartModel(chartInput(customers, changes)));
    return ((plot.maxX - plot.minX) * (plot.maxY - plot.minY)) / (640 * 440);
  };
  const bare = share({ titles: { chart: "", x: "", y: "" }, legend: false });
  expect(share({})).toBeGreaterThan(0.66);
  expect(bare).toBeGreaterThan(share({}) + 0.1);
});

test("a bubble's area, not its width, is its size", () => {
  const { radius } = plotGeometry(buildChartModel(chartInput(customers)));
  expect(radius(400) / radius(100)).toBeCloseTo(2, 10);
  expect(radius(null)).toBeGreaterThan(0);
  expect(radius(1e-9)).toBe(radius(null));
});

test("the legend stands in one row where there is room, else in two or four, always in the chart", () => {
  const rows = (width: number, labels: [string, string, string, string]) => {
    const { legend } = plotGeometry(buildChartModel(chartInput(customers, { width, labels })));
    for (const { x } of legend) expect(x).toBeGreaterThan(0);
    return new Set(legend.map(({ y }) => y)).size;
  };
  expect(rows(640, ["Star", "Cash cow", "Question mark", "Dog"])).toBe(1);
  expect(rows(240, ["Star", "Cash cow", "Question mark", "Dog"])).toBe(2);
  const long = "Invest, whatever the price may be";
  expect(rows(240, [long, "Keep", "See", long])).toBe(4);
});
