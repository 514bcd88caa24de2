import { readPortfolio, restore, writeCells, type CellEdit } from "../../src/excel";
import { rounds } from "../../src/excel/read/chunks";
import { contentsOf, openScene, sheetOf, smallTable } from "./support";

const profiles = ["desktop", "web"] as const;

/** The first rating of the first customer. */
const first = { sheet: "Customers", row: 4, column: 1 };

describe.each(profiles)("single cells (%s)", (profile) => {
  test("are written, and nothing else of the sheet changes", async () => {
    const { workbook } = await openScene({ profile, customers: 3 });
    const customers = sheetOf(workbook, "Customers");
    customers.showGridlines = true;
    customers.tabColor = "#123456";
    const before = customers.values({ top: 0, left: 0, bottom: 10, right: 20 });
    await writeCells("customers", [{ ...first, value: 2 }]);
    const expected = before.map((row) => [...row]);
    expected[4]![1] = 2;
    expect(customers.values({ top: 0, left: 0, bottom: 10, right: 20 })).toEqual(expected);
    expect(customers.showGridlines).toBe(true);
    expect(customers.tabColor).toBe("#123456");
  });

  test("come back, formulas and blanks as well", async () => {
    const { workbook } = await openScene({ profile, customers: 4, cells: { "2:0": null } });
    const customers = sheetOf(workbook, "Customers");
    customers.setFormula(4, 1, "=2+3");
    const before = contentsOf(workbook);
    const edits = [4, 5, 6, 7].map((row): CellEdit => ({ ...first, row, value: 9 }));
    const { token } = await writeCells("customers", edits);
    expect([4, 5, 6, 7].map((row) => customers.value(row, 1))).toEqual([9, 9, 9, 9]);
    await restore(token);
    expect(contentsOf(workbook)).toEqual(before);
    expect(customers.formula(4, 1)).toBe("=2+3");
  });

  test.each(["=1+1", "+1", "@SUM(1)", "1-2", "007", "TRUE", "'quoted", "#N/A", "二月三日"])(
    "the text %s stays that text",
    async (text) => {
      const { workbook } = await openScene({ profile, customers: 2 });
      const { token } = await writeCells("customers", [{ ...first, value: text }]);
      const customers = sheetOf(workbook, "Customers");
      expect(customers.value(4, 1)).toBe(text);
      expect(customers.formula(4, 1)).toBeUndefined();
      // And again where it is what comes back.
      await writeCells("customers", [{ ...first, value: 1 }]).then((applied) =>
        restore(applied.token),
      );
      expect(customers.value(4, 1)).toBe(text);
      expect(customers.formula(4, 1)).toBeUndefined();
      await expect(restore(token)).rejects.toMatchObject({ code: "KAM-RESTORE-GONE" });
    },
  );

  test("a number in a cell that is formatted as text is a number, until it is taken back", async () => {
    const { workbook } = await openScene({ profile, customers: 3 });
    const customers = sheetOf(workbook, "Customers");
    const column = { top: 4, left: 1, bottom: 6, right: 1 };
    customers.setFormat(column, { numberFormat: "@" });
    customers.setValues(4, 1, [["7"], ["８"], ["high"]]);
    const before = contentsOf(workbook);
    const { token } = await writeCells("customers", [
      { ...first, value: 7 },
      { ...first, row: 5, value: 8 },
    ]);
    expect(customers.values(column)).toEqual([[7], [8], ["high"]]);
    const formats = () => [4, 5, 6].map((row) => customers.format(row, 1).numberFormat);
    expect(formats()).toEqual(["General", "General", "@"]);
    expect((await readPortfolio()).input.ratings[0]!.slice(0, 2)).toEqual(
      Float64Array.from([7, 8]),
    );
    await restore(token);
    expect(contentsOf(workbook)).toEqual(before);
    expect(formats()).toEqual(["@", "@", "@"]);
  });

  test("a cell's own number format stays", async () => {
    const { workbook } = await openScene({ profile, customers: 2 });
    const customers = sheetOf(workbook, "Customers");
    customers.setFormat({ top: 4, left: 1, bottom: 4, right: 1 }, { numberFormat: "0.00" });
    await writeCells("customers", [{ ...first, value: 2.5 }]);
    expect(customers.format(4, 1).numberFormat).toBe("0.00");
  });
});

test("on a protected sheet they are refused, and nothing changes", async () => {
  const { workbook } = await openScene({ customers: 2 });
  sheetOf(workbook, "Customers").protected = true;
  const before = contentsOf(workbook);
  await expect(writeCells("customers", [{ ...first, value: 2 }])).rejects.toMatchObject({
    code: "KAM-PROTECTED",
    place: { sheet: "Customers" },
  });
  expect(contentsOf(workbook)).toEqual(before);
});

test("where the sheet is gone meanwhile, that is said", async () => {
  const { workbook } = await openScene({ customers: 2 });
  workbook.removeSheet(sheetOf(workbook, "Customers"));
  const before = contentsOf(workbook);
  await expect(writeCells("customers", [{ ...first, value: 2 }])).rejects.toMatchObject({
    code: "KAM-GONE",
  });
  expect(contentsOf(workbook)).toEqual(before);
});

test("a failure half way leaves every sheet as it was", async () => {
  for (let skip = 0; skip < 6; skip++) {
    const { host, workbook } = await openScene({ customers: 3 });
    const before = contentsOf(workbook);
    host.failNext("GeneralException", { skip });
    await expect(
      writeCells("customers", [
        { ...first, value: 2 },
        { sheet: "Factors", row: 4, column: 6, value: 77 },
      ]),
    ).rejects.toMatchObject({ code: "KAM-INTERNAL" });
    expect({ skip, contents: contentsOf(workbook) }).toEqual({ skip, contents: before });
  }
});

test("scattered cells are read a thousand in one round trip, so that each request stays small", () => {
  const chunks = Array.from({ length: 2500 }, (_, i) => ({
    sheet: "Customers",
    area: { top: 2 * i, left: 1, bottom: 2 * i, right: 1 },
    request: i,
  }));
  expect(rounds(chunks, 100_000).map(({ length }) => length)).toEqual([1000, 1000, 500]);
});

test("scattered cells are written and come back", async () => {
  const { workbook } = await openScene({ customers: 600, profile: "web", table: smallTable() });
  const before = contentsOf(workbook);
  const rows = Array.from({ length: 300 }, (_, i) => 4 + 2 * i);
  const { token } = await writeCells(
    "customers",
    rows.flatMap((row) => [1, 3].map((column) => ({ ...first, row, column, value: 2 }))),
  );
  expect(sheetOf(workbook, "Customers").value(4 + 2 * 299, 3)).toBe(2);
  await restore(token);
  expect(contentsOf(workbook)).toEqual(before);
});

test("a column of cells is one write, whatever order they come in", async () => {
  const { host, workbook } = await openScene({ customers: 300, profile: "web" });
  const one = async (count: number) => {
    host.statistics.reset();
    const rows = Array.from({ length: count }, (_, i) => 4 + ((i * 7) % count));
    await writeCells(
      "customers",
      rows.map((row) => ({ ...first, row, value: 3 })),
    );
    return host.statistics.largestRequest;
  };
  // What is intended is said beforehand: each cell's value before and after, and the label of its row.
  expect(await one(300)).toBeLessThan((await one(1)) + 300 * 24);
  expect(sheetOf(workbook, "Customers").value(303, 1)).toBe(3);
});
