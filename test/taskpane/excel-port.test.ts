import { saveMapping } from "../excel/save-mapping";
import { scorePortfolio } from "../../src/engine/portfolio/score-portfolio";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { openSession } from "../../src/workbench/session";
import { languages } from "../../src/i18n/language";
import { createExcelPort } from "../../src/taskpane/excel-port";
import { areaAddress, cellAddress } from "../../src/plans/address";
import { areaAt } from "../../src/plans/area";
import type { Place } from "../../src/plans/source/types";
import type { Reading, ScoreRequest } from "../../src/taskpane/ports";
import { fixable } from "../../src/taskpane/problems/fixable";
import { addColumns, contentsOf, openScene, sheetOf, tableNamed } from "../excel/support";

const live: ScoreRequest = { mode: "live", language: "en-US", chart: true, overwrite: false };

async function openPort(scene: Parameters<typeof openScene>[0] = {}) {
  const session = await openScene({ customers: 6, ...scene });
  return { ...session, port: createExcelPort() };
}

/** Column of the weights on the Factors sheet. */
function weightColumn(workbook: Workbook): number {
  const [header = []] = sheetOf(workbook, "Factors").values({
    top: 3,
    left: 0,
    bottom: 3,
    right: 9,
  });
  return header.indexOf("Weight");
}

/** The value of a setting by its label on the Settings sheet. */
function setting(workbook: Workbook, label: string): unknown {
  const sheet = sheetOf(workbook, "Settings");
  for (let row = 0; row < 40; row++) if (sheet.value(row, 0) === label) return sheet.value(row, 1);
  throw new Error(`There is no setting ${label}`);
}

test("a workbook with nothing in it holds no tables", async () => {
  openSession();
  const summary = await createExcelPort().inspect();
  expect(summary).toMatchObject({ customers: null, factors: null, results: null, chart: null });
});

test("scoring is found again with its mode, its chart and its moment, and can be restored", async () => {
  const { workbook, port } = await openPort();
  const before = contentsOf(workbook);
  const restore = await port.score(live, {});
  const { results, chart } = await port.inspect();
  expect(results).toMatchObject({ sheet: "Results", mode: "live" });
  expect(Math.abs((results?.scoredAt?.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
  expect(chart).toMatchObject({ sheet: "Matrix", drawn: { name: "KAM Matrix" } });
  await port.restore(restore!);
  expect(contentsOf(workbook)).toEqual(before);
});

test("pane and cells agree: the scores read are the scores that the live results show", async () => {
  const { workbook, port } = await openPort();
  await port.score(live, {});
  const { input } = await port.read();
  const { attractiveness } = scorePortfolio(input);
  const results = sheetOf(workbook, "Results");
  attractiveness.score.forEach((score, row) => {
    expect(results.value(4 + row, 1)).toBeCloseTo(score, 9);
  });
});

/** What the pane shows of a reading. */
const shown = ({
  factors,
  input,
  settings,
  extras,
  carried,
  problems,
  unmatched,
  added,
}: Reading) => ({ factors, input, settings, extras, carried, problems, unmatched, added });

test.each([
  ["as the workbook has it", {}],
  ["with other cuts", { cuts: { attractiveness: 6.5, advantage: "median" } }],
  ["with a column of the customers' own", { carried: ["Region"] }],
  ["as values", { mode: "values" }],
] as const)(
  "what was read to score (%s) is what is drawn, without reading it again",
  async (_, asked) => {
    const { workbook, host, port } = await openPort({ revenue: true });
    addColumns(workbook, "Customers", [["Region"], ["North"], ["South"]]);
    await port.score({ ...live, ...asked }, {});
    await port.inspect();
    const { requests } = host.statistics;
    const reading = shown(await port.read());
    expect(host.statistics.requests).toBe(requests);
    expect(reading).toEqual(shown(await createExcelPort().read()));
    expect(host.statistics.requests).toBeGreaterThan(requests);
  },
);

test("what was edited while it was scored, or follows from the results, is read again", async () => {
  const { workbook, port } = await openPort();
  const { sheet, area } = tableNamed(workbook, "Customers");
  const off = port.onChange(() => undefined);
  await pass();
  const edit = async () => {
    sheet.setValues(area.top + 1, 5, [[2]]);
    await pass();
  };
  await port.score(live, {
    onProgress: ({ step }) => {
      if (step === "chart") void edit();
    },
  });
  expect((await port.read()).input).toEqual((await createExcelPort().read()).input);
  off();
  sheet.setValue(area.top, area.right + 1, "Place so far");
  const place = sheetOf(workbook, "Results")
    .values(areaAt(3, 0, 1, 11))[0]
    ?.indexOf("Quadrant");
  sheet.setFormula(area.top + 1, area.right + 1, `=Results!${cellAddress(4, place ?? -1)}`);
  workbook.resizeTable(tableNamed(workbook, "Customers"), { ...area, right: area.right + 1 });
  await port.score({ ...live, cuts: { attractiveness: 9.5, advantage: 9.5 } }, {});
  const before = (await port.read()).extras;
  await port.score({ ...live, cuts: { attractiveness: 1.5, advantage: 1.5 } }, {});
  const { extras } = await port.read();
  expect(extras).not.toEqual(before);
  expect(extras).toEqual((await createExcelPort().read()).extras);
});

test("the sample is inserted and scores without a question", async () => {
  openSession();
  const port = createExcelPort();
  await port.insertSample({ language: "zh-TW", overwrite: false }, {});
  const { input, settings, problems } = await port.read();
  expect(input.names).toHaveLength(24);
  expect(settings.language).toBe("zh-TW");
  expect(problems.some(({ severity }) => severity === "error")).toBe(true);
  await expect(port.score({ ...live, language: "zh-TW" }, {})).resolves.not.toBeNull();
});

test("a workbook is blank until a cell of it holds something", async () => {
  const { workbook } = openSession();
  const port = createExcelPort();
  expect((await port.inspect()).isBlank).toBe(true);
  workbook.sheets[0]?.setValue(6, 3, "Our customers");
  expect((await port.inspect()).isBlank).toBe(false);
});

test("the sample speaks one language: its names have no letters of another", async () => {
  const han = /\p{Script=Han}/u;
  const latin = /\p{Script=Latin}/u;
  for (const language of languages) {
    openSession();
    const port = createExcelPort();
    await port.insertSample({ language, overwrite: false }, {});
    const { input, extras } = await port.read();
    const texts = [...input.names, ...(extras[0]?.cells ?? []).map(String)];
    expect(new Set(input.names).size).toBe(24);
    const [own, other] = language === "en-US" ? [latin, han] : [han, latin];
    expect(texts.filter((text) => !own.test(text) || other.test(text))).toEqual([]);
  }
});

test("settings are written to their cells and read again", async () => {
  const { workbook, port } = await openPort();
  await port.writeSettings({
    cuts: { attractiveness: "median", advantage: 6.3 },
    minimumCoverage: 0.75,
  });
  expect(setting(workbook, "Cut for advantage")).toBe(6.3);
  const { settings } = await port.read();
  expect(settings).toMatchObject({
    cuts: { attractiveness: "median", advantage: 6.3 },
    minimumCoverage: 0.75,
  });
});

test("a weight and a direction are written to their cells and read again", async () => {
  const { port } = await openPort();
  const { factors } = await port.read();
  const [first, ...others] = factors.factors;
  const edited = { ...first!, weight: 33, lessIsBetter: true };
  const consent = { overwrite: false };
  await port.writeFactors({ ...factors, factors: [edited, ...others] }, factors, consent, {});
  expect((await port.read()).factors.factors[0]).toEqual(edited);
});

test.each([
  ["desktop", "General"],
  ["desktop", "@"],
  ["web", "General"],
  ["web", "@"],
] as const)(
  "what is safe to mend is mended in its cells, and can be restored (%s, %s)",
  async (profile, numberFormat) => {
    const { workbook, port } = await openPort({
      profile,
      cells: { "2:0": "７", "3:1": " 8 ", "4:1": "=9" },
    });
    // Numbers come as text from where whole columns are formatted as text.
    sheetOf(workbook, "Customers").setFormat(
      { top: 4, left: 1, bottom: 9, right: 2 },
      { numberFormat },
    );
    const before = contentsOf(workbook);
    const safe = fixable((await port.read()).problems);
    expect(safe.map(({ code }) => code)).toEqual(["rating-text", "rating-text"]);
    const restore = await port.fix(safe);
    const { input, problems } = await port.read();
    expect(fixable(problems)).toEqual([]);
    expect([input.ratings[0]![2], input.ratings[1]![3]]).toEqual([7, 8]);
    // What means nothing is left for a person to look at.
    expect(sheetOf(workbook, "Customers").value(8, 2)).toBe("=9");
    await port.restore(restore!);
    expect(contentsOf(workbook)).toEqual(before);
  },
);

test("a number with a decimal comma is mended where the workbook writes decimals so", async () => {
  const { port, workbook } = await openPort({ cells: { "2:0": "4,5" } });
  await port.writeSettings({ decimal: "," });
  const safe = fixable((await port.read()).problems);
  expect(safe.map(({ code }) => code)).toEqual(["rating-text"]);
  await port.fix(safe);
  const { input, problems } = await port.read();
  expect(fixable(problems)).toEqual([]);
  expect(input.ratings[0]![2]).toBe(4.5);
  expect(sheetOf(workbook, "Customers").value(6, 1)).toBe(4.5);
});

test("a selected row of the customers is that customer", async () => {
  const { port } = await openPort();
  const { input } = await port.read();
  await port.selectCustomer(3);
  const selection = await port.selection();
  expect(selection).toMatchObject({ sheet: "Customers", customer: 3 });
  expect(input.names[3]).toBe("Customer 00004");
  await port.select({ sheet: "Factors", address: "A4" });
  expect(await port.selection()).toMatchObject({ sheet: "Factors", customer: null });
});

test("repeated headers get free numbers, a weight as text becomes a number, and both come back", async () => {
  const { workbook, port } = await openPort();
  const { sheet, area } = workbook.table("Customers")!;
  const header = String(sheet.value(3, 1));
  workbook.removeTable(workbook.table("Customers")!);
  await saveMapping(
    {
      source: { sheet: "Customers", address: areaAddress(area) },
      name: 0,
      size: null,
      factors: { [header]: 1 },
    },
    null,
    "en-US",
    "ask",
  );
  sheet.setValues(3, 2, [[header, `${header} 2`, header]]);
  sheetOf(workbook, "Factors").setValue(4, weightColumn(workbook), "１２");
  const before = contentsOf(workbook);
  const safe = fixable((await port.read()).problems);
  expect(new Set(safe.map(({ code }) => code))).toEqual(
    new Set(["column-duplicate", "weight-text"]),
  );
  const restore = await port.fix(safe);
  expect(sheet.values({ top: 3, left: 1, bottom: 3, right: 4 })).toEqual([
    [header, `${header} 3`, `${header} 2`, `${header} 4`],
  ]);
  expect(sheetOf(workbook, "Factors").value(4, weightColumn(workbook))).toBe(12);
  expect(fixable((await port.read()).problems)).toEqual([]);
  await port.restore(restore!);
  expect(contentsOf(workbook)).toEqual(before);
});

test("a customer of a range that starts further right is selected by name", async () => {
  const { workbook } = openSession();
  workbook.addSheet("Weights").setValues(0, 0, [
    ["Axis", "Factor", "Weight"],
    ["Attractiveness", "Volume", 1],
    ["Advantage", "Price", 1],
  ]);
  workbook.addSheet("Data").setValues(2, 4, [
    ["Volume", "Client", "Price"],
    [3, "Alpha", 7],
    [5, "Beta", 2],
  ]);
  const port = createExcelPort();
  await saveMapping(
    {
      source: { sheet: "Data", address: "E3:G5" },
      factorSource: { sheet: "Weights", address: "A1:C3" },
      name: 1,
      size: null,
      factors: { Volume: 0, Price: 2 },
    },
    null,
    "en-US",
    "ask",
  );
  await port.read();
  await port.selectCustomer(1);
  expect(await port.selection()).toEqual({ sheet: "Data", address: "F5", customer: 1 });
});

test("a selection is told with its customer, in the row of nobody with none", async () => {
  const { port, host, workbook } = await openPort();
  await port.read();
  const told: unknown[] = [];
  const off = port.onSelection(({ customer }) => told.push(customer));
  await pass();
  const { sheet } = workbook.table("Customers")!;
  for (const row of [4, 9, 3, 10]) {
    host.select(sheet, areaAt(row, 2, 1, 1));
    await pass();
  }
  off();
  expect(told).toEqual([0, 5, null, null]);
});

test("a table of the user's own is found, taken over and scored", async () => {
  const { workbook } = openSession();
  workbook.addSheet("Kunden").setValues(0, 0, [
    ["Firma", "Purchase volume (1-10)", "Brand (1-10)"],
    ["A", 7, 3],
    ["B", 4, 9],
  ]);
  const port = createExcelPort();
  await port.select({ sheet: "Kunden", address: "A1" });
  const { sheets, selected } = await port.lookForTables(null, {});
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["Kunden"]);
  expect(selected).toEqual({ sheet: "Kunden", row: 0, column: 0 });
  const written = await port.adopt(
    {
      place: { sheet: "Kunden", range: "A1:C3", table: null },
      answers: {},
      language: "en-US",
      overwrite: false,
    },
    {},
  );
  expect((await port.read()).input.names).toEqual(["A", "B"]);
  await port.restore(written!);
  await expect(port.read()).rejects.toMatchObject({ code: "KAM-NO-FACTORS" });
});

test("customers added to a table of the user's own come in with a score, and go with it when that is restored", async () => {
  const { workbook } = openSession();
  const own = workbook.addSheet("Kunden");
  own.setValues(0, 0, [
    ["Firma", "Growth (1-5)", "Relationship (1-5)"],
    ["Alpha", "4/5", 1],
    ["Beta", "1/5", 5],
  ]);
  const port = createExcelPort();
  const place = { sheet: "Kunden", range: "A1:C3", table: null };
  await port.adopt({ place, answers: {}, language: "en-US", overwrite: false }, {});
  own.setValues(3, 0, [["Gamma", "3/5", 2]]);
  const before = contentsOf(workbook);
  const written = await port.score(live, {});
  expect((await port.read()).input.names).toEqual(["Alpha", "Beta", "Gamma"]);
  await port.restore(written!);
  expect(contentsOf(workbook)).toEqual(before);
  expect(own.value(3, 0)).toBe("Gamma");
});

/** Gives the host time to register a handler, or to deliver an event and have it looked into. */
async function pass(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
}

test("an edit of what was read is told with its place; results and notes are not", async () => {
  const { workbook, port } = await openPort();
  const notes = workbook.addSheet("Notes");
  await port.read();
  const told: (Place | null)[] = [];
  const off = port.onChange((place) => told.push(place));
  await pass();
  notes.setValues(0, 0, [["by the way"]]);
  await port.score(live, {});
  sheetOf(workbook, "Customers").setValues(6, 5, [[9]]);
  await pass();
  off();
  expect(told).toEqual([{ sheet: "Customers", address: "F7" }]);
});

test("what the add-in itself wrote is told without its place", async () => {
  const { port } = await openPort();
  await port.read();
  const told: (Place | null)[] = [];
  const off = port.onChange((place) => told.push(place));
  await pass();
  await port.writeSettings({ namesShown: 5 });
  await pass();
  off();
  expect(told.length).toBeGreaterThan(0);
  expect(told.every((place) => place === null)).toBe(true);
});

test("before anything was read, any edit may be the first of a table", async () => {
  const { workbook } = openSession();
  const told: (Place | null)[] = [];
  const off = createExcelPort().onChange((place) => told.push(place));
  await pass();
  workbook.activeSheet.setValues(0, 0, [["Customer"]]);
  await pass();
  off();
  expect(told).toEqual([null]);
});
