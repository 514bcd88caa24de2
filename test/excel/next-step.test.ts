import { instantiate } from "../../src/engine/factors/templates";
import { scoreWorkbook } from "../../src/excel";
import { writeModes, type WriteMode } from "../../src/plans/settings/types";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { openScene, resultsUnder, scoring, tableNamed } from "./support";

/** One present factor of attractiveness, two of the future that weigh 1 and 3, one of advantage. */
function table() {
  const standard = instantiate("standard", "en-US");
  const of = (group: string) => standard.factors.filter((factor) => factor.group === group);
  const [present, one, other] = [of("Present")[0]!, of("Future")[0]!, of("Future")[1]!];
  const advantage = standard.factors.find(({ axis }) => axis === "advantage")!;
  const factors = [
    { ...one, weight: 1 },
    { ...present, weight: 6 },
    { ...other, weight: 3 },
    { ...advantage, weight: 1 },
  ];
  return { ...standard, factors, claimedTotal: null };
}

/** One factor of the future, the present one, the other of the future, advantage; the profit; future and step by hand. */
const rows: readonly (readonly [
  string,
  (number | null)[],
  number | string | null,
  number | string,
  string,
])[] = [
  // (8 + 3 · 4) / 4 = 5, below 5.5
  ["Little future", [8, 9, 4, 2], 10, 5, "Shrink"],
  // (4 + 3 · 6) / 4 = 5.5, at the cut
  ["At the cut", [4, 9, 6, 2], -10, 5.5, "Build"],
  // Only one is rated.
  ["Half known", [null, 9, 9, 2], 0, 9, "Build"],
  ["Star", [9, 9, 9, 9], -5, 9, "Invest"],
  ["Loses", [1, 2, 2, 1], -5, 1.75, "Leave"],
  ["Earns", [1, 2, 2, 1], 0, 1.75, "Harvest"],
  ["No profit known", [1, 2, 2, 1], null, 1.75, "Harvest"],
  ["Profit in words", [1, 2, 2, 1], "loss", 1.75, "Harvest"],
  ["Nothing known", [null, null, null, null], -5, "", ""],
];

function openRows(profit = "Profit") {
  return openScene({
    ratings: rows.map(([, ratings]) => ratings),
    table: table(),
    names: (customer) => rows[customer]?.[0] ?? null,
    columns: { [profit]: rows.map(([, , value]) => value) },
  });
}

const under = (workbook: Workbook, header: string) => resultsUnder(workbook, header, rows.length);

describe.each<WriteMode>(writeModes)("the next step (%s)", (mode) => {
  test("follows from the factors of the future and from the profit", async () => {
    const { workbook } = await openRows();
    const { warnings } = await scoreWorkbook(scoring({ mode, carried: ["Next step"] }));
    expect(warnings).toEqual([]);
    expect(under(workbook, "Future score")).toEqual(
      rows.map(([, , , future]) =>
        typeof future === "number" ? (expect.closeTo(future, 10) as unknown) : future,
      ),
    );
    expect(under(workbook, "Next step")).toEqual(rows.map(([, , , , step]) => step));
  });

  test("leaves nobody where no column says the profit", async () => {
    const { workbook } = await openRows("Colour");
    await scoreWorkbook(scoring({ mode, carried: ["下一步"] }));
    expect(under(workbook, "Next step")).toEqual(
      rows.map(([, , , , step]) => (step === "Leave" ? "Harvest" : step)),
    );
  });

  test("is not in the results unless somebody wants it", async () => {
    const { workbook } = await openRows();
    await scoreWorkbook(scoring({ mode }));
    expect(under(workbook, "Next step")).toBeNull();
  });
});

test.each<WriteMode>(["live", "native"])("the next step follows an edit (%s)", async (mode) => {
  const { workbook } = await openRows();
  await scoreWorkbook(scoring({ mode, carried: ["Next step"] }));
  const customers = tableNamed(workbook, "Customers");
  // The one that had little future gets more; the one at a loss a profit.
  customers.sheet.setValues(customers.area.top + 1, customers.area.right - 2, [[5]]);
  customers.sheet.setValues(customers.area.top + 5, customers.area.right, [[1]]);
  expect(under(workbook, "Next step")?.slice(0, 5)).toEqual([
    "Build",
    "Build",
    "Build",
    "Invest",
    "Harvest",
  ]);
});
