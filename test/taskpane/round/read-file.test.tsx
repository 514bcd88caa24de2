import { writeWorkbook } from "../../../src/workbench/excel/xlsx";
import { readFormFile } from "../../../src/taskpane/round/read-file";
import { readAsked, writeForm } from "../../../src/excel";
import { readForm } from "../../../src/plans/round/read-form";
import { openSession } from "../../../src/workbench/session";
import { openScene } from "../../excel/support";

/** A form as a file, with ratings typed in. */
async function formFile(type: (row: number, column: number) => number | string | null) {
  await openScene({ customers: 4 });
  const { input, asked, anchors } = await readAsked({ names: ["Ann & Co"] });
  const { workbook } = openSession();
  await writeForm({ input, anchors }, asked[0]!, { due: "2026-12-15", language: "zh-CN" });
  const sheet = workbook.activeSheet;
  const form =
    workbook.sheets.find((one) => one !== sheet && one.usedArea() !== undefined) ?? sheet;
  for (let row = 8; row < 12; row++)
    for (let column = 1; column < 8; column += 2) form.setValue(row, column, type(row, column));
  const bytes = await writeWorkbook(workbook, undefined, "form.xlsx");
  return { input, bytes };
}

test("a form's file is read as it was saved: numbers, texts, blanks", async () => {
  const { input, bytes } = await formFile((row, column) =>
    row === 8 && column === 1 ? "７" : row === 9 ? null : row - 4,
  );
  const sheets = await readFormFile(new File([bytes as BlobPart], "ann.xlsx"));
  const forms = sheets.flatMap((sheet) => readForm(sheet, input) ?? []);
  expect(forms).toHaveLength(1);
  const [form] = forms;
  expect(form!.rater).toBe("Ann & Co");
  const cells = (customer: number) =>
    form!.ratings.filter((one) => one.customer === customer).map(({ rating }) => rating);
  expect(cells(0)).toEqual([7, 4, 4, 4]);
  expect(cells(1)).toEqual([]);
  expect(cells(3)).toEqual([7, 7, 7, 7]);
});

test("a file that is no archive, or was cut off, is a sheet without cells under its name", async () => {
  const { bytes } = await formFile(() => 5);
  const none = [{ name: "x.xlsx", cells: [] }];
  expect(await readFormFile(new File(["Hello"], "x.xlsx"))).toEqual(none);
  expect(await readFormFile(new File([bytes.slice(0, 500) as BlobPart], "x.xlsx"))).toEqual(none);
  const torn = bytes.slice();
  torn.fill(0xff, torn.length / 8, torn.length / 2);
  expect(await readFormFile(new File([torn as BlobPart], "x.xlsx"))).toEqual(none);
});
