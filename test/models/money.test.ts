import { runModel } from "../../src/excel";
import { largestDiscount, prepaymentRate } from "../../src/engine/models/receivables";
import { areaAt } from "../../src/plans/area";
import { analysisOf } from "../../src/plans/models";
import { openSession } from "../../src/workbench/session";
import type { Scalar } from "../../src/workbench/excel/model/value";
import { now } from "../excel/support";
import { shownResults } from "./support";

const modes = ["live", "native", "values"] as const;

async function results(
  id: string,
  mode: (typeof modes)[number],
  rows: readonly (readonly Scalar[])[],
) {
  const { workbook } = openSession();
  workbook.activeSheet.setValues(0, 0, rows);
  const area = areaAt(0, 0, rows.length, rows[0]?.length ?? 0);
  workbook.addTable(workbook.activeSheet, area, "Customers");
  const model = analysisOf(id)!;
  await runModel({ model, mode, language: "en-US", now });
  return shownResults(workbook, model, rows.length - 1);
}

/** The first as worked out in the essay's terms: 800 bought, 200 made by itself, 150 from us. */
test.each(modes)("share of wallet of six customers, worked by hand, as %s", async (mode) => {
  const found = await results("wallet", mode, [
    ["Customer", "Purchases total", "Self-supplied", "Revenue", "Sole supplier"],
    ["A growth target", 800, 200, 150, ""],
    ["At the bound of room", 100, "", 30, ""],
    ["Half is ours", 100, 0, 50, "no"],
    ["All is ours", 100, "", 100, "yes"],
    ["Wrong numbers", 100, 50, 60, ""],
    ["Nobody knows", "", "", 60, ""],
  ]);
  // Can be won, from us, share, from others, room.
  expect(found.map((row) => row.slice(3, 8))).toEqual([
    ["600", "150", "0.25", "450", "Growth target"],
    ["100", "30", "0.3", "70", "Room"],
    ["100", "50", "0.5", "50", ""],
    ["100", "100", "1", "0", "Sole supplier"],
    ["50", "60", "", "", "Check numbers"],
    ["", "60", "", "", ""],
  ]);
});

test.each(modes)(
  "receivables of four customers, the first with 30.4 days (trymesha.com, The 2 DSO Calculation Formulas), as %s",
  async (mode) => {
    const found = await results("receivables", mode, [
      ["Customer", "Receivable", "Sales", "Overdue", "Credit limit", "Terms days"],
      ["In order", 150_000, 1_800_000, 30_000, 200_000, 30],
      ["Everything amiss", 90_000, 365_000, 20_000, 95_000, 60],
      ["Just in bounds", 90_000, 438_000, 18_000, 100_000, 60],
      ["Owes nothing", 0, 365_000, "", "", ""],
    ]);
    expect(found.map((row) => row.slice(6, 11))).toEqual([
      ["", "30.416666667", "0.2", "0.75", "0.454545455"],
      [
        "Much overdue; Limit nearly used; Pays late",
        "90",
        "0.222222222",
        "0.947368421",
        "0.272727273",
      ],
      ["", "75", "0.2", "0.9", "0.272727273"],
      ["", "0", "", "", "0"],
    ]);
    // Capital at 8 % a year: 1 − 1 ∕ (1 + 0.08 × 75 ∕ 365) is 1.62 % for the third.
    const worth = [0.006622517, 0.019344438, 0.016172507, 0];
    expect(found.map((row) => Number(row[11]))).toEqual(
      worth.map((each) => expect.closeTo(each, 8) as unknown),
    );
  },
);

test("cash 75 days earlier at 8 % a year is worth a discount of 1.62 % at most, and that discount costs 8 % (inverse of the simple rate, by hand)", () => {
  const discount = largestDiscount(0.08, 75);
  expect(discount).toBeCloseTo(0.016172506738544423, 12);
  expect(prepaymentRate(discount, 0, 75)).toBeCloseTo(0.08, 12);
});
