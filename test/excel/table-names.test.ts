import { insertTemplate, readPortfolio, scoreWorkbook } from "../../src/excel";
import { openSession } from "../../src/workbench/session";
import { scoring } from "./support";

async function name(table: string, chosen: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(table).name = chosen;
    await context.sync();
  });
}

test.each(["Factors", "CUSTOMERS", "factors"])(
  "a template goes into a workbook in which %s is a defined name, and can be scored",
  async (defined) => {
    const { workbook } = openSession();
    workbook.names.set(defined, "=Sheet1!$A$1");
    await insertTemplate({ template: "relative", language: "en-US" });
    expect(workbook.tables).toHaveLength(2);
    expect(workbook.tables.map((table) => table.name)).toContain(
      defined === "CUSTOMERS" ? "Customers_2" : "Factors_2",
    );
    expect(workbook.names.get(defined)).toBe("=Sheet1!$A$1");
    const { factors } = await readPortfolio();
    expect(factors.factors.length).toBeGreaterThan(5);
    await scoreWorkbook(scoring());
  },
);

test.each(["AB12", "R1C1", "c", "x".repeat(256), "Customers", "PLANNED", "two words"])(
  "the stand-in refuses the name %s for a table with Excel's one code for it",
  async (chosen) => {
    const { workbook } = openSession();
    workbook.names.set("Planned", "=1");
    await insertTemplate({ template: "relative", language: "en-US" });
    await expect(name("Factors", chosen)).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(workbook.table("Factors")).toBeDefined();
  },
);

test("a template goes into a workbook where a name of a sheet is Factors", async () => {
  const { workbook } = openSession();
  workbook.activeSheet.names.set("Factors", "=Sheet1!$A$1");
  await insertTemplate({ template: "relative", language: "en-US" });
  expect(workbook.tables.map((table) => table.name)).toContain("Factors_2");
  expect(workbook.sheet("Sheet1")?.names.get("Factors")).toBe("=Sheet1!$A$1");
});

test("a table that makes room takes a name that nothing in the workbook has", async () => {
  const { workbook } = openSession();
  const sheet = workbook.activeSheet;
  sheet.setValues(0, 0, [["Mine"], ["precious"]]);
  workbook.addTable(sheet, { top: 0, left: 0, bottom: 1, right: 0 }, "Customers");
  workbook.names.set("customers_2", "=Sheet1!$A$1");
  sheet.names.set("Customers_3", "=Sheet1!$A$1");
  await insertTemplate({ template: "relative", language: "en-US", consent: "overwrite" });
  expect(workbook.table("Customers_4")?.sheet).toBe(sheet);
  expect(sheet.value(1, 0)).toBe("precious");
});
