import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook, writeWorkbook } from "../../../../src/workbench/excel/xlsx";
import { cellText } from "./cells";
import { workedOn } from "./worked-on";
import { elementOf, partOf, pathsOf } from "./package";

const folders = [join(__dirname, "files"), join(__dirname, "../../../../samples")];
const files = folders.flatMap((folder) =>
  readdirSync(folder).map((name) => [name, join(folder, name)] as const),
);

/** What saving a file unchanged, with each sheet written anew, changes, and why; everything else stays as it is. */
const changes: Readonly<Record<string, readonly string[]>> = {
  // Formulas that it has without values are calculated.
  "date-1904.xlsx": ["xl/worksheets/sheet1.xml"],
  // The rectangle in use that it states is smaller than the one in which there are cells.
  "inline-rich-text.xlsx": ["xl/worksheets/sheet2.xml"],
  // The last values of labels from cells are not those of the cells that its formula names.
  "libreoffice.xlsx": ["xl/charts/chart1.xml"],
  // As with the formatted words: the stray cell lies far outside of the rectangle that the file states.
  "stray-cell.xlsx": ["xl/worksheets/sheet1.xml"],
  // A column has another name than its header cell, for which Excel would take the file for damaged.
  "line-ends-in-texts.xlsx": ["xl/tables/table1.xml"],
};

/** Parts that two packages do not have alike: each byte for byte, or with the same elements, attributes and texts. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [pathsOf(before), pathsOf(after)];
  return [...new Set([...old, ...now])].filter((path) => {
    if (!old.includes(path) || !now.includes(path)) return true;
    if (partOf(before, path) === partOf(after, path)) return false;
    const [was, is] = [before, after].map((file) => cellText(elementOf(file, path)));
    return was !== is;
  });
}

test.each(files)("%s, opened and saved, has every part as it was", async (name, path) => {
  const original = new Uint8Array(readFileSync(path));
  const { workbook } = await readWorkbook(original);
  workedOn(workbook);
  const saved = await writeWorkbook(workbook, original);
  expect(changedParts(original, saved)).toEqual(changes[name] ?? []);
});
