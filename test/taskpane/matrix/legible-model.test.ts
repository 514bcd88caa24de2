import { buildChartModel } from "../../../src/plans/chart/model";
import { legibleModel } from "../../../src/taskpane/matrix/legible-model";
import { chartInput } from "../../plans/chart/portfolio";
import { portfolioSample } from "../../plans/chart/portfolio-sample";

const english = portfolioSample.map((each) => {
  return { ...each, name: each.name.replace(/ \P{ASCII}+$/u, "") };
});

/** The picture in a pane of so many pixels, in points. */
const inPane = (pixels: number) => {
  const width = (pixels - 32) / 1.2;
  const titles = { chart: "", x: "Business advantage", y: "Customer attractiveness" };
  const few = { legend: false, namesOnMarkers: false, namesShown: 50 };
  return chartInput(english, { ...few, titles, width, height: 0.96 * width });
};

test("in the narrowest pane most of 23 long names are begun rather than left out", () => {
  const input = inPane(320);
  const { labels } = legibleModel(input);
  expect(labels.length).toBeGreaterThan(buildChartModel(input).labels.length + 4);
  for (const { row, text } of labels) {
    const name = input.names[row] ?? "";
    expect(name.startsWith(text.replace("…", ""))).toBe(true);
    expect(text.length).toBeGreaterThanOrEqual(Math.min(name.length, 5));
  }
});

test("in a wide pane they are whole", () => {
  const input = inPane(640);
  const { labels } = legibleModel(input);
  expect(labels.length).toBeGreaterThan(15);
  expect(labels.filter(({ row, text }) => text !== input.names[row])).toEqual([]);
});
