import { instantiate } from "../../src/engine/factors/templates";
import type { Measured } from "../../src/engine/factors/types";
import { readPortfolio, restore, scoreWorkbook, writeFactors } from "../../src/excel";
import type { Session } from "../../src/workbench/session";
import { measuredScene } from "./measured-scene";
import { columnOf } from "./accounts/support";
import { contentsOf, openScene, scoring, smallTable, tableNamed } from "./support";

const firstRow = 4;

const measured = (by: Partial<Measured> = {}, cells: Record<string, number | null> = {}) =>
  openScene(measuredScene(by, cells));

const name = smallTable().factors[0]!.name;

/** The ratings of the factor as they stand in the customers' table. */
function ratings({ workbook }: Session): unknown[] {
  const { column, sheet } = ratingColumn(workbook);
  return [0, 1, 2, 3].map((row) => sheet.value(firstRow + row, column));
}

function ratingColumn(workbook: Session["workbook"]) {
  const table = tableNamed(workbook, "Customers");
  return { sheet: table.sheet, column: columnOf(table, name) };
}

/** What stands in the factor's row of the Factors table under a header. */
function inFactors({ workbook }: Session, header: string): unknown {
  const table = tableNamed(workbook, "Factors");
  return table.sheet.value(firstRow, columnOf(table, header));
}

const close = (expected: readonly number[]) =>
  expected.map((one) => expect.closeTo(one, 9) as unknown);

test.each([
  // 1 + 9 × (v − 1000) ÷ 3000
  ["linear", "1000 4000", [1, 4, 7, 10]],
  // Less is better, and what lies beyond the points is at the end.
  ["linear", "3000 1000", [10, 5.5, 1, 1]],
  // 1 + 9 × ln(v ÷ 1000) ÷ ln 4
  ["log", "1000 4000", [1, 5.5, 1 + (9 * Math.log(3)) / Math.log(4), 10]],
  ["bands", "2000 3000", [1, 5.5, 10, 10]],
  // 1 + 9 × (place − ½) ÷ 4
  ["rank", "", [2.125, 4.375, 6.625, 8.875]],
])(
  "a factor that is measured by %s %s is rated from its column",
  async (rule, points, expected) => {
    const session = await measured({ rule, points });
    const { portfolio, warnings } = await scoreWorkbook(scoring());
    expect(ratings(session)).toEqual(close(expected));
    expect([...portfolio.attractiveness.coverage]).toEqual([1, 1, 1, 1]);
    expect(warnings).toEqual([]);
  },
);

test("a factor that names a column alone gets a rule from what stands in it, which is written beside it", async () => {
  const session = await measured();
  await scoreWorkbook(scoring());
  expect(inFactors(session, "Rule")).toBe("linear");
  expect(inFactors(session, "Points")).toBe("1000 4000");
  expect(ratings(session)).toEqual(close([1, 4, 7, 10]));
});

test("a rating follows its number by Excel alone, and another rule when it is scored again", async () => {
  const session = await measured({ rule: "linear", points: "1000 4000" });
  await scoreWorkbook(scoring({ mode: "native" }));
  const { sheet } = ratingColumn(session.workbook);
  const revenue = Array.from({ length: 9 }, (_, i) => i).find(
    (i) => sheet.value(3, i) === "Annual revenue",
  );
  sheet.setValue(firstRow, revenue!, 4000);
  expect(ratings(session)[0]).toBe(10);
  const { factors } = await readPortfolio();
  const [first, ...others] = factors.factors;
  const rule = { source: "Annual revenue", rule: "linear", points: "4000 8000" };
  await writeFactors({ ...factors, factors: [{ ...first!, measured: rule }, ...others] });
  await scoreWorkbook(scoring({ mode: "native" }));
  expect(ratings(session)).toEqual([1, 1, 1, 1]);
});

test("a rating that somebody typed stays and counts", async () => {
  const session = await measured({ rule: "linear", points: "1000 4000" }, { "1:0": 9 });
  const { source } = await scoreWorkbook(scoring());
  expect(ratings(session)).toEqual(close([1, 9, 7, 10]));
  expect(source.input.ratings[0]?.[1]).toBe(9);
});

test.each([
  '=IF(C5="","",IFERROR(INDEX(Elsewhere!$A$1:$A$9,3),""))',
  '=IF(C5="","",IF(ISNUMBER(C5),8,""))',
])("a formula of the user's own stays and counts: %s", async (formula) => {
  const session = await measured({ rule: "linear", points: "1000 4000" });
  const { sheet, column } = ratingColumn(session.workbook);
  sheet.setFormula(firstRow, column, formula);
  await scoreWorkbook(scoring());
  expect(sheet.formula(firstRow, column)).toBe(formula);
});

test("a customer that is added is rated when it is scored again, and moves the ranks of the others", async () => {
  const session = await measured({ rule: "rank" });
  await scoreWorkbook(scoring());
  const { sheet, column } = ratingColumn(session.workbook);
  const table = session.workbook.tables.find(({ name }) => name === "Customers")!;
  const revenue = Array.from({ length: 9 }, (_, i) => i).find(
    (i) => sheet.value(3, i) === "Annual revenue",
  )!;
  table.area = { ...table.area, bottom: table.area.bottom + 1 };
  sheet.setValue(firstRow + 4, 0, "Newcomer");
  sheet.setValue(firstRow + 4, revenue, 500);
  await scoreWorkbook(scoring());
  // 1 + 9 × (place − ½) ÷ 5
  expect(sheet.value(firstRow + 4, column)).toBeCloseTo(1.9);
  expect(ratings(session)).toEqual(close([3.7, 5.5, 7.3, 9.1]));
});

test("a customer without a number is not rated, and a text is said to be no rating", async () => {
  const session = await measured({ rule: "linear", points: "1000 4000" });
  const { sheet } = ratingColumn(session.workbook);
  const revenue = Array.from({ length: 9 }, (_, i) => i).find(
    (i) => sheet.value(3, i) === "Annual revenue",
  )!;
  sheet.setValue(firstRow, revenue, null);
  sheet.setValue(firstRow + 1, revenue, "soon");
  const { problems } = await scoreWorkbook(scoring());
  expect(ratings(session).slice(0, 2)).toEqual(["", "soon"]);
  expect(problems.map(({ code }) => code)).toContain("rating-not-number");
});

test.each([
  ["a column that there is not", { source: "Margin" }],
  ["a word that is no rule", { rule: "sometimes" }],
  ["a rule without its points", { rule: "log" }],
])("%s is said, and nothing is rated by it", async (_, by) => {
  const session = await measured(by);
  const { warnings } = await scoreWorkbook(scoring());
  expect(warnings).toMatchObject([{ code: "KAM-RULE", place: { sheet: "Factors" } }]);
  expect(ratings(session)).toEqual([null, null, null, null]);
});

test("a factor table that has no columns for rules gets them when a factor is to be measured", async () => {
  const session = await openScene({ customers: 4, revenue: true, table: smallTable() });
  const { factors } = await readPortfolio();
  const [first, ...others] = factors.factors;
  const rule = { source: "Annual revenue", rule: "rank", points: "" };
  const table = { ...factors, factors: [{ ...first!, measured: rule }, ...others] };
  await writeFactors(table, "overwrite");
  expect((await readPortfolio()).factors).toEqual(table);
  expect(inFactors(session, "Source column")).toBe("Annual revenue");
});

test("the template's factors are rated by people", () => {
  const { factors } = instantiate("standard", "en-US");
  expect(factors.filter((factor) => factor.measured !== undefined)).toEqual([]);
});

test("nothing is worked out where scoring has to ask first, and it is once that is agreed to", async () => {
  const session = await measured();
  session.workbook.addSheet("Results").setValue(0, 0, "mine");
  const before = contentsOf(session.workbook);
  await expect(scoreWorkbook(scoring())).rejects.toMatchObject({ name: "NeedsConsent" });
  expect(contentsOf(session.workbook)).toEqual(before);
  await scoreWorkbook(scoring({ consent: "overwrite" }));
  expect(ratings(session)).not.toContain(null);
});

describe("what is worked out before a score", () => {
  test("goes with it when that is restored, the rule beside the factor too", async () => {
    const session = await measured({}, { "2:0": 9 });
    const before = contentsOf(session.workbook);
    const { token } = await scoreWorkbook(scoring());
    expect(ratings(session)).not.toContain(null);
    expect(await restore(token)).toEqual({ kept: [] });
    expect(contentsOf(session.workbook)).toEqual(before);
  });

  test("comes back as it was where it had been worked out by another rule before", async () => {
    const session = await measured({ rule: "linear", points: "1000 4000" });
    await scoreWorkbook(scoring());
    const { factors } = await readPortfolio();
    const [first, ...others] = factors.factors;
    const rule = { source: "Annual revenue", rule: "rank", points: "" };
    await writeFactors({ ...factors, factors: [{ ...first!, measured: rule }, ...others] });
    const before = contentsOf(session.workbook);
    const { token } = await scoreWorkbook(scoring());
    expect(ratings(session)).toEqual(close([2.125, 4.375, 6.625, 8.875]));
    expect(await restore(token)).toEqual({ kept: [] });
    expect(contentsOf(session.workbook)).toEqual(before);
    expect(ratings(session)).toEqual(close([1, 4, 7, 10]));
  });

  test("stays, and is named, where somebody has typed over it or moved its row since", async () => {
    const session = await measured({ rule: "linear", points: "1000 4000" });
    const { token } = await scoreWorkbook(scoring());
    const { sheet, column } = ratingColumn(session.workbook);
    sheet.setValue(firstRow + 1, column, 6);
    expect((await restore(token)).kept).toMatchObject([{ sheet: "Customers", kind: "cells" }]);
    expect(ratings(session)).toEqual([null, 6, null, null]);
  });

  test("goes where only the numbers that it was worked out from have changed since", async () => {
    const session = await measured({ rule: "linear", points: "1000 4000" });
    const { token } = await scoreWorkbook(scoring());
    const table = tableNamed(session.workbook, "Customers");
    const { sheet } = table;
    const revenue = columnOf(table, "Annual revenue");
    sheet.setValue(firstRow + 1, revenue, 3500);
    expect(await restore(token)).toEqual({ kept: [] });
    expect(ratings(session)).toEqual([null, null, null, null]);
    expect(sheet.value(firstRow + 1, revenue)).toBe(3500);
  });

  test("is taken back in the end, whichever request of the restore is refused", async () => {
    const session = await measured();
    const before = contentsOf(session.workbook);
    for (let skip = 0, refused = true; refused; skip++) {
      const { token } = await scoreWorkbook(scoring());
      session.host.failNext("AccessDenied", { skip });
      refused = await restore(token).then(
        () => false,
        () => true,
      );
      if (refused) await restore(token);
      expect({ skip, contents: contentsOf(session.workbook) }).toEqual({ skip, contents: before });
    }
  });
});
