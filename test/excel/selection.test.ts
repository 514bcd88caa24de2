import { readSelectedCells } from "../../src/excel";
import { areaAt } from "../../src/plans/area";
import { openSession } from "../../src/workbench/session";

test("selected cells are told with their sheet, whatever its name", async () => {
  const { host, workbook } = openSession();
  const sheet = workbook.addSheet("Q1 'draft'!");
  host.select(sheet, areaAt(6, 3, 2, 2));
  expect(await readSelectedCells()).toEqual({ sheet: "Q1 'draft'!", address: "D7:E8", row: 6 });
});
