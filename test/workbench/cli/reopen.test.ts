import { readFileSync } from "node:fs";
import { scoreWorkbook } from "../../../src/excel";
import { readWorkbook, writeWorkbook } from "../../../src/workbench/excel/xlsx";
import { openSession } from "../../../src/workbench/session";
import { refuseUnlike } from "../../../src/workbench/cli/reopen";
import { edited, partOf, pathsOf } from "../excel/xlsx/package";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const firstRow = 4;
const original = new Uint8Array(readFileSync("samples/portfolio.xlsx"));
const as = { language: "en-US", mode: "live" } as const;

async function scored() {
  const { workbook } = await readWorkbook(original);
  openSession(workbook);
  const report = await scoreWorkbook({
    mode: "live",
    language: "en-US",
    now: new Date(2026, 0, 15),
  });
  return { workbook, report, written: await writeWorkbook(workbook) };
}

test("a file that holds what was computed is let through; one whose last score is an error is not", async () => {
  const { workbook, report, written } = await scored();
  await refuseUnlike({ written, original }, workbook, report, as, "en-US");
  const last = `B${firstRow + report.names.length}`;
  const parts = unzipSync(written);
  const [path = "", bytes = new Uint8Array()] =
    Object.entries(parts).find(([, part]) => strFromU8(part).includes("_xldudf_KAM_SCORE")) ?? [];
  const cell = new RegExp(`<c r="${last}"[^>]*>.*?</c>`);
  expect(strFromU8(bytes)).toMatch(cell);
  const wrong = strFromU8(bytes).replace(cell, `<c r="${last}" t="e"><v>#VALUE!</v></c>`);
  const changed = zipSync({ ...parts, [path]: strToU8(wrong) });
  await expect(
    refuseUnlike({ written: changed, original }, workbook, report, as, "en-US"),
  ).rejects.toThrow(`Results!${last}`);
});

test("a file in which a sheet lacks rows is not let through", async () => {
  const { workbook, report, written } = await scored();
  const customers = workbook.sheet("Customers");
  customers?.setValue(900, 0, "added after the file was made");
  await expect(refuseUnlike({ written, original }, workbook, report, as, "en-US")).rejects.toThrow(
    "Customers",
  );
});

test.each("ABCDEFGHIJK".split(""))(
  "a file whose last customer has a number of another in column %s is not let through",
  async (column) => {
    const { workbook, report, written } = await scored();
    const address = `${column}${firstRow + report.names.length}`;
    const sheets = pathsOf(written).filter((path) => path.startsWith("xl/worksheets/sheet"));
    const path = sheets.find((each) => partOf(written, each).includes("_xldudf_KAM_SCORE")) ?? "";
    const cell = new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`);
    const changed = edited(written, [path, cell, `<c r="${address}"><v>77</v></c>`]);
    await expect(
      refuseUnlike({ written: changed, original }, workbook, report, as, "en-US"),
    ).rejects.toThrow(`Results!${address}`);
  },
);

test("results are looked at even where they lie in the file as they lay in the one that was opened", async () => {
  const { workbook, report, written } = await scored();
  await refuseUnlike({ written, original: written }, workbook, report, as, "en-US");
  const last = `B${firstRow + report.names.length}`;
  const path =
    pathsOf(written).find((each) => partOf(written, each).includes("_xldudf_KAM_SCORE")) ?? "";
  const cell = new RegExp(`<c r="${last}"[^>]*>.*?</c>`);
  const wrong = edited(written, [path, cell, `<c r="${last}"><v>77</v></c>`]);
  await expect(
    refuseUnlike({ written: wrong, original: wrong }, workbook, report, as, "en-US"),
  ).rejects.toThrow(`Results!${last}`);
});
