import { readPortfolio, restore, scoreWorkbook } from "../../src/excel";
import { NeedsConsent } from "../../src/excel/errors";
import { writeModes } from "../../src/plans/settings/types";
import type { Scalar } from "../../src/workbench/excel/model/value";
import type { Workbook } from "../../src/workbench/excel/model/types";
import {
  addColumns,
  contentsOf,
  openScene,
  scoring,
  sheetOf,
  smallTable,
  tableNamed,
} from "./support";

const tableName = "KamResults";
const sheet = "Results table";

/** Attractiveness 9, 1, 5 and advantage 9, 9, 1 of three customers, each by two factors that are rated alike. */
const ratings = [
  [9, 9, 9, 9],
  [1, 1, 9, 9],
  [5, 5, 1, 1],
];

async function opened(options: Parameters<typeof scoring>[0] = {}) {
  const { workbook } = await openScene({ ratings, table: smallTable() });
  const asked = scoring({ ...options, reports: ["results-table"] });
  return { workbook, ...(await scoreWorkbook(asked)) };
}

/** Name and both scores of each line, in the order in which they stand. */
function lines(workbook: Workbook): Scalar[][] {
  const { area } = tableNamed(workbook, tableName);
  return sheetOf(workbook, sheet)
    .values({ ...area, top: area.top + 1, right: area.left + 2 })
    .map((row) => [...row]);
}

/** What sorting does: whole lines change places, and formulas go on pointing at their own line. */
function reverse(workbook: Workbook, columns = 12): void {
  const { area } = tableNamed(workbook, tableName);
  const on = sheetOf(workbook, sheet);
  const rows = Array.from({ length: area.bottom - area.top }, (_, i) => area.top + 1 + i);
  const cells = rows.map((row) =>
    Array.from({ length: columns }, (_, c) => {
      const formula = on.formula(row, c);
      return { formula, value: on.value(row, c), row };
    }),
  );
  cells.reverse().forEach((line, i) => {
    const to = area.top + 1 + i;
    line.forEach(({ formula, value, row }, c) => {
      if (formula === undefined) on.setValue(to, c, value);
      else
        on.setFormula(
          to,
          c,
          formula
            .replaceAll(`$L${row + 1})`, `$L${to + 1})`)
            .replace(`$A${row + 1},`, `$A${to + 1},`),
        );
    });
  });
}

const inOrder = [
  ["Customer 00001", 9, 9],
  ["Customer 00002", 1, 9],
  ["Customer 00003", 5, 1],
];

test.each(writeModes)(
  "results as a table, in %s mode, stay sorted as somebody has them, take in who has come, and are taken back so",
  async (mode) => {
    const { workbook } = await opened({ mode });
    expect(lines(workbook)).toEqual(inOrder);
    reverse(workbook);
    const on = sheetOf(workbook, "Customers");
    const { area } = tableNamed(workbook, "Customers");
    on.setValue(area.top + 2, area.left, "Newcomer");
    const before = contentsOf(workbook);
    // Scored again unasked: nothing is in the way.
    const { token } = await scoreWorkbook(scoring({ mode }));
    const [one, , three] = inOrder;
    expect(lines(workbook)).toEqual([three, one, ["Newcomer", 1, 9]]);
    await restore(token);
    expect(contentsOf(workbook)).toEqual(before);
  },
);

test("what somebody has typed into its results is asked for before it is written over", async () => {
  const { workbook } = await opened({ mode: "values" });
  const { area } = tableNamed(workbook, tableName);
  sheetOf(workbook, sheet).setValue(area.top + 1, area.left + 1, 7.5);
  await expect(scoreWorkbook(scoring({ mode: "values" }))).rejects.toThrow(NeedsConsent);
});

test("columns that somebody adds stay beside their customers, who keep their places even when they are gone", async () => {
  const { workbook } = await opened({ mode: "values" });
  addColumns(workbook, tableName, [["Comment"], ["one"], ["two"], ["three"]]);
  const customers = tableNamed(workbook, "Customers").area;
  sheetOf(workbook, "Customers").setValue(customers.top + 1, customers.left, "Newcomer");
  await scoreWorkbook(scoring({ mode: "values" }));
  const now = tableNamed(workbook, tableName).area;
  const rows = sheetOf(workbook, sheet).values({ ...now, top: now.top + 1 });
  expect(rows.map((row) => [row[0], row.at(-1)])).toEqual([
    ["Customer 00001", "one"],
    ["Customer 00002", "two"],
    ["Customer 00003", "three"],
    ["Newcomer", null],
  ]);
});

test("a line is its customer's wherever the customers are sorted to, with what stands beside it", async () => {
  const { workbook } = await opened({ mode: "native" });
  const { area } = tableNamed(workbook, "Customers");
  const on = sheetOf(workbook, "Customers");
  const body = { ...area, top: area.top + 1 };
  on.setValues(body.top, body.left, on.values(body).toReversed());
  expect(lines(workbook)).toEqual(inOrder);
});

test("customers of one name are told apart by their numbers", async () => {
  const { workbook } = await openScene({ ratings, table: smallTable() });
  const { area } = tableNamed(workbook, "Customers");
  const on = sheetOf(workbook, "Customers");
  for (const row of [1, 2, 3]) on.setValue(area.top + row, area.left, "Twin");
  await scoreWorkbook(scoring({ mode: "native", reports: ["results-table"] }));
  expect(lines(workbook)).toEqual([
    ["Twin", 9, 9],
    ["Twin", 1, 9],
    ["Twin", 5, 1],
  ]);
});

test("it is never taken for the customers' table", async () => {
  await opened({ mode: "values" });
  expect((await readPortfolio()).customerOrigin.table).toBe("Customers");
});
