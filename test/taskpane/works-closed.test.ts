import type * as PortModule from "../../src/taskpane/excel-port";
import type { WorkbookPort } from "../../src/taskpane/ports";
import { registerFunctions } from "../../src/workbench/functions/register";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { openSession } from "../../src/workbench/session";
import { readWorkbook, writeWorkbook } from "../../src/workbench/excel/xlsx";
import { openScene, sheetOf } from "../excel/support";

/** A port of code that has just been loaded, as when the pane opens: it knows nothing of before. */
function freshPort(): WorkbookPort {
  jest.resetModules();
  const path = "../../src/taskpane/excel-port";
  return jest.requireActual<typeof PortModule>(path).createExcelPort();
}

async function scoredAndSaved(): Promise<Uint8Array> {
  const { workbook } = await openScene({ customers: 12, language: "zh-TW", revenue: true });
  const port = freshPort();
  await port.writeSettings({ cuts: { attractiveness: 6, advantage: "median" } });
  const request = { mode: "live", language: "zh-TW", chart: true, overwrite: false } as const;
  await port.score(request, {});
  return writeWorkbook(workbook);
}

/** Opens the file where nothing of the pane has been loaded: cells have their functions, and no more. */
async function reopened(bytes: Uint8Array): Promise<Workbook> {
  const { workbook } = await readWorkbook(bytes);
  registerFunctions(workbook, "desktop");
  return workbook;
}

test("with the pane gone an edit recalculates scores, quadrant and chart data", async () => {
  const workbook = await reopened(await scoredAndSaved());
  const results = sheetOf(workbook, "結果");
  const row = () => results.values({ top: 4, left: 0, bottom: 4, right: 8 })[0] ?? [];
  const before = row();
  const { sheet, area } = workbook.table("Customers")!;
  const ratings = area.right - area.left;
  sheet.setValues(area.top + 1, area.left + 2, [new Array<number>(ratings - 1).fill(10)]);
  const high = row();
  sheet.setValues(area.top + 1, area.left + 2, [new Array<number>(ratings - 1).fill(1)]);
  const low = row();
  expect([high[0], low[0]]).toEqual([before[0], before[0]]);
  expect(high[1]).toBeGreaterThan(low[1] as number);
  expect(high[5]).not.toBe(low[5]);
  const drawn = sheetOf(workbook, "圖表資料").values({ top: 4, left: 0, bottom: 15, right: 9 });
  const chart = drawn.find(([name]) => name === before[0]);
  expect(chart).toContain(low[2]);
});

test("a pane that opens on the saved workbook knows from it alone what the last one knew", async () => {
  const bytes = await scoredAndSaved();
  const known = freshPort();
  const [summary, reading] = [await known.inspect(), await known.read()];
  openSession(await reopened(bytes));
  const port = freshPort();
  expect(await port.inspect()).toEqual(summary);
  expect(summary.results?.mode).toBe("live");
  expect(await port.read()).toEqual(reading);
  expect(reading.settings.cuts).toEqual({ attractiveness: 6, advantage: "median" });
  // What was made is known again: scoring once more replaces it without a question.
  const request = { mode: "live", language: "zh-TW", chart: true, overwrite: false } as const;
  await expect(port.score(request, {})).resolves.not.toBeNull();
});

test("nothing is kept in the browser: a way back dies with the pane that wrote", async () => {
  await openScene({ customers: 4 });
  const restore = await freshPort().writeSettings({ namesShown: 3 });
  await expect(freshPort().restore(restore!)).rejects.toMatchObject({ code: "KAM-RESTORE-GONE" });
});
