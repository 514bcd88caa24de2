import type { Page } from "playwright-core";

/** Values of a rectangle of a sheet, row by row, in the workbook that the page shows. */
export function cells(
  page: Page,
  sheet: string,
  area: readonly [top: number, left: number, bottom: number, right: number],
): Promise<unknown[][]> {
  return page.evaluate(
    ([name, [top, left, bottom, right]]) =>
      window.kamWorkbench.workbook.sheet(name)?.values({ top, left, bottom, right }) ?? [],
    [sheet, area] as const,
  );
}

/** Everything that a reader of the workbook could tell apart: values, formulas and charts of every sheet. */
export function content(page: Page): Promise<unknown> {
  return page.evaluate(() =>
    window.kamWorkbench.workbook.sheets.map((sheet) => {
      const area = sheet.usedArea();
      return {
        name: sheet.name,
        values: area === undefined ? [] : sheet.values(area),
        formulas: [...sheet.formulaCells()].sort((a, b) => a.row - b.row || a.column - b.column),
        charts: sheet.charts.map(({ title, x, y, series }) => ({
          title,
          cross: [x.positionAt, y.positionAt],
          series: series.map(({ nameFormula, xFormula, yFormula }) => [
            nameFormula,
            xFormula,
            yFormula,
          ]),
        })),
      };
    }),
  );
}
