import { restore, runModel } from "../../src/excel";
import { certainty } from "../../src/plans/models/certainty";
import { certaintyColumnIds, checkColumn, rows } from "../../src/plans/certainty/layout";
import type { WriteMode } from "../../src/plans/settings/types";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { factor, tableOf } from "../engine/helpers";
import { now, openScene, sheetOf } from "../excel/support";
import type { FactorTable } from "../../src/engine/factors/types";

/** Attractiveness of three factors and advantage of four, as weights; the worked examples rate them. */
function table(attractiveness: readonly number[], advantage: readonly number[]): FactorTable {
  return tableOf([
    ...attractiveness.map((weight, i) => factor({ name: `Pull ${i + 1}`, group: "", weight })),
    ...advantage.map((weight, i) =>
      factor({ name: `Edge ${i + 1}`, axis: "advantage", group: "", weight }),
    ),
  ]);
}

const ratings = [8, 6, 2, 4, 5, 6, 9];

/** A workbook with one customer. */
async function open(weights: FactorTable): Promise<Workbook> {
  return (await openScene({ ratings: [ratings], table: weights })).workbook;
}

const run = (mode: WriteMode, typed = {}) =>
  runModel({ model: certainty, mode, language: "en-US", typed, now, consent: "ask" });

function shown(workbook: Workbook, column: (typeof certaintyColumnIds)[number]): unknown {
  return sheetOf(workbook, "Certainty").value(rows.first, certaintyColumnIds.indexOf(column));
}

describe.each(["live", "native", "values"] as const)("the Certainty sheet in %s mode", (mode) => {
  test("says that the worked customer is a Cash cow by 67.0 %, else a Star: a matter of opinion", async () => {
    const workbook = await open(table([1, 1, 1], [1, 1, 1, 1]));
    await run(mode);
    expect(shown(workbook, "quadrant")).toBe("Cash cow");
    expect(shown(workbook, "own")).toBeCloseTo(0.67, 3);
    expect(shown(workbook, "star")).toBeCloseTo(0.323, 3);
    expect(shown(workbook, "band")).toBe("Borderline");
    expect(shown(workbook, "runnerUp")).toBe("Star");
    expect(shown(workbook, "standardError")).toBe(0);
  });

  test("says by how many points, from which factor to which, the border is reached", async () => {
    const workbook = await open(table([50, 30, 20], [40, 30, 20, 10]));
    await run(mode);
    expect(shown(workbook, "pointsAttractiveness")).toBeCloseTo(35 / 3, 9);
    expect(shown(workbook, "fromAttractiveness")).toBe("Pull 1");
    expect(shown(workbook, "toAttractiveness")).toBe("Pull 3");
    expect(shown(workbook, "pointsAdvantage")).toBeCloseTo(6, 9);
    expect(shown(workbook, "toAdvantage")).toBe("Edge 4");
    // One alone: 50 would have to become 22, but 20 only 40: (50 × 8 + 30 × 6 + 40 × 2) ∕ 120 is 5.5.
    expect(shown(workbook, "aloneAttractiveness")).toBe("Pull 3");
    expect(shown(workbook, "aloneWeightAttractiveness")).toBeCloseTo(40, 9);
    // 40 × 1.5 + 30 × 0.5 − 20 × 0.5 = 65 below the cut, 3.5 above it for each of the fourth's: 65 ∕ 3.5.
    expect(shown(workbook, "aloneAdvantage")).toBe("Edge 4");
    expect(shown(workbook, "aloneWeightAdvantage")).toBeCloseTo(130 / 7, 9);
  });

  test("goes by the doubt that is asked for, and keeps it", async () => {
    const workbook = await open(table([1, 1, 1], [1, 1, 1, 1]));
    await run(mode, { "doubt.weights": "any" });
    expect(shown(workbook, "own")).toBeCloseTo(1813 / 5120, 9);
    const again = await run(mode);
    expect(again.typed["doubt.weights"]).toBe("any");
    expect(shown(workbook, "own")).toBeCloseTo(1813 / 5120, 9);
  });

  test("is taken back whole", async () => {
    const workbook = await open(table([1, 1, 1], [1, 1, 1, 1]));
    const { token } = await run(mode);
    await restore(token);
    expect(workbook.sheets.map(({ name }) => name)).not.toContain("Certainty");
  });
});

test("a doubt typed on the live sheet counts at once; a blank one is the usual one", async () => {
  const workbook = await open(table([1, 1, 1], [1, 1, 1, 1]));
  await run("live");
  const sheet = sheetOf(workbook, "Certainty");
  sheet.setValue(rows.doubt, 1, "any");
  expect(shown(workbook, "own")).toBeCloseTo(1813 / 5120, 9);
  sheet.setValue(rows.doubt, 1, null);
  expect(shown(workbook, "own")).toBeCloseTo(0.67, 3);
});

test("a doubt that is none is named with its cell, and the usual one is in force", async () => {
  const workbook = await open(table([1, 1, 1], [1, 1, 1, 1]));
  await run("values");
  sheetOf(workbook, "Certainty").setValue(rows.doubt, 1, "a lot");
  const { problems } = await run("values");
  expect(problems.filter(({ code }) => code === "model-setting")).toEqual([
    expect.objectContaining({ sheet: "Certainty", address: "B2", value: "a lot" }),
  ]);
  expect(shown(workbook, "own")).toBeCloseTo(0.67, 3);
});

describe("the native sheet, whose results stand still,", () => {
  const check = (workbook: Workbook) =>
    sheetOf(workbook, "Certainty").value(rows.title, checkColumn);

  test("says that nothing has changed", async () => {
    const workbook = await open(table([50, 30, 20], [40, 30, 20, 10]));
    await run("native");
    expect(check(workbook)).toBe("Nothing has changed since");
  });

  test.each([
    ["a rating is edited", "Customers", 4, 1, 7],
    ["a rating is cleared", "Customers", 4, 1, null],
    ["a rating becomes a word", "Customers", 4, 1, "n/a"],
    ["a weight is edited", "Factors", 4, 4, 49],
    ["a cut becomes a rule of the scores", "Settings", -1, 1, "Mean"],
  ])("says so when %s", async (_, name, row, column, value) => {
    const workbook = await open(table([50, 30, 20], [40, 30, 20, 10]));
    await run("native");
    const sheet = sheetOf(workbook, name);
    const at = row < 0 ? rowOf(workbook, "Cut for attractiveness") : row;
    sheet.setValue(at, column, value);
    expect(check(workbook)).toBe("Inputs changed since: write again");
    await run("native");
    expect(check(workbook)).toBe("Nothing has changed since");
  });

  test("sees two ratings that trade places", async () => {
    const workbook = await open(table([1, 1, 1], [1, 1, 1, 1]));
    await run("native");
    const customers = sheetOf(workbook, "Customers");
    const [first, second] = [customers.value(4, 1), customers.value(4, 2)];
    customers.setValue(4, 1, second);
    customers.setValue(4, 2, first);
    expect(check(workbook)).toBe("Inputs changed since: write again");
  });
});

function rowOf(workbook: Workbook, setting: string): number {
  const sheet = sheetOf(workbook, "Settings");
  for (let row = 0; row < 40; row++) if (sheet.value(row, 0) === setting) return row;
  throw new Error(`No setting ${setting}`);
}
