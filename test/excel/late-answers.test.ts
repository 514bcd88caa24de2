import { scoreWorkbook } from "../../src/excel";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { contentsOf, openScene, scoring, sheetOf, smallTable } from "./support";

/** How the chart looks: each series' name, colour, shape and size, and which of its points are named where. */
function looks(workbook: Workbook) {
  const [chart] = sheetOf(workbook, "Matrix").charts;
  return (chart?.series ?? []).map((series) => ({
    name: series.nameFormula,
    color: series.markerBackgroundColor,
    shape: series.markerStyle,
    size: series.markerSize,
    named: [...series.labels].filter(([, { visible }]) => visible).sort(([a], [b]) => a - b),
  }));
}

const results = { top: 4, bottom: 33, left: 0, right: 10 };

async function scored(answers: number | "at once") {
  const { workbook } = await openScene({ customers: 30, answers });
  const { warnings } = await scoreWorkbook(scoring());
  const cells = sheetOf(workbook, "Results").values(results);
  return { warnings, looks: looks(workbook), cells, workbook };
}

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
  "the chart has its colours, shapes and names, and the cells their values, in whatever order functions answer (%d)",
  async (seed) => {
    const atOnce = await scored("at once");
    const late = await scored(seed);
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
    for (let skip = 4; ; skip++) {
      const session = await openScene({ customers: 6, table: smallTable(), answers });
      const before = contentsOf(session.workbook);
      session.host.failNext("GeneralException", { skip });
      const failed = await scoreWorkbook(scoring({ chart: false })).then(
        () => false,
        () => true,
      );
      if (!failed) {
        expect(skip).toBeGreaterThan(5);
        break;
      }
      expect({ answers, skip, after: contentsOf(session.workbook) }).toEqual({
        answers,
        skip,
        after: before,
      });
    }
  }
});
