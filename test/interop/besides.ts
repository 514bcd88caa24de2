import {
  keepSnapshot,
  mergeForms,
  scoreWorkbook,
  splitRound,
  writeMovement,
} from "../../src/excel";
import type { Language } from "../../src/i18n/language";
import { reports } from "../../src/plans/reports/report";
import type { WriteMode } from "../../src/plans/settings/types";
import { writeWorkbook } from "../../src/workbench/excel/xlsx";
import { now, openScene, sheetOf, smallTable } from "../excel/support";

export interface Besides {
  readonly file: Uint8Array;
  /** What was asked for besides the results, in the order in which it was written. */
  readonly sheets: readonly string[];
}

/**
 * A workbook with what there is besides results: reports, snapshots, movement, the forms of a round and what became of
 * them, and columns of the customers' own carried into the results.
 */
export async function everythingBesides(mode: WriteMode, language: Language): Promise<Besides> {
  const { workbook } = await openScene({
    customers: 24,
    language,
    table: smallTable(),
    revenue: true,
    segments: (customer) => (customer === 1 ? null : `Segment <${customer % 3}> & "others"`),
  });
  const before = new Set(workbook.sheets.map(({ name }) => name));
  await keepSnapshot({ language, day: "2026-01-31", who: "Ann" });
  const customers = workbook.tables.find(({ area }) => area.bottom - area.top === 24);
  if (customers === undefined) throw new Error("There is no table of 24 customers");
  const { sheet, area } = customers;
  // Behind the name, the segment and the revenue stand two ratings on each axis.
  for (let row = area.bottom - 7; row <= area.bottom; row++) {
    const rating = row % 2 === 0 ? 10 : 1;
    sheet.setValues(row, area.right - 3, [[rating, rating, rating, rating]]);
  }
  sheet.setValue(area.bottom, 0, "Somebody new");
  await scoreWorkbook({
    mode,
    language,
    now,
    reports,
    carried: ["Segment", "Annual revenue", "Next step"],
  });
  await writeMovement({ from: "2026-01-31", to: null, mode, language, now });
  const raters = { names: ["Ann", "Bob: [North]"] };
  const { forms } = await splitRound({ raters, due: "2026-12-01", language });
  for (const form of forms) {
    const page = sheetOf(workbook, form.sheet);
    const last = page.usedArea()?.bottom ?? 0;
    for (let row = 8; row <= last; row++) page.setValue(row, 1, 1 + (row % 9));
  }
  await mergeForms({ raters, method: "mean", files: [], language, now, consent: "overwrite" });
  const sheets = workbook.sheets.map(({ name }) => name).filter((name) => !before.has(name));
  return { file: await writeWorkbook(workbook), sheets };
}
