import { readPortfolio, writeCells, writeFactors, writeSettings } from "../../src/excel";
import type { Factor, FactorTable } from "../../src/engine/factors/types";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { contentsOf, meanwhile, openScene, sheetOf, smallTable } from "./support";

const scene = { customers: 4, table: smallTable(), cells: { "0:0": 4, "1:0": 4, "2:0": 7 } };
const rated = { sheet: "Customers", row: 4, column: 1 };

function weightColumn(workbook: Workbook): { top: number; column: number } {
  const table = workbook.table("Factors");
  if (table === undefined) throw new Error("There are no factors");
  const { top, left, right } = table.area;
  const [headers = []] = table.sheet.values({ top, left, bottom: top, right });
  return { top: top + 1, column: left + headers.indexOf("Weight") };
}

function changed(table: FactorTable, index: number, change: Partial<Factor>): FactorTable {
  const factors = table.factors.map((one, i) => (i === index ? { ...one, ...change } : one));
  return { ...table, factors };
}

describe("a cell that no longer holds what was read", () => {
  test("is its writer's: it is named, and nothing is written, not in other cells either", async () => {
    const { workbook } = await openScene(scene);
    sheetOf(workbook, "Customers").setValue(4, 1, 5);
    const before = contentsOf(workbook);
    const edits = [
      { ...rated, value: 10, was: 4 },
      { ...rated, row: 6, value: 10, was: 7 },
    ];
    await expect(writeCells("customers", edits)).rejects.toMatchObject({
      code: "KAM-MEANWHILE",
      kept: [{ sheet: "Customers", address: "B5" }],
    });
    expect(contentsOf(workbook)).toEqual(before);
    expect(workbook.customXml.filter(({ xml }) => xml.includes("intent"))).toEqual([]);
  });

  test("is in another row by now where another customer's name stands beside it", async () => {
    const { workbook } = await openScene(scene);
    const { names } = (await readPortfolio()).input;
    sheetOf(workbook, "Customers").insertRows(4, 1);
    const before = contentsOf(workbook);
    const edit = { ...rated, row: 5, value: 10, was: 4 };
    const beside = [{ sheet: "Customers", row: 5, column: 0, was: names[1] ?? "" }];
    await expect(writeCells("customers", [edit], beside)).rejects.toMatchObject({
      code: "KAM-MEANWHILE",
      kept: [{ sheet: "Customers", address: "A6" }],
    });
    expect(contentsOf(workbook)).toEqual(before);
  });

  test("is noticed until the moment it is written", async () => {
    let refused = 0;
    for (let skip = 0; skip < 5; skip++) {
      const session = await openScene(scene);
      const customers = sheetOf(session.workbook, "Customers");
      meanwhile(session, skip, () => {
        customers.setValue(4, 1, 5);
      });
      const edit = { ...rated, value: 10, was: 4 };
      const failure = await writeCells("customers", [edit]).catch((error: unknown) => error);
      if (failure instanceof Error) {
        refused++;
        expect(failure).toMatchObject({ code: "KAM-MEANWHILE" });
        expect(customers.value(4, 1)).toBe(5);
      }
    }
    expect(refused).toBeGreaterThan(2);
  });
});

describe("factors that two people edit", () => {
  test("each change where nobody else has changed anything goes in, and nothing of the others' is undone", async () => {
    const { workbook } = await openScene(scene);
    const { factors } = await readPortfolio();
    const { top, column } = weightColumn(workbook);
    sheetOf(workbook, "Factors").setValue(top + 1, column, 44);
    await writeFactors(changed(factors, 0, { weight: 33 }), "ask", factors);
    const weights = (await readPortfolio()).factors.factors.map(({ weight }) => weight);
    expect(weights.slice(0, 2)).toEqual([33, 44]);
  });

  test("the same weight is not written over: it is said which", async () => {
    const { workbook } = await openScene(scene);
    const { factors } = await readPortfolio();
    const { top, column } = weightColumn(workbook);
    sheetOf(workbook, "Factors").setValue(top, column, 44);
    const before = contentsOf(workbook);
    const mine = changed(changed(factors, 0, { weight: 33 }), 1, { weight: 22 });
    await expect(writeFactors(mine, "ask", factors)).rejects.toMatchObject({
      code: "KAM-MEANWHILE",
      kept: [{ sheet: "Factors", kind: "cells" }],
    });
    expect(contentsOf(workbook)).toEqual(before);
  });

  test("a factor that somebody has added or renamed since is no reason to replace the table", async () => {
    const { workbook } = await openScene(scene);
    const { factors } = await readPortfolio();
    const table = workbook.table("Factors");
    const at = [(table?.area.top ?? 0) + 1, factorColumn(workbook)] as const;
    sheetOf(workbook, "Factors").setValue(...at, "Called otherwise");
    const before = contentsOf(workbook);
    const mine = changed(factors, 1, { weight: 33 });
    await expect(writeFactors(mine, "overwrite", factors)).rejects.toMatchObject({
      code: "KAM-MEANWHILE",
    });
    expect(contentsOf(workbook)).toEqual(before);
  });

  test("a row that comes in between while they are written leads no weight astray", async () => {
    for (let skip = 2; skip < 8; skip++) {
      const session = await openScene(scene);
      const { factors } = await readPortfolio();
      const name = factors.factors[1]?.name;
      meanwhile(session, skip, () => {
        sheetOf(session.workbook, "Factors").insertRows(0, 1);
      });
      const mine = changed(factors, 1, { weight: 33 });
      const failure = await writeFactors(mine, "ask", factors).catch((error: unknown) => error);
      const now = (await readPortfolio()).factors.factors;
      const others = now.filter((one) => one.name !== name && one.weight === 33);
      expect({ skip, others }).toEqual({ skip, others: [] });
      if (failure instanceof Error)
        expect(now.map(({ weight }) => weight)).toEqual(
          factors.factors.map(({ weight }) => weight),
        );
    }
  });
});

function factorColumn(workbook: Workbook): number {
  const table = workbook.table("Factors");
  if (table === undefined) throw new Error("There are no factors");
  const { top, left, right } = table.area;
  const [headers = []] = table.sheet.values({ top, left, bottom: top, right });
  return left + headers.indexOf("Factor");
}

test("settings whose rows move while they are written are not written into others' rows, or it is said", async () => {
  let refused = 0;
  for (let skip = 1; skip < 7; skip++) {
    const session = await openScene(scene);
    const settings = sheetOf(session.workbook, "Settings");
    const rows = () => settings.values({ top: 0, left: 0, bottom: 40, right: 1 });
    const label = rows().find(([, value]) => value === 0.6)?.[0];
    const others = () => rows().filter(([name]) => name !== label && name !== null);
    const before = others();
    meanwhile(session, skip, () => {
      settings.insertRows(0, 1);
    });
    const failure = await writeSettings({ minimumCoverage: 0.9 }).catch((error: unknown) => error);
    if (failure instanceof Error) refused++;
    // In the moment between the last look and the write nothing can be prevented, only said.
    if (rows().some(([name, value]) => name !== label && value === 0.9)) {
      expect(failure).toMatchObject({ code: "KAM-MEANWHILE", kept: [{ sheet: "Settings" }] });
      continue;
    }
    expect({ skip, others: others() }).toEqual({ skip, others: before });
    const value = rows().find(([name]) => name === label)?.[1];
    expect({ skip, value }).toEqual({ skip, value: failure instanceof Error ? 0.6 : 0.9 });
  }
  expect(refused).toBeGreaterThan(0);
});
