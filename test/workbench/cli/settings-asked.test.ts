import { readFileSync } from "node:fs";
import { defaultsIn } from "../../../src/plans/settings/specs";
import { UsageError } from "../../../src/workbench/cli/outcome";
import { settingsAsked } from "../../../src/workbench/cli/settings-asked";
import { readWorkbook } from "../../../src/workbench/excel/xlsx";
import { kam } from "./kam";
import { ownFolder } from "./own-folder";

const { at } = ownFolder("settings");

const asked = (...set: string[]) => settingsAsked(set, defaultsIn("en-US"), "en-US");

test("settings are called by their ids, or as on the sheet in any language", () => {
  expect(asked("colorColumn=Certainty")).toEqual({ colorColumn: "Certainty" });
  expect(asked("Colour column = Certainty")).toEqual({ colorColumn: "Certainty" });
  expect(asked("颜色列=分部")).toEqual({ colorColumn: "分部" });
});

test("several settings that belong together go together, and none is what is usual", () => {
  const set = ["scaleLowest=0", "scaleHighest=5", "tie=low", "minimumCoverage=50%", "sizeColumn="];
  expect(asked(...set)).toEqual({
    scale: { lowest: 0, highest: 5 },
    tie: "low",
    minimumCoverage: 0.5,
    sizeColumn: null,
  });
});

test.each(["tie=perhaps", "minimumCoverage=2", "nothing=1", "cutAdvantage", "writeMode=values"])(
  "%s is refused with what there is",
  (set) => {
    expect(() => asked(set)).toThrow(UsageError);
  },
);

test("score takes settings, and draws, lists and writes how sure every place is", async () => {
  const [out, svg, csv] = [at("sure.xlsx"), at("sure.svg"), at("sure.csv")];
  const files = ["--out", out, "--svg", svg, "--csv", csv, "--mode", "native"];
  const set = ["--set", "Colour column=Certainty", "--columns", "Customer,Certainty"];
  const { status, stderr } = kam("score", "samples/portfolio.xlsx", ...files, ...set);
  expect([status, stderr]).toEqual([0, ""]);
  expect(readFileSync(svg, "utf8")).toContain("Star · Firm (");
  const [header, ...lines] = readFileSync(csv, "utf8").trim().split(/\r?\n/);
  expect(header).toContain("Certainty");
  expect(lines).toHaveLength(24);
  const { workbook } = await readWorkbook(readFileSync(out));
  expect(workbook.sheet("Matrix")?.charts[0]?.series).toHaveLength(13);
}, 120_000);
