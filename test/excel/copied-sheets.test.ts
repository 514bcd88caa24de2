import { restore, scoreWorkbook } from "../../src/excel";
import type { Session } from "../../src/workbench/session";
import { openScene, scoring, sheetOf, smallTable } from "./support";

const ours = ["Results", "Chart data", "Matrix"] as const;

/** Somebody copies a sheet, as by its tab; says what it is called. */
function copied(name: string): Promise<string> {
  return Excel.run(async (context) => {
    const copy = context.workbook.worksheets.getItem(name).copy("End");
    copy.load("name");
    await context.sync();
    return copy.name;
  });
}

/** What stands on it; a chart shows the data of another sheet, whatever they are. */
function standing({ workbook }: Session, name: string): unknown {
  const { id, charts, ...sheet } = sheetOf(workbook, name);
  const used = sheetOf(workbook, name).usedArea();
  const cells = used === undefined ? [] : sheetOf(workbook, name).values(used);
  return { id, cells, charts: charts.map((chart) => chart.name), tab: sheet.tabColor };
}

describe.each(ours)("a copy of %s", (name) => {
  test.each(["beside it", "in its place"])("%s is left by Restore, as it is", async (where) => {
    const session = await openScene({ customers: 3, table: smallTable() });
    const { workbook } = session;
    const { token } = await scoreWorkbook(scoring({ mode: "values" }));
    const copy = await copied(name);
    if (where === "in its place") workbook.removeSheet(sheetOf(workbook, name));
    const { id } = sheetOf(workbook, copy);
    const cells = sheetOf(workbook, copy).values({ top: 0, left: 0, bottom: 9, right: 9 });
    await restore(token);
    const left = sheetOf(workbook, copy);
    expect(left.id).toBe(id);
    expect(left.values({ top: 0, left: 0, bottom: 9, right: 9 })).toEqual(cells);
  });

  test("is left when it is scored again, beside it or in its place", async () => {
    for (const inItsPlace of [false, true]) {
      const session = await openScene({ customers: 3, table: smallTable() });
      const { workbook } = session;
      await scoreWorkbook(scoring({ mode: "values" }));
      const copy = await copied(name);
      if (inItsPlace) workbook.removeSheet(sheetOf(workbook, name));
      const before = standing(session, copy);
      const cuts = { attractiveness: 6, advantage: 4 } as const;
      const { overwritten } = await scoreWorkbook(scoring({ mode: "values", cuts }));
      expect(overwritten).toEqual([]);
      expect(standing(session, copy)).toEqual(before);
      expect(workbook.sheet(name)).toBeDefined();
    }
  });
});
