import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../../src/workbench/excel/xlsx";
import { elementOf, find, textAt } from "../excel/xlsx/package";
import { kam } from "./kam";
import { ownFolder } from "./own-folder";

/** Five customers with a rating that an unknown function gives: with its last values all of them are stars. */
const file = join(__dirname, "../excel/xlsx/files/rating-from-a-cube.xlsx");
const { folder } = ownFolder("left");

jest.setTimeout(120_000);

interface Json {
  readonly counts: Readonly<Record<string, number>>;
  readonly problems: readonly object[];
  readonly uncalculated: readonly { sheet: string; address: string; functions: string[] }[];
}

/** The text of a cell as a part has it: inline, shared, or as a formula's value. */
function textOf(bytes: Uint8Array, part: string, address: string): string | null | undefined {
  const cell = find(elementOf(bytes, part), "sheetData", "row", "c").find(
    (each) => each.getAttribute("r") === address,
  )!;
  const value = textAt(cell, "v");
  if (cell.getAttribute("t") !== "s") return value;
  return find(elementOf(bytes, "xl/sharedStrings.xml"), "si")[Number(value)]?.textContent;
}

test.each(["live", "values", "native"])(
  "in %s mode the written file holds what the report says, from last values too",
  async (mode) => {
    const out = join(folder, `${mode}.xlsx`);
    const scored = kam("score", file, "--out", out, "--mode", mode, "--json");
    expect(scored).toMatchObject({ status: 0, stderr: "" });
    const { counts, uncalculated } = JSON.parse(scored.stdout) as Json;
    expect(counts).toEqual({ star: 5, cashCow: 0, questionMark: 0, dog: 0, notRated: 0 });
    expect(uncalculated.filter(({ sheet }) => sheet === "Customers")).toEqual(left);
    expect(uncalculated).toHaveLength(left.length);

    const bytes = readFileSync(out);
    const { workbook } = await readWorkbook(bytes);
    const results = workbook.sheet("Results")!;
    const headers = results.values({ top: 3, left: 0, bottom: 3, right: 20 })[0]!;
    const quadrant = headers.indexOf("Quadrant");
    const letter = String.fromCharCode(65 + quadrant);
    const rows = [4, 5, 6, 7, 8];
    expect(rows.map((row) => results.value(row, quadrant))).toEqual(stars);
    const part = `xl/worksheets/sheet${workbook.sheets.indexOf(results) + 1}.xml`;
    expect(rows.map((row) => textOf(bytes, part, `${letter}${row + 1}`))).toEqual(stars);
  },
);

test("check says as much beside the problems", () => {
  const { problems, uncalculated } = JSON.parse(kam("check", file, "--json").stdout) as Json;
  expect(uncalculated).toEqual(left);
  // Four prices beyond the scale; a column that is no factor's is no problem.
  expect(problems).toHaveLength(4);
});

const left = [2, 3, 4, 5, 6].flatMap((row) => [
  { sheet: "Customers", address: `C${row}`, functions: ["CUBEVALUE"] },
  { sheet: "Customers", address: `F${row}`, functions: ["CUBESETCOUNT"] },
]);
const stars = ["Star", "Star", "Star", "Star", "Star"];
