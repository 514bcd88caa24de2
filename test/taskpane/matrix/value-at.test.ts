import { defaultScale } from "../../../src/engine/factors/types";
import { plotGeometry } from "../../../src/plans/chart/geometry";
import { buildChartModel } from "../../../src/plans/chart/model";
import { valueAt, within } from "../../../src/taskpane/matrix/value-at";

const model = buildChartModel({
  names: ["A"],
  x: Float64Array.of(7),
  y: Float64Array.of(3),
  cell: Uint8Array.of(1),
  sizes: null,
  cuts: { x: 5.5, y: 5.5 },
  scale: defaultScale,
  labels: ["Star", "Cash cow", "Question mark", "Dog"],
  titles: { chart: "", x: "Advantage", y: "Attractiveness" },
  width: 300,
  height: 280,
});
const geometry = plotGeometry(model);

test("a point of the picture is the value that is drawn there", () => {
  for (const value of [1, 2.5, 5.5, 8.3, 10]) {
    const across = geometry.x(value) / model.width;
    const down = geometry.y(value) / model.height;
    expect(valueAt("advantage", across, model, geometry, defaultScale)).toBe(value);
    expect(valueAt("attractiveness", down, model, geometry, defaultScale)).toBe(value);
  }
});

test("a border cannot be dragged off the scale", () => {
  expect(valueAt("advantage", 2, model, geometry, defaultScale)).toBe(10);
  expect(valueAt("attractiveness", 2, model, geometry, defaultScale)).toBe(1);
});

test("a cut set by hand has the one decimal that is shown", () => {
  expect(within(5.4499, defaultScale)).toBe(5.4);
  expect(within(5.5 + 0.1 + 0.1 + 0.1, defaultScale)).toBe(5.8);
});
