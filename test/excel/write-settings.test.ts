import { readPortfolio, restore, writeSettings } from "../../src/excel";
import { languages } from "../../src/i18n/language";
import { settingTexts } from "../../src/i18n/settings";
import { openSession } from "../../src/workbench/session";
import { contentsOf, openScene, sheetOf } from "./support";

const labels = {
  star: "=1+1",
  cashCow: "-5",
  questionMark: "@x",
  dog: "TRUE",
  notRated: "#5",
} as const;

describe.each(["desktop", "web"] as const)("settings (%s)", (profile) => {
  test("are written to their cells, read again, and taken back", async () => {
    const { workbook } = await openScene({ customers: 3, profile });
    const before = contentsOf(workbook);
    const change = {
      scale: { lowest: 0, highest: 5 },
      cuts: { attractiveness: "mean", advantage: 2.5 },
      tie: "low",
      missing: "reject",
      minimumCoverage: 0.8,
      weightsSumTo: 200,
      namesShown: 7,
      writeMode: "native",
    } as const;
    const applied = await writeSettings(change);
    expect((await readPortfolio()).settings).toMatchObject(change);
    await restore(applied!.token);
    expect(contentsOf(workbook)).toEqual(before);
  });

  test("that look like formulas or numbers stay texts", async () => {
    const { workbook } = await openScene({ customers: 3, profile });
    await writeSettings({ labelScheme: "own", labels, sizeColumn: "=SUM(A1)" });
    const { settings } = await readPortfolio();
    expect(settings.labels).toEqual(labels);
    expect(settings.sizeColumn).toBe("=SUM(A1)");
    const sheet = sheetOf(workbook, "Settings");
    for (let row = 0; row < 40; row++) expect(sheet.formula(row, 1)).toBeUndefined();
  });

  test("that Excel shows as errors are no labels: the built-in one counts", async () => {
    await openScene({ customers: 3, profile });
    await writeSettings({ labelScheme: "own", labels: { ...labels, notRated: "#N/A" } });
    const { settings } = await readPortfolio();
    expect(settings.labels).toEqual({ ...labels, notRated: "Not rated" });
  });
});

test.each(languages)("the language can be changed to %s and back", async (language) => {
  const { workbook } = await openScene({ customers: 3 });
  const before = contentsOf(workbook);
  const applied = await writeSettings({ language });
  expect((await readPortfolio()).settings.language).toBe(language);
  await restore(applied!.token);
  expect(contentsOf(workbook)).toEqual(before);
});

test("a setting that the sheet lacks is added below; the user's own rows and looks stay", async () => {
  const { workbook } = await openScene({ customers: 3 });
  const sheet = sheetOf(workbook, "Settings");
  const rows = Array.from({ length: 40 }, (_, row) => row);
  const tie = rows.find((row) => sheet.value(row, 0) === settingTexts["en-US"]["setting.tie"])!;
  sheet.setValues(tie, 0, [["Our own remark", "keep", ""]]);
  sheet.showGridlines = true;
  const before = contentsOf(workbook);
  const applied = await writeSettings({ tie: "low" });
  expect(sheet.values({ top: tie, left: 0, bottom: tie, right: 1 })).toEqual([
    ["Our own remark", "keep"],
  ]);
  expect((await readPortfolio()).settings.tie).toBe("low");
  expect(sheet.showGridlines).toBe(true);
  await restore(applied!.token);
  expect(contentsOf(workbook)).toEqual(before);
});

test("a workbook without Settings gets the sheet, even before it has tables", async () => {
  const { workbook } = openSession();
  const before = contentsOf(workbook);
  const applied = await writeSettings({ cuts: { attractiveness: 4, advantage: 4 } });
  expect(workbook.sheet("Settings")).toBeDefined();
  await restore(applied!.token);
  expect(contentsOf(workbook)).toEqual(before);
});

test("writing them does not read the customers", async () => {
  const { host } = await openScene({ customers: 5000, profile: "web" });
  await writeSettings({ namesShown: 3 });
  expect(host.statistics.largestResponse).toBeLessThan(50_000);
});

test("on a protected sheet they are refused, and nothing changes", async () => {
  const { workbook } = await openScene({ customers: 3 });
  sheetOf(workbook, "Settings").protected = true;
  const before = contentsOf(workbook);
  await expect(writeSettings({ namesShown: 3 })).rejects.toMatchObject({
    code: "KAM-PROTECTED",
    place: { sheet: "Settings" },
  });
  expect(contentsOf(workbook)).toEqual(before);
});

test("taking back what was added to the settings takes its looks back too", async () => {
  const { workbook } = await openScene({ customers: 3 });
  const settings = sheetOf(workbook, "Settings");
  const tie = settings.usedArea()?.bottom ?? 0;
  settings.setValues(tie, 0, [["Our own remark", "keep", ""]]);
  const alignment = () => settings.format(tie + 1, 1).horizontal;
  const before = alignment();
  const applied = await writeSettings({ tie: "low" });
  expect(alignment()).not.toBe(before);
  await restore(applied?.token ?? "");
  expect(alignment() ?? "General").toBe(before ?? "General");
});
