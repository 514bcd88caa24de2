import { scoreWorkbook } from "../../src/excel";
import { writeModes, type WriteMode } from "../../src/plans/settings/types";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { addColumns, openScene, resultsUnder, scoring, smallTable, tableNamed } from "./support";

/** Two factors of advantage that weigh 3 and 1; of the second less is better. */
function table() {
  const small = smallTable();
  const factors = small.factors.map((factor) =>
    factor.axis === "attractiveness"
      ? { ...factor, weight: 1 }
      : { ...factor, weight: 3, lessIsBetter: false },
  );
  const last = factors.at(-1)!;
  return {
    ...small,
    factors: [...factors.slice(0, -1), { ...last, weight: 1, lessIsBetter: true }],
  };
}

const [first, second] = table()
  .factors.filter(({ axis }) => axis === "advantage")
  .map(({ name }) => name) as [string, string];

type Given = number | string | null;

/** Ours on both factors, the competitor's; then by hand its score and ours divided by it. */
const rows: readonly (readonly [Given, Given, Given, Given, number | "", number | ""])[] = [
  // Ours (3 · 8 + 11 − 3) / 4 = 8; theirs (3 · 4 + 11 − 3) / 4 = 5
  [8, 3, 4, 3, 5, 1.6],
  // Three quarters of the weight are rated: 4; ours (3 · 2 + 11 − 1) / 4 = 4
  [2, 1, 4, null, 4, 1],
  // A quarter is too little.
  [8, 3, null, 3, "", ""],
  // What is off the scale and a word are no ratings.
  [8, 3, 11, 3, "", ""],
  [8, 3, "strong", 3, "", ""],
  [null, null, 4, 3, 5, ""],
];

async function open(headers: readonly string[], cells: readonly (readonly Given[])[]) {
  const ratings = rows.map(([one, other]) => [5, 5, one, other]);
  const session = await openScene({ ratings, table: table() });
  addColumns(session.workbook, "Customers", [headers, ...cells]);
  return session;
}

const under = (workbook: Workbook, header: string) => resultsUnder(workbook, header, rows.length);

const close = (value: number | "") => (value === "" ? "" : (expect.closeTo(value, 10) as unknown));

describe.each<WriteMode>(writeModes)("relative strength (%s)", (mode) => {
  test("is our score beside the best competitor's, weighed alike", async () => {
    const theirs = rows.map(([, , one, other]) => [one, other]);
    const { workbook } = await open(
      [`${first} (best competitor)`, `${second} – Competitor`],
      theirs,
    );
    const { warnings } = await scoreWorkbook(scoring({ mode, carried: ["Relative strength"] }));
    expect(warnings).toEqual([]);
    expect(under(workbook, "Best competitor")).toEqual(rows.map(([, , , , best]) => close(best)));
    expect(under(workbook, "Relative strength")).toEqual(
      rows.map(([, , , , , ratio]) => close(ratio)),
    );
  });

  test("takes one rating of the competitor as a whole where no factor has its own", async () => {
    const { workbook } = await open(["Best competitor"], [[4], [8], [null], [0], [12], [5]]);
    await scoreWorkbook(scoring({ mode, carried: ["Relative strength"] }));
    // Ours are 8, 4 and 8; 0 and 12 are off the scale, and who is not rated has no score.
    expect(under(workbook, "Relative strength")).toEqual([2, 0.5, "", "", "", ""]);
  });

  test("is not there where a column only names the competitor", async () => {
    const { workbook } = await open(
      ["Main competitor"],
      rows.map(() => ["Acme"]),
    );
    await scoreWorkbook(scoring({ mode, carried: ["Relative strength"] }));
    expect(under(workbook, "Relative strength")).toBeNull();
  });
});

test.each<WriteMode>(["live", "native"])("relative strength follows an edit (%s)", async (mode) => {
  const { workbook } = await open(
    [`${first} (best competitor)`, `${second} (best competitor)`],
    rows.map(() => [4, 3]),
  );
  await scoreWorkbook(scoring({ mode, carried: ["Relative strength"] }));
  const customers = tableNamed(workbook, "Customers");
  customers.sheet.setValues(customers.area.top + 1, customers.area.right - 1, [[8]]);
  // Theirs are now as good as ours.
  expect(under(workbook, "Relative strength")?.[0]).toBeCloseTo(1, 10);
});
