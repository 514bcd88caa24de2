import { instantiate } from "../../src/engine/factors/templates";
import type { Factor } from "../../src/engine/factors/types";
import { readPortfolio, restore, scoreWorkbook, writeFactors } from "../../src/excel";
import { saveMapping } from "./save-mapping";
import type { WeightOrigins } from "../../src/plans/weights-note";
import { tableIn } from "../../src/plans/recognise/factor-names";
import { contentsOf, now, openScene, scoring, sheetOf, smallTable, tableNamed } from "./support";

/** What the workbook's factors are now, the first of them changed. */
async function withFirst(change: Partial<Factor>) {
  const { factors } = await readPortfolio();
  const [first, ...others] = factors.factors;
  return { ...factors, factors: [{ ...first!, ...change }, ...others] };
}

describe.each(["en-US", "zh-CN", "zh-TW"] as const)("a factor table in %s", (language) => {
  test("is written cell by cell, read again the same, and taken back", async () => {
    const { workbook } = await openScene({ customers: 2, language });
    const before = contentsOf(workbook);
    const edited = await withFirst({ weight: 33, lessIsBetter: true, optional: true });
    const applied = await writeFactors(edited);
    expect((await readPortfolio()).factors.factors[0]).toEqual(edited.factors[0]);
    await restore(applied!.token);
    expect(contentsOf(workbook)).toEqual(before);
  });
});

describe("names in another language", () => {
  const shown = (values: readonly unknown[]) => values.map(String);

  test.each(["live", "native"] as const)(
    "go into the table and the customers' headers together, so that scores stay (%s)",
    async (mode) => {
      const { workbook } = await openScene({ customers: 4 });
      await scoreWorkbook(scoring({ mode }));
      const results = () =>
        [4, 5, 6, 7].map((row) =>
          shown([1, 2, 5].map((column) => sheetOf(workbook, "Results").value(row, column))),
        );
      const [before, scores] = [contentsOf(workbook), results()];
      const { input, factors } = await readPortfolio();
      const applied = await writeFactors(tableIn(factors, "zh-CN"));
      const after = await readPortfolio();
      const chinese = instantiate("standard", "zh-CN").factors.map(({ name }) => name);
      expect(after.factors.factors.map(({ name }) => name)).toEqual(chinese);
      expect(after.customerOrigin.headers.slice(1)).toEqual(chinese);
      expect(after.input.ratings).toEqual(input.ratings);
      expect(results()).toEqual(scores);
      await restore(applied!.token);
      expect(contentsOf(workbook)).toEqual(before);
    },
  );

  test("a column that is called so already keeps its name, and nothing is written", async () => {
    const { workbook } = await openScene({ customers: 2 });
    const customers = tableNamed(workbook, "Customers");
    const { sheet, area } = customers;
    workbook.resizeTable(customers, { ...area, right: area.right + 1 });
    const [, chinese] = instantiate("standard", "zh-CN").factors;
    sheet.setValue(area.top, area.right + 1, chinese!.name);
    const before = contentsOf(workbook);
    const { factors } = await readPortfolio();
    await expect(writeFactors(tableIn(factors, "zh-CN"))).rejects.toMatchObject({
      code: "KAM-TAKEN",
      place: { sheet: "Customers" },
    });
    expect(contentsOf(workbook)).toEqual(before);
  });

  test("a mapping by hand knows its factors by the new names", async () => {
    await openScene({ customers: 4, table: smallTable() });
    const { factors, customerOrigin, input } = await readPortfolio();
    const names = factors.factors.map(({ name }) => name);
    const mapping = {
      source: { sheet: customerOrigin.sheet, address: "", table: customerOrigin.table },
      name: 0,
      size: null,
      factors: Object.fromEntries(names.map((name, i) => [name, i + 1])),
    };
    await saveMapping(mapping, null, "en-US", "ask");
    await writeFactors(tableIn(factors, "zh-TW"));
    const after = await readPortfolio();
    expect(after.input.factors.factors.map(({ name }) => name)).toEqual(
      tableIn(factors, "zh-TW").factors.map(({ name }) => name),
    );
    expect(after.input.ratings).toEqual(input.ratings);
  });
});

test("weights of groups and parts are written to every row of theirs", async () => {
  const flat = smallTable();
  const factors = flat.factors.map((factor) => ({
    ...factor,
    partOf: "Sales",
    groupWeight: 50,
    partWeight: 20,
  }));
  const table = { ...flat, weighting: "hierarchical", factors } as const;
  const { workbook } = await openScene({ customers: 2, table });
  const before = contentsOf(workbook);
  const edited = {
    ...(await readPortfolio()).factors,
    factors: factors.map((factor) => ({ ...factor, groupWeight: 60, partWeight: 30 })),
  };
  const applied = await writeFactors(edited);
  const read = (await readPortfolio()).factors.factors;
  expect(read.map(({ groupWeight, partWeight }) => [groupWeight, partWeight])).toEqual(
    factors.map(() => [60, 30]),
  );
  await restore(applied!.token);
  expect(contentsOf(workbook)).toEqual(before);
});

test("nothing is written where nothing differs", async () => {
  const { host } = await openScene({ customers: 2 });
  const { factors } = await readPortfolio();
  host.statistics.reset();
  expect(await writeFactors(factors)).toBeNull();
  expect(host.statistics.requests).toBe(3);
});

test("a weight leaves formulas of other weights, hidden rows and sorting alone", async () => {
  const { workbook } = await openScene({ customers: 2 });
  const sheet = sheetOf(workbook, "Factors");
  const { factorLayout, factorOrigin } = await readPortfolio();
  const column = factorOrigin.columns[factorLayout.columns.weight]!;
  sheet.setFormula(6, column, "=10*2");
  sheet.hiddenRows.add(4);
  const applied = await writeFactors(await withFirst({ weight: 12 }));
  expect(sheet.value(4, column)).toBe(12);
  expect(sheet.formula(6, column)).toBe("=10*2");
  expect([...sheet.hiddenRows]).toEqual([4]);
  await restore(applied!.token);
  expect(sheet.formula(6, column)).toBe("=10*2");
});

test("another template gets a sheet of its own; the old one comes back", async () => {
  const { workbook } = await openScene({ customers: 2 });
  const before = contentsOf(workbook);
  const applied = await writeFactors(instantiate("relative", "en-US"), "overwrite");
  expect(workbook.table("Factors_2")?.sheet.name).toBe("Factors (2)");
  const names = instantiate("relative", "en-US").factors.map(({ name }) => name);
  expect((await readPortfolio()).factors.factors.map(({ name }) => name)).toEqual(names);
  await restore(applied!.token);
  expect(contentsOf(workbook)).toEqual(before);
});

test("other factors ask before they take the place of those that are there", async () => {
  const { workbook } = await openScene({ customers: 2 });
  const before = contentsOf(workbook);
  await expect(writeFactors(instantiate("relative", "en-US"))).rejects.toMatchObject({
    code: "KAM-CONSENT",
    conflicts: [{ sheet: "Factors", kind: "sheet" }],
  });
  expect(contentsOf(workbook)).toEqual(before);
});

test("another template counts where the factors had been mapped elsewhere", async () => {
  const { workbook } = await openScene({ customers: 2 });
  workbook.addSheet("Weights").setValues(0, 0, [
    ["Axis", "Factor", "Weight"],
    ["Attractiveness", "Purchase volume", 1],
    ["Advantage", "Brand", 1],
  ]);
  await saveMapping(
    {
      source: { sheet: "Customers", address: "A4:Z6", table: "Customers" },
      factorSource: { sheet: "Weights", address: "A1:C3" },
      name: 0,
      size: null,
      factors: { "Purchase volume": 1, Brand: 2 },
    },
    null,
    "en-US",
    "ask",
  );
  expect((await readPortfolio()).factors.factors).toHaveLength(2);
  await writeFactors(instantiate("relative", "en-US"), "overwrite");
  expect((await readPortfolio()).factors.factors).toHaveLength(
    instantiate("relative", "en-US").factors.length,
  );
});

test("what the table has no column for is not lost in silence", async () => {
  const { workbook } = await openScene({ customers: 2 });
  const { factorLayout, factorOrigin } = await readPortfolio();
  const column = factorOrigin.columns[factorLayout.columns.direction]!;
  sheetOf(workbook, "Factors").setValue(3, column, "Remark");
  const before = contentsOf(workbook);
  await expect(writeFactors(await withFirst({ lessIsBetter: true }))).rejects.toMatchObject({
    code: "KAM-NO-COLUMN",
    place: { sheet: "Factors" },
  });
  expect(contentsOf(workbook)).toEqual(before);
});

test("on a protected sheet it is refused, and nothing changes", async () => {
  const { workbook } = await openScene({ customers: 2 });
  const edited = await withFirst({ weight: 3 });
  sheetOf(workbook, "Factors").protected = true;
  const before = contentsOf(workbook);
  await expect(writeFactors(edited)).rejects.toMatchObject({ code: "KAM-PROTECTED" });
  expect(contentsOf(workbook)).toEqual(before);
});

test("where the table was deleted meanwhile, that is said", async () => {
  const { workbook } = await openScene({ customers: 2 });
  const edited = await withFirst({ weight: 3 });
  workbook.removeTable(workbook.table("Factors")!);
  await expect(writeFactors(edited)).rejects.toMatchObject({ code: "KAM-NO-FACTORS" });
});

describe("where weights came from", () => {
  const pairs = { kind: "pairs", ratio: 0.0432 } as const;
  const noteOf = (workbook: Parameters<typeof sheetOf>[0]) => {
    return sheetOf(workbook, "Factors").value(2, 0);
  };
  const weigh = async (weight: number, origins: WeightOrigins) =>
    writeFactors(await withFirst({ weight }), "ask", null, { origins, now });

  test("stands right above the table, each axis by itself, and is taken back with the weights", async () => {
    const { workbook } = await openScene({ customers: 2 });
    const before = contentsOf(workbook);
    const applied = await weigh(31, { attractiveness: pairs });
    const noted =
      "Customer attractiveness: weights by comparing in pairs (consistency ratio 0.04), Nov 22, 2026";
    expect(noteOf(workbook)).toBe(noted);
    expect((await readPortfolio()).factors.factors[0]).toMatchObject({ weight: 31 });
    await restore(applied!.token);
    expect(contentsOf(workbook)).toEqual(before);

    await weigh(31, { attractiveness: pairs });
    await weigh(32, { advantage: { kind: "set", name: "Margin · first" } });
    expect(noteOf(workbook)).toBe(
      `${noted} · Business advantage: weights from the set Margin first, Nov 22, 2026`,
    );
    // By hand: nothing is claimed any more.
    await weigh(33, { attractiveness: null });
    expect(noteOf(workbook)).toBe(
      "Business advantage: weights from the set Margin first, Nov 22, 2026",
    );
  });

  test.each(["Ask Ann before you change these", "=1+1"])(
    "is not written over %s, which is the user's",
    async (own) => {
      const { workbook } = await openScene({ customers: 2 });
      const sheet = sheetOf(workbook, "Factors");
      if (own.startsWith("=")) sheet.setFormula(2, 0, own);
      else sheet.setValue(2, 0, own);
      const before = noteOf(workbook);
      await weigh(31, { attractiveness: pairs });
      expect(noteOf(workbook)).toBe(before);
      expect((await readPortfolio()).factors.factors[0]).toMatchObject({ weight: 31 });
    },
  );
});
