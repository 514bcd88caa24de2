import { failure, open, plain } from "./script";

test("a sheet is copied with its cells, looks, notes of programs, and what points at itself", async () => {
  const { run, workbook } = open();
  const names = await run(async (context) => {
    const { worksheets } = context.workbook;
    const data = worksheets.getFirst();
    data.name = "Data";
    data.getRange("A1:B3").values = [
      ["Customer", "Revenue"],
      ["North", 3],
      ["South", 4],
    ];
    data.tables.add("A1:B3", true).name = "Sales";
    data.getRange("D1:D3").formulas = [["=SUM(Sales[Revenue])"], ["=Data!B2*2"], ["=B3*rate"]];
    data.getRange("A1").format.fill.color = "#FF0000";
    data.names.add("rate", "=10");
    data.customProperties.add("maker", "somebody");
    const copy = data.copy("End");
    copy.load("name");
    const before = data.copy("Before", data);
    before.load("name");
    await context.sync();
    return [copy.name, before.name];
  });
  expect(plain(names)).toEqual(["Data (2)", "Data (3)"]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Data (3)", "Data", "Data (2)"]);
  const copy = workbook.sheet("Data (2)");
  expect(copy?.values({ top: 0, left: 3, bottom: 2, right: 3 })).toEqual([[7], [6], [40]]);
  expect(copy?.formula(0, 3)).toBe("=SUM(Sales2[Revenue])");
  expect(copy?.formula(1, 3)).toBe("='Data (2)'!B2*2");
  expect(copy?.format(0, 0).fill).toBe("#FF0000");
  expect([...(copy?.customProperties ?? [])]).toEqual([["maker", "somebody"]]);
  copy?.setValue(1, 1, 30);
  expect(copy?.value(0, 3)).toBe(34);
  expect(workbook.sheet("Data")?.value(0, 3)).toBe(7);
});

test("a sheet cannot be copied where the workbook's structure is protected, nor to nowhere", async () => {
  const { run } = open();
  expect(
    await failure(() =>
      run(async (context) => {
        context.workbook.worksheets.getFirst().copy("Before");
        await context.sync();
      }),
    ),
  ).toMatchObject({ code: "InvalidArgument" });
  await run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(
    await failure(() =>
      run(async (context) => {
        context.workbook.worksheets.getFirst().copy();
        await context.sync();
      }),
    ),
  ).toMatchObject({ code: "AccessDenied" });
});
