import { instantiate } from "../../src/engine/factors/templates";
import type { FactorTable } from "../../src/engine/factors/types";
import {
  inspectWorkbook,
  readPortfolio,
  restore,
  scoreWorkbook,
  writeSettings,
} from "../../src/excel";
import { areaAt } from "../../src/plans/area";
import { layout } from "../../src/plans/results/layout";
import { writeModes } from "../../src/plans/settings/types";
import { saveMapping } from "./save-mapping";
import type { Mapping } from "../../src/plans/source/types";
import { openSession } from "../../src/workbench/session";
import { contentsOf, openScene, scoring, smallTable } from "./support";

const names = smallTable().factors.map(({ name }) => name);

/** Customers at Data!B3:G6 as a plain range; headers are nobody's factor names. */
function plainCustomers(profile: "desktop" | "web" = "desktop", sheetName = "Data") {
  const session = openSession(undefined, profile);
  session.workbook.addSheet(sheetName).setValues(2, 1, [
    ["Client", "p", "q", "r", "s", "note"],
    ["Alpha", 1, 2, 3, 4, "x"],
    ["Beta", 5, 6, 7, 8, "y"],
    ["Gamma", 9, 10, 1, 2, "z"],
  ]);
  return session;
}

const mapping: Mapping = {
  source: { sheet: "Data", address: "B3:G6" },
  name: 0,
  size: null,
  factors: Object.fromEntries(names.map((name, i) => [name, i + 1])),
};

describe.each(["desktop", "web"] as const)("a mapping (%s)", (profile) => {
  test("is remembered, with the factor table that goes with it, and read by", async () => {
    const { workbook } = plainCustomers(profile);
    await saveMapping(mapping, smallTable(), "zh-CN", "ask");
    expect(workbook.table("Factors")?.sheet.name).toBe("因素");
    const { input, customerOrigin } = await readPortfolio();
    expect(customerOrigin).toMatchObject({ sheet: "Data", firstRow: 3, lastRow: 5 });
    expect(input.names).toEqual(["Alpha", "Beta", "Gamma"]);
    expect(input.ratings.map((column) => [...column])).toEqual([
      [1, 5, 9],
      [2, 6, 10],
      [3, 7, 1],
      [4, 8, 2],
    ]);
    expect((await inspectWorkbook()).customers).toMatchObject({ sheet: "Data", rows: 3 });
  });

  test("is taken back whole", async () => {
    const { workbook } = plainCustomers(profile);
    const before = contentsOf(workbook);
    const { token } = await saveMapping(mapping, smallTable(), "en-US", "ask");
    await restore(token);
    expect(contentsOf(workbook)).toEqual(before);
  });
});

test("factors and customers may be called what every object of the language knows", async () => {
  const known = ["constructor", "toString", "__proto__", "hasOwnProperty"];
  const { factors, ...rest } = smallTable();
  const plain = { weight: 1, lessIsBetter: false };
  const table = {
    ...rest,
    factors: factors.map((factor, i) => ({ ...factor, ...plain, name: known[i]! })),
  };
  const { workbook } = openSession();
  workbook.addSheet("Data").setValues(2, 1, [
    ["Client", "p", "q", "r", "s", "note"],
    ["__proto__", 1, 2, 3, 4, "x"],
    ["constructor", 9, 9, 9, 9, "y"],
  ]);
  const own = { sheet: "Data", address: "B3:G5" };
  const columns = known.map((name, i) => [name, i + 1] as const);
  const save = (mapped: typeof columns, given: FactorTable | null) =>
    saveMapping(
      { ...mapping, source: own, factors: Object.fromEntries(mapped) },
      given,
      "en-US",
      "ask",
    );
  await save(columns, table);
  const ratingsRead = async () => {
    const { input } = await readPortfolio();
    return input.factors.factors.map(({ name }, i) => [name, ...(input.ratings[i] ?? [])]);
  };
  const rated = known.map((name, i) => [name, i + 1, 9]);
  expect(await ratingsRead()).toEqual(rated);
  const names = ["__proto__", "constructor"];
  expect((await readPortfolio()).input.names).toEqual(names);
  for (const mode of writeModes) {
    await scoreWorkbook(scoring({ mode, chart: false, consent: "overwrite" }));
    const shown = workbook.sheet("Results")?.values(areaAt(layout.firstRow, 0, 2, 3));
    expect([mode, shown]).toEqual([
      mode,
      [
        ["__proto__", 1.5, 3.5],
        ["constructor", 9, 9],
      ],
    ]);
  }
  // One that no column rates is left out: what the language knows by its name is no column.
  await save(columns.slice(1), null);
  expect(await ratingsRead()).toEqual(rated.slice(1));
});

test("the size column that was chosen last counts, whether with the columns or in the settings", async () => {
  await openScene({ customers: 4, revenue: true });
  const { customerOrigin: origin, nameColumn, settings } = await readPortfolio();
  const revenue = settings.sizeColumn!;
  const column = origin.headers.indexOf(revenue);
  const columns: Mapping = {
    source: { sheet: origin.sheet, address: "", table: origin.table },
    name: nameColumn,
    size: null,
    factors: Object.fromEntries(names.map((name) => [name, origin.headers.indexOf(name)])),
  };
  const sizes = async () => {
    const { input } = await readPortfolio();
    return input.sizes === null ? null : input.sizes.length;
  };
  expect(await sizes()).toBe(4);
  await saveMapping(columns, null, "en-US", "ask");
  expect([await sizes(), (await readPortfolio()).settings.sizeColumn]).toEqual([null, null]);
  await saveMapping({ ...columns, size: column }, null, "en-US", "ask");
  expect([await sizes(), (await readPortfolio()).settings.sizeColumn]).toEqual([4, revenue]);
  await writeSettings({ sizeColumn: null });
  expect(await sizes()).toBeNull();
});

test("the user's Factors sheet gives way only with consent, and comes back", async () => {
  const { workbook } = plainCustomers();
  workbook.addSheet("Factors").setValues(0, 0, [["my own notes"]]);
  const before = contentsOf(workbook);
  await expect(saveMapping(mapping, smallTable(), "en-US", "ask")).rejects.toMatchObject({
    code: "KAM-CONSENT",
    conflicts: [{ sheet: "Factors", kind: "sheet" }],
  });
  expect(contentsOf(workbook)).toEqual(before);
  const { token } = await saveMapping(mapping, smallTable(), "en-US", "overwrite");
  expect(workbook.sheet("Factors (2)")?.value(0, 0)).toBe("my own notes");
  await restore(token);
  expect(contentsOf(workbook)).toEqual(before);
});

test("customers on a sheet that gives way are found under its new name", async () => {
  const { workbook } = plainCustomers("desktop", "Factors");
  const there = { ...mapping, source: { ...mapping.source, sheet: "Factors" } };
  await saveMapping(there, smallTable(), "en-US", "overwrite");
  expect(workbook.table("Factors")?.sheet.name).toBe("Factors");
  const { customerOrigin, input } = await readPortfolio();
  expect(customerOrigin.sheet).toBe("Factors (2)");
  expect(input.names).toEqual(["Alpha", "Beta", "Gamma"]);
});

test("factors that come with it count before those that were mapped", async () => {
  const { workbook } = plainCustomers();
  workbook.addSheet("Weights").setValues(0, 0, [
    ["Axis", "Factor", "Weight"],
    ["Attractiveness", names[0] ?? "", 1],
    ["Advantage", names[2] ?? "", 1],
  ]);
  const factorSource = { sheet: "Weights", address: "A1:C3" };
  await saveMapping({ ...mapping, factorSource }, null, "en-US", "ask");
  expect((await readPortfolio()).factors.factors).toHaveLength(2);
  await saveMapping({ ...mapping, factorSource }, smallTable(), "en-US", "ask");
  expect((await readPortfolio()).factors.factors.map(({ name }) => name)).toEqual(names);
});

test("a table that is mapped by its name is read with the rows added since", async () => {
  const { workbook } = await openScene({ customers: 3, table: smallTable() });
  const table = workbook.table("Customers")!;
  table.name = "Clients";
  const source = { sheet: "Customers", address: "A4:E7", table: "Clients" };
  await saveMapping({ ...mapping, source }, null, "en-US", "ask");
  table.sheet.setValues(7, 0, [["Newcomer", 1, 2, 3, 4]]);
  expect((await readPortfolio()).input.names.at(-1)).toBe("Newcomer");
});

test("of a table that is gone is said where it was, and nothing is scored instead", async () => {
  const { workbook } = await openScene({ customers: 3 });
  const source = { sheet: "Customers", address: "A4:E7", table: "Customers" };
  await saveMapping({ ...mapping, source }, null, "en-US", "ask");
  workbook.removeTable(workbook.table("Customers")!);
  await expect(readPortfolio()).rejects.toMatchObject({ code: "KAM-GONE", place: source });
  expect((await inspectWorkbook()).customers).toBeNull();
});

test("a failure half way leaves the workbook as it was, but for one at the end, which is outlived", async () => {
  const save = () => saveMapping(mapping, instantiate("standard", "zh-TW"), "zh-TW", "ask");
  const { host: counting } = plainCustomers();
  await save();
  const { requests } = counting.statistics;
  const warned: string[][] = [];
  for (let skip = 0; skip < requests; skip++) {
    const { host, workbook } = plainCustomers();
    const before = contentsOf(workbook);
    host.failNext("GeneralException", { skip });
    const warnings = await save().then(
      (saved) => saved.warnings.map(({ code }) => code),
      () => null,
    );
    if (warnings !== null) warned.push(warnings);
    else expect({ skip, contents: contentsOf(workbook) }).toEqual({ skip, contents: before });
  }
  // What comes last is asked for again, the pages by themselves.
  expect(warned).toEqual([[]]);
});
