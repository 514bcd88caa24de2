import { readWorkbook, writeWorkbook } from "../../src/workbench/excel/xlsx";
import { differences, factsOf } from "./parts";
import { foreignFiles } from "./programs";
import { faultsOf } from "./validator";
import { workedOn } from "../workbench/excel/xlsx/worked-on";

/** A cell that none of the workbooks uses, and what follows from its having a value. */
const edited = { row: 49, column: 25, value: "edited" };
const followsFromTheEdit = /^xl\/worksheets\/sheet1\.xml (Z50|row 50|<dimension>)$|sharedStrings/;

/**
 * Besides the edited cell only these places may change, for each workbook that has any: cells whose formulas came
 * without a value and are calculated, by the value that they have to get, and for the others the reason.
 */
const others: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  "exceljs: a table and formatted words": { "sheet1.xml G4": 3 },
  "exceljs: names, shared and array formulas": {
    "sheet1.xml E3": 320,
    "sheet1.xml E4": 0,
    "sheet1.xml E5": -3,
  },
  "SheetJS: array formulas and names": {
    "sheet1.xml D2": 8403.5,
    "sheet1.xml D3": 320,
    "sheet1.xml D4": 0,
    "sheet1.xml D5": -3,
    "sheet1.xml E2": 1,
    "sheet1.xml E3": 4,
    "sheet1.xml E4": 7,
    "sheet1.xml E5": 9,
  },
  "xlsx-populate: shared formulas and names": {
    "sheet1.xml D2": 8403.5,
    "sheet1.xml D3": 320,
    "sheet1.xml D4": 0,
    "sheet1.xml D5": -3,
    "sheet1.xml E2": 21,
    "[Content_Types].xml sheet2.xml": "The second sheet has no type in the file.",
  },
  "openpyxl: charts": {
    "xl/charts/chart1.xml": "The file lacks the values that the chart draws.",
    "xl/charts/chart2.xml": "The file lacks the values that the chart draws.",
  },
  "openpyxl: names and arrays": {
    "sheet1.xml D2": 21,
    "sheet1.xml D3": 8720.5,
    "sheet1.xml E2": 14,
    "sheet1.xml E3": 8,
    "sheet1.xml E4": 18,
    "sheet1.xml E5": 2,
    "sheet2.xml A1": "7x",
  },
};

/** A place in few words, as the lists above have it. */
function inShort(place: string): string {
  if (place.startsWith("[Content_Types].xml"))
    return `[Content_Types].xml ${/PartName="[^"]*\/([^"/]*)"/.exec(place)?.[1] ?? place}`;
  return place.replace("xl/worksheets/", "");
}

test("workbooks of six other programs change in the edited cell alone, and stay as valid as they were", async () => {
  const files = await foreignFiles();
  expect(files.length).toBeGreaterThanOrEqual(30);
  expect(new Set(files.map(({ program }) => program)).size).toBe(6);
  for (const { program, about, bytes } of files) {
    const name = `${program}: ${about}`;
    const { workbook, losses } = await readWorkbook(bytes);
    expect({ name, losses }).toEqual({ name, losses: [] });
    workbook.sheets[0]?.setValue(edited.row, edited.column, edited.value);
    // Sheets in which nothing was done would be copied as they lie.
    const saved = await writeWorkbook(workedOn(workbook), bytes);
    const [before, after] = [factsOf(bytes), factsOf(saved)];
    const changed = differences(before, after);
    expect({ name, changed }).toEqual({
      name,
      changed: expect.arrayContaining([expect.stringMatching(/sheet1\.xml Z50$/)]) as string[],
    });
    const further = changed.filter((place) => !followsFromTheEdit.test(place));
    const expected = others[name] ?? {};
    expect({ name, further: further.map(inShort).sort() }).toEqual({
      name,
      further: Object.keys(expected).sort(),
    });
    for (const place of further) {
      const wanted = expected[inShort(place)];
      const value = /v>([^<]*)<\/>$/.exec(after.get(place) ?? "")?.[1];
      if (value !== undefined && !before.get(place)?.includes(`v>${value}<`))
        expect({ place, value }).toEqual({ place, value: String(wanted) });
    }
    const old = await faultsOf(bytes);
    const faults = await faultsOf(saved);
    expect({ name, faults: faults.filter((fault) => !old.includes(fault)) }).toEqual({
      name,
      faults: [],
    });
  }
});
