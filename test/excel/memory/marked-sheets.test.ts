import { inspectWorkbook, restore, scoreWorkbook } from "../../../src/excel";
import type { Workbook } from "../../../src/workbench/excel/model/types";
import { readWorkbook, writeWorkbook } from "../../../src/workbench/excel/xlsx";
import { openSession } from "../../../src/workbench/session";
import { openScene, scoring, sheetOf, smallTable } from "../support";
import { addPart, part, partsIn } from "./support";

const names = ({ sheets }: Workbook) => sheets.map(({ name }) => name);

/** A scored workbook from which everything has been taken that the add-in remembered. */
async function forgotten(): Promise<Workbook> {
  const { workbook } = await openScene({ customers: 4, table: smallTable() });
  await scoreWorkbook(scoring());
  workbook.customXml.length = 0;
  return workbook;
}

const damaged = "<memory xmlns='urn:kam-matrix:memory'>{not json</memory>";
const later = "<memory xmlns='urn:kam-matrix:memory' version='9'><book/></memory>";

test.each([
  ["is gone", []],
  ["is damaged", [damaged]],
  ["is a later version's", [later]],
  ["has only records that nobody can read", [part("<record>{damaged</record>")]],
])(
  "sheets of the add-in's are known by their marks where what it remembers %s: nobody is asked",
  async (_what, parts) => {
    const workbook = await forgotten();
    for (const xml of parts) await addPart(xml);
    const before = names(workbook);
    await scoreWorkbook(scoring());
    expect(names(workbook)).toEqual(before);
    expect((await inspectWorkbook()).results).toMatchObject({ sheet: "Results", mode: "live" });
  },
);

test("so they are in a file", async () => {
  const { workbook } = await readWorkbook(await writeWorkbook(await forgotten()));
  openSession(workbook);
  const before = names(workbook);
  await scoreWorkbook(scoring());
  expect(names(workbook)).toEqual(before);
});

test("what somebody typed there is asked for by its address, and comes back", async () => {
  const workbook = await forgotten();
  const results = sheetOf(workbook, "Results");
  results.setValues(0, 0, [["my own note"]]);
  await expect(scoreWorkbook(scoring())).rejects.toMatchObject({
    code: "KAM-CONSENT",
    conflicts: [{ sheet: "Results", kind: "cells", address: "A1" }],
  });
  expect(results.value(0, 0)).toBe("my own note");
  const { token } = await scoreWorkbook(scoring({ consent: "overwrite" }));
  await restore(token);
  expect(results.value(0, 0)).toBe("my own note");
});

test("a mark that was copied with its sheet claims neither: somebody's sheet is asked for", async () => {
  const workbook = await forgotten();
  const mark = [...sheetOf(workbook, "Results").customProperties];
  const copy = workbook.addSheet("Results copied");
  for (const [key, value] of mark) copy.customProperties.set(key, value);
  await expect(scoreWorkbook(scoring())).rejects.toMatchObject({
    code: "KAM-CONSENT",
    conflicts: [{ sheet: "Results", kind: "sheet" }],
  });
});

test("a sheet without a mark is somebody's, whatever it is called", async () => {
  const workbook = await forgotten();
  sheetOf(workbook, "Results").customProperties.clear();
  await expect(scoreWorkbook(scoring())).rejects.toMatchObject({
    code: "KAM-CONSENT",
    conflicts: [{ sheet: "Results", kind: "sheet" }],
  });
  expect(partsIn(workbook)).toEqual([]);
});
