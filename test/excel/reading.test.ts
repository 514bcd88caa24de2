import { instantiate } from "../../src/engine/factors/templates";
import type { FactorTable } from "../../src/engine/factors/types";
import { checkWorkbook, inspectWorkbook, readPortfolio, scoreWorkbook } from "../../src/excel";
import { openSession } from "../../src/workbench/session";
import { openScene, scoring, sheetOf, tableNamed } from "./support";

const header = ["Client", "Note", "Price", "Volume", "Remark", "Service"];
const rows = [
  ["Alpha", "x", 7, 3, "fine", 9],
  ["Beta", "y", 2, null, "", 4],
  ["Gamma", "z", 5, 10, "late", 1],
];

/** A workbook with plain ranges only: factors at Weights!B2, customers at Data!C4, nothing formatted as a table. */
function plainRanges() {
  const session = openSession();
  const weights = session.workbook.addSheet("Weights");
  weights.setValues(1, 1, [
    ["Axis", "Factor", "Weight", "Direction"],
    ["Attractiveness", "Volume", 3, ""],
    ["Advantage", "Price", 1, "Less is better"],
    ["Advantage", "Service", 2, ""],
  ]);
  const data = session.workbook.addSheet("Data");
  data.setValues(3, 2, [header, ...rows]);
  return { ...session, data };
}

const factorSource = { sheet: "Weights", address: "B2:E5" };
const factors = { Volume: 3, Price: 2, Service: 5 };
const mapping = {
  source: { sheet: "Data", address: "C4:H7" },
  factorSource,
  name: 0,
  size: null,
  factors,
};

test.each(["live", "native", "values"] as const)(
  "a plain range that is mapped is scored as a table would be (%s)",
  async (mode) => {
    const { workbook } = plainRanges();
    const { portfolio, source } = await scoreWorkbook(scoring({ mode, mapping }));
    // By hand: advantage = ((11 - price) × 1 + service × 2) / 3, price being less-is-better on 1 to 10.
    expect([...portfolio.attractiveness.score]).toEqual([3, NaN, 10]);
    expect([...portfolio.advantage.score].map((s) => s.toFixed(6))).toEqual([
      (22 / 3).toFixed(6),
      (17 / 3).toFixed(6),
      (8 / 3).toFixed(6),
    ]);
    expect(source.unmatched).toEqual(["Note", "Remark"]);
    const results = sheetOf(workbook, "Results");
    const column = (c: number) => [4, 5, 6].map((row) => results.value(row, c));
    expect(column(1)).toEqual([3, "", 10].map((v) => (mode === "values" && v === "" ? null : v)));
    expect(column(2).map((v) => Number(v).toFixed(6))).toEqual([
      (22 / 3).toFixed(6),
      (17 / 3).toFixed(6),
      (8 / 3).toFixed(6),
    ]);
    expect(column(5)).toEqual(["Cash cow", "Not rated", "Question mark"]);
    expect(column(10).every((text) => text === "" || text === null)).toBe(true);
    // The settings sheet was made, and the mapping is remembered.
    expect(sheetOf(workbook, "Settings").value(0, 0)).toBe("Settings of the portfolio matrix");
    expect((await readPortfolio()).input.names).toEqual(["Alpha", "Beta", "Gamma"]);
    expect((await inspectWorkbook()).customers).toMatchObject({ sheet: "Data", rows: 3 });
  },
);

test("areas that do not touch are read as one table", async () => {
  plainRanges();
  const { input, problems } = await readPortfolio({
    source: { sheet: "Data", address: "C4:C7,E4:F7,H4:H7" },
    factorSource,
    name: 0,
    size: null,
    factors: { Volume: 2, Price: 1, Service: 3 },
  });
  expect(input.names).toEqual(["Alpha", "Beta", "Gamma"]);
  expect(input.ratings.map((column) => [...column])).toEqual([
    [3, NaN, 10],
    [7, 2, 5],
    [9, 4, 1],
  ]);
  expect(problems.map(({ code, address }) => [code, address])).toEqual([]);
});

test("a problem in an area that stands apart has the address of its cell", async () => {
  const { data } = plainRanges();
  data.setValue(5, 7, "good");
  const problems = await checkWorkbook({
    source: { sheet: "Data", address: "C4:C7,E4:F7,H4:H7" },
    factorSource,
    name: 0,
    size: null,
    factors: { Volume: 2, Price: 1, Service: 3 },
  });
  expect(problems).toMatchObject([
    { code: "rating-not-number", sheet: "Data", address: "H6", customer: "Beta", value: "good" },
  ]);
});

test("whole columns may be pointed at", async () => {
  const { data } = plainRanges();
  data.setValue(0, 0, "a title far above");
  const { workbook } = openSession();
  const sheet = workbook.addSheet("Data");
  sheet.setValues(0, 0, [header, ...rows]);
  workbook.addSheet("Weights").setValues(1, 1, [
    ["Axis", "Factor", "Weight"],
    ["Attractiveness", "Volume", 3],
    ["Advantage", "Service", 2],
  ]);
  const { input } = await readPortfolio({
    ...mapping,
    factorSource: { sheet: "Weights", address: "B2:D4" },
    source: { sheet: "Data", address: "A:F" },
    factors: { Volume: 3, Service: 5 },
  });
  expect(input.names).toEqual(["Alpha", "Beta", "Gamma"]);
});

test.each([
  ["areas of different rows", "C4:C7,E4:F6"],
  ["no rows below the header", "C4:H4"],
  ["no address at all", "nonsense"],
  ["areas that overlap", "C4:E7,D4:H7"],
])("a range with %s is refused", async (_, address) => {
  plainRanges();
  const job = readPortfolio({ ...mapping, source: { sheet: "Data", address } });
  await expect(job).rejects.toMatchObject({ code: "KAM-RANGE" });
});

test("merged cells are refused with their address", async () => {
  const { data } = plainRanges();
  data.merges.push({ top: 4, bottom: 5, left: 2, right: 2 });
  await expect(readPortfolio(mapping)).rejects.toMatchObject({
    code: "KAM-MERGED",
    place: { sheet: "Data", address: "C5:C6" },
  });
});

test("hidden and filtered rows are customers like any other", async () => {
  const { workbook } = await openScene({ customers: 6 });
  const customers = sheetOf(workbook, "Customers");
  for (const row of [5, 6, 8]) customers.hiddenRows.add(row);
  const { names } = await scoreWorkbook(scoring());
  expect(names).toHaveLength(6);
  expect(sheetOf(workbook, "Results").value(4 + 5, 0)).toBe("Customer 00006");
});

test("a table that is gone is said to be gone", async () => {
  const { workbook } = await openScene({ customers: 3 });
  const table = tableNamed(workbook, "Customers");
  const place = { sheet: "Customers", address: "A4:AD7", table: "Customers" };
  await expect(
    readPortfolio({ ...mapping, factorSource: null, source: { ...place, table: "Gone" } }),
  ).rejects.toMatchObject({ code: "KAM-GONE" });
  workbook.removeTable(table);
  await expect(readPortfolio()).rejects.toMatchObject({ code: "KAM-NO-CUSTOMERS" });
  const factorTable = workbook.table("Factors");
  if (factorTable !== undefined) workbook.removeTable(factorTable);
  await expect(readPortfolio()).rejects.toMatchObject({ code: "KAM-NO-FACTORS" });
});

describe("headers", () => {
  const table: FactorTable = {
    ...instantiate("standard", "zh-TW"),
    factors: instantiate("standard", "zh-TW").factors.slice(0, 20),
  };

  test.each(["live", "native"] as const)(
    "in the other script, full width, with blanks or in another language find their factors (%s)",
    async (mode) => {
      const { workbook } = await openScene({ customers: 5, table, language: "zh-TW" });
      const expected = await scoreWorkbook(scoring({ mode: "values", language: "zh-TW" }));
      const customers = sheetOf(workbook, "客戶");
      const english = instantiate("standard", "en-US").factors;
      const simplified = instantiate("standard", "zh-CN").factors;
      customers.setValue(3, 1, simplified[0]?.name ?? "");
      customers.setValue(3, 2, ` ${english[1]?.name.toUpperCase() ?? ""} `);
      customers.setValue(3, 3, Array.from(table.factors[2]?.name ?? "").join("　"));
      const { portfolio, problems } = await scoreWorkbook(scoring({ mode, language: "zh-TW" }));
      expect(problems.filter(({ code }) => code === "column-missing")).toEqual([]);
      expect([...portfolio.attractiveness.score]).toEqual([
        ...expected.portfolio.attractiveness.score,
      ]);
      const results = sheetOf(workbook, "結果");
      const shown = [0, 1, 2, 3, 4].map((i) => Number(results.value(4 + i, 1)));
      shown.forEach((score, i) => {
        expect(score).toBeCloseTo(portfolio.attractiveness.score[i] ?? NaN, 9);
      });
    },
  );
});

describe("factor tables of every kind give the same numbers in cells as in the engine", () => {
  const flat = instantiate("standard", "en-US");
  const hierarchical: FactorTable = {
    ...flat,
    weighting: "hierarchical",
    claimedTotal: null,
    factors: flat.factors.map((factor, i) => ({
      ...factor,
      groupWeight: 2 + factor.group.length,
      partWeight: factor.partOf === null ? null : 7,
      weight: 1 + (i % 4),
      lessIsBetter: i % 5 === 0,
    })),
  };
  const axis = (id: string) => flat.factors.filter((factor) => factor.axis === id);
  const [ours, theirs] = [axis("advantage"), axis("attractiveness")];
  const interleaved: FactorTable = {
    ...flat,
    factors: theirs.flatMap((factor, i) => [factor, ...ours.slice(i, i + 1)]),
  };

  test.each([
    ["hierarchical", hierarchical],
    ["interleaved", interleaved],
    ["on a scale from 0 to 5", { ...flat, scale: { lowest: 0, highest: 5 } }],
  ])("%s", async (_, table) => {
    for (const mode of ["live", "native"] as const) {
      // The desktop hands blank cells over to functions as 0, which must not pass for a rating.
      const { workbook } = await openScene({ customers: 8, table, profile: "desktop" });
      const { portfolio } = await scoreWorkbook(scoring({ mode }));
      const results = sheetOf(workbook, "Results");
      for (let i = 0; i < 8; i++) {
        expect(results.value(4 + i, 1)).toBeCloseTo(portfolio.attractiveness.score[i] ?? NaN, 9);
        expect(results.value(4 + i, 2)).toBeCloseTo(portfolio.advantage.score[i] ?? NaN, 9);
        expect(results.value(4 + i, 3)).toBeCloseTo(portfolio.attractiveness.coverage[i] ?? NaN, 9);
      }
    }
  });

  test("a hierarchical table is scored by its shares, or by numbers where the Share column does not hold", async () => {
    const { workbook } = await openScene({ customers: 3, table: hierarchical });
    await scoreWorkbook(scoring());
    const results = sheetOf(workbook, "Results");
    expect(results.formula(4, 12)).toContain("Factors[Share]");
    sheetOf(workbook, "Factors").setValue(6, 7, 0.9);
    const { portfolio } = await scoreWorkbook(scoring());
    expect(results.formula(4, 12)).not.toContain("Factors[Share]");
    expect(results.value(4, 1)).toBeCloseTo(portfolio.attractiveness.score[0] ?? NaN, 9);
  });

  test("a factor without a column is reported and left out of scores and coverage alike", async () => {
    for (const mode of ["live", "native"] as const) {
      const { workbook } = await openScene({ customers: 6, table: hierarchical });
      sheetOf(workbook, "Customers").setValue(3, 3, "Something else");
      const { portfolio, problems } = await scoreWorkbook(scoring({ mode }));
      expect(problems.map(({ code }) => code)).toContain("column-missing");
      const results = sheetOf(workbook, "Results");
      for (let i = 0; i < 6; i++) {
        expect(results.value(4 + i, 1)).toBeCloseTo(portfolio.attractiveness.score[i] ?? NaN, 9);
        expect(results.value(4 + i, 3)).toBeCloseTo(portfolio.attractiveness.coverage[i] ?? NaN, 9);
      }
    }
  });
});
