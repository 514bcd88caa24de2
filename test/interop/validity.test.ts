import { insertTemplate } from "../../src/excel";
import { openSession } from "../../src/workbench/session";
import { writeWorkbook } from "../../src/workbench/excel/xlsx";
import { replaceIn } from "./package";
import { scoreSample } from "./score";
import { faultsOf } from "./validator";

test("the validator finds what is wrong", async () => {
  const { workbook } = openSession();
  const wrong = replaceIn(
    await writeWorkbook(workbook),
    "xl/worksheets/sheet1.xml",
    "<sheetData",
    "<unheardOf/><sheetData",
  );
  expect((await faultsOf(wrong)).join()).toContain("unheardOf");
});

const modes = ["live", "native", "values"] as const;

test.each(
  (["portfolio", "wholesale"] as const).flatMap((sample) =>
    modes.map((mode) => [sample, mode] as const),
  ),
)("the sample %s, scored in %s mode, is valid", async (sample, mode) => {
  const { file } = await scoreSample(sample, mode);
  expect(await faultsOf(file)).toEqual([]);
});

test.each(["en-US", "zh-CN", "zh-TW"] as const)(
  "a template with a scoring form in %s is valid",
  async (language) => {
    const { workbook } = openSession();
    await insertTemplate({ template: "standard", language, form: true });
    expect(await faultsOf(await writeWorkbook(workbook))).toEqual([]);
  },
);
