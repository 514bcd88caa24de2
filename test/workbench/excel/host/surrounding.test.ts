import { open } from "./script";

test.each([
  ["a cell of a table without gaps", "C5", "B4:D6"],
  ["a cell that touches it at a corner alone", "E7", "B4:E7"],
  ["a cell with nothing around", "H20", "H20"],
])("the surrounding region of %s", async (_what, cell, expected) => {
  const { run, workbook } = open();
  workbook.activeSheet.setValues(0, 0, [["A title, with a blank row below"]]);
  workbook.activeSheet.setValues(3, 1, [
    ["Firm", "", "Price"],
    ["A", 1, 2],
    ["", "", 3],
  ]);
  if (cell === "E7") workbook.activeSheet.setValues(6, 4, [["a note"]]);
  await run(async (context) => {
    const region = context.workbook.worksheets.getFirst().getRange(cell).getSurroundingRegion();
    region.load("address");
    await context.sync();
    expect(region.address).toBe(`Sheet1!${expected}`);
  });
});
