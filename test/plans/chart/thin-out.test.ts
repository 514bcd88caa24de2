import type { ChartInput } from "../../../src/plans/chart/model";
import { thinOut } from "../../../src/plans/chart/thin-out";
import { seeded } from "../../taskpane/fake-port";

function crowd(customers: number, sized = false): ChartInput {
  const random = seeded(3);
  const scores = () => Float64Array.from({ length: customers }, () => 1 + 9 * random());
  return {
    names: Array.from({ length: customers }, (_, i) => `C${i}`),
    x: scores(),
    y: scores(),
    cell: Uint8Array.from({ length: customers }, () => Math.floor(random() * 4)),
    sizes: sized ? scores() : null,
    cuts: { x: 5.5, y: 5.5 },
    scale: { lowest: 1, highest: 10 },
    labels: ["Star", "Cash cow", "Question mark", "Dog"],
    titles: { chart: "", x: "", y: "" },
    width: 260,
    height: 250,
  };
}

test("a thousand customers are all drawn", () => {
  const input = crowd(1000);
  expect(thinOut(input)).toBe(input);
});

test("of fifty thousand, each quadrant is still drawn everywhere it was, within a grain", () => {
  const input = crowd(50_000);
  const thin = thinOut(input);
  const grains = ({ x, y, cell }: ChartInput) =>
    new Set(
      Array.from(cell, (code, i) => {
        const [across, up] = [((x[i]! - 1) / 9) * 130, ((y[i]! - 1) / 9) * 125];
        return `${code} ${Math.round(across)} ${Math.round(up)}`;
      }),
    );
  expect(grains(thin)).toEqual(grains(input));
  expect(thin.names).toHaveLength(grains(input).size);
});

test("where there are sizes the largest of a grain is drawn, with its own name and scores", () => {
  const input = crowd(50_000, true);
  const thin = thinOut(input);
  const largest = input.sizes!.indexOf(Math.max(...input.sizes!));
  const at = thin.names.indexOf(`C${largest}`);
  expect(at).toBeGreaterThanOrEqual(0);
  expect([thin.x[at], thin.y[at]]).toEqual([input.x[largest], input.y[largest]]);
});

test("where groups colour the customers, each group is still drawn everywhere it was", () => {
  const input = crowd(20_000);
  const of = Uint8Array.from(input.names, (_, i) => i % 3);
  const thin = thinOut({ ...input, groups: { names: ["A", "B", "C"], of } });
  const places = ({ x, y, groups }: ChartInput) =>
    new Set(
      Array.from(groups!.of, (group, i) => {
        const [across, up] = [((x[i]! - 1) / 9) * 130, ((y[i]! - 1) / 9) * 125];
        return `${group} ${Math.round(across)} ${Math.round(up)}`;
      }),
    );
  expect(places(thin)).toEqual(places({ ...input, groups: { names: [], of } }));
});

test("who is marked is drawn, with the mark, however many are on one spot", () => {
  const input = crowd(20_000);
  const spot = { x: new Float64Array(20_000).fill(5), y: new Float64Array(20_000).fill(5) };
  const thin = thinOut({ ...input, ...spot, marked: new Set([7, 4000, 19_999]) });
  expect([...thin.marked!].map((row) => thin.names[row])).toEqual(["C7", "C4000", "C19999"]);
  expect(thin.names.length).toBeLessThan(10);
});
