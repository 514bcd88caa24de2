import { restore, scoreWorkbook } from "../../src/excel";
import { isPlotted } from "../../src/workbench/excel/host/members/chart-data";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { contentsOf, openScene, scoring, sheetOf, smallTable, tableNamed } from "./support";

/** How the chart looks: each series' name, colour, shape and size, and which of its points that are drawn are named where. */
function looks(workbook: Workbook) {
  const [chart] = sheetOf(workbook, "Matrix").charts;
  return (chart?.series ?? []).map((series) => ({
    name: series.nameFormula,
    color: series.markerBackgroundColor,
    shape: series.markerStyle,
    size: series.markerSize,
    named: [...series.labels]
      .filter(([point, { visible }]) => visible && isPlotted(chart!, series, point))
      .sort(([a], [b]) => a - b),
  }));
}

const results = { top: 4, bottom: 33, left: 0, right: 10 };

async function scored(answers: number | "at once", strict = true) {
  const { workbook } = await openScene({ customers: 30, answers, strict });
  const { warnings } = await scoreWorkbook(scoring());
  const cells = sheetOf(workbook, "Results").values(results);
  return { warnings, looks: looks(workbook), cells, workbook };
}

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
  "the chart has its colours, shapes and names, and the cells their values, in whatever order functions answer (%d) and however strict Excel is",
  async (seed) => {
    const atOnce = await scored("at once");
    const late = await scored(seed, seed % 2 === 1);
    expect(new Set(late.looks.map(({ color }) => color)).size).toBeGreaterThanOrEqual(4);
    expect(new Set(late.looks.map(({ shape }) => shape)).size).toBeGreaterThanOrEqual(4);
    expect(late.looks.flatMap(({ named }) => named).length).toBeGreaterThan(8);
    expect(late.looks).toEqual(atOnce.looks);
    expect(late.cells).toEqual(atOnce.cells);
    expect(late.warnings).toEqual([]);
  },
);

test("scoring again while functions still answer keeps colours, shapes and names", async () => {
  const first = await scored(11);
  await scoreWorkbook(scoring());
  expect(looks(first.workbook)).toEqual(first.looks);
});

test("a write that fails at any request is taken back whole, also while functions still answer", async () => {
  for (const answers of [1, 2]) {
    let failures = 0;
    // From the first writing on; how a page prints may be refused.
    for (let skip = 3; skip < 8; skip++) {
      const session = await openScene({ customers: 6, table: smallTable(), answers });
      const before = contentsOf(session.workbook);
      session.host.failNext("GeneralException", { skip });
      const failed = await scoreWorkbook(scoring({ chart: false })).then(
        () => false,
        () => true,
      );
      if (!failed) continue;
      failures++;
      const after = contentsOf(session.workbook);
      expect({ answers, skip, after }).toEqual({ answers, skip, after: before });
    }
    expect(failures).toBeGreaterThan(1);
  }
});

test.each([1, 2, 3])(
  "a scoring that is taken back leaves each name of the chart where it was, in whatever order functions answer (%d)",
  async (answers) => {
    const first = await scored(answers);
    const cuts = { attractiveness: 6, advantage: 4 } as const;
    const { token } = await scoreWorkbook(scoring({ mode: "values", cuts }));
    expect(looks(first.workbook)).not.toEqual(first.looks);
    await restore(token);
    expect(looks(first.workbook)).toEqual(first.looks);
  },
);

test.each([1, 2, 3])(
  "results that come while they are looked for are not taken for the user's (%d)",
  async (answers) => {
    const { workbook } = await scored(answers);
    const customers = tableNamed(workbook, "Customers");
    const { area, sheet } = customers;
    sheet.setValue(area.bottom + 1, 0, "A new one");
    workbook.resizeTable(customers, { ...area, bottom: area.bottom + 1 });
    const { names } = await scoreWorkbook(scoring());
    expect(names).toHaveLength(31);
  },
);
