import { languages } from "../../src/i18n/language";
import { writeModes } from "../../src/plans/settings/types";
import { readWorkbook } from "../../src/workbench/excel/xlsx";
import { everythingBesides } from "./besides";
import { cellsOf, differences } from "./cells";
import { convert } from "./soffice";
import { faultsOf } from "./validator";

test.each(languages.flatMap((language) => writeModes.map((mode) => [language, mode] as const)))(
  "reports, snapshots, movement, a round and carried columns are valid in %s, in %s mode",
  async (language, mode) => {
    const { file, sheets } = await everythingBesides(mode, language);
    expect(sheets).toHaveLength(19);
    expect(await faultsOf(file)).toEqual([]);
  },
);

test("LibreOffice calculates reports, movement and carried columns to the same cells", async () => {
  const { file, sheets } = await everythingBesides("native", "en-US");
  const { workbook } = await readWorkbook(file);
  const calculated = sheets.filter((name) => {
    const formulas = [...(workbook.sheet(name)?.formulaCells() ?? [])];
    return formulas.length > 20;
  });
  expect(calculated).toEqual([
    "Results",
    "Chart data",
    "Summary",
    "Key accounts data",
    "Account plan data",
    "Account plan",
    "Account plan, page 2",
    "Movement",
    "Movement data",
  ]);
  const recalculated = await convert(file, "xlsx", { recalculate: true });
  for (const sheet of sheets) {
    const [ours, theirs] = [await cellsOf(file, sheet), await cellsOf(recalculated, sheet)];
    expect({ sheet, different: differences(ours, theirs) }).toEqual({ sheet, different: [] });
  }
});
