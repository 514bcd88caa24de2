import { adoptTable } from "../../src/excel/adopt-table";
import { readPortfolio, scoreWorkbook } from "../../src/excel";
import { readSheets } from "../../src/excel/read/sheets";
import { placeOfTable, recognise } from "../../src/plans/recognise/sheet";
import { openSession } from "../../src/workbench/session";
import { scoring } from "./support";

function form(ratings: readonly number[]) {
  const [growth = 0, quality = 0] = ratings;
  return [
    ["Criterion", "Weight", "Rating (1-5)"],
    ["Market growth", 100, growth],
    ["Product quality", 100, quality],
  ];
}

test("forms of one customer each are scored by formulas on them, edited where they stand, and one that is added comes in", async () => {
  const { workbook } = openSession();
  workbook.sheets[0]!.name = "Alpha";
  workbook.sheets[0]!.setValues(0, 0, form([5, 2]));
  workbook.addSheet("Beta").setValues(0, 0, form([1, 4]));
  const [candidate] = recognise((await readSheets()).sheets);
  await adoptTable({
    place: placeOfTable(candidate!.proposal),
    answers: {},
    language: "en-US",
    consent: "ask",
  });
  const read = async () => {
    const { input } = await readPortfolio();
    return [input.names, ...input.ratings.map((ratings) => [...ratings])];
  };
  expect(await read()).toEqual([
    ["Alpha", "Beta"],
    [5, 1],
    [2, 4],
  ]);
  workbook.sheet("Beta")!.setValue(1, 2, 3);
  expect((await read())[1]).toEqual([5, 3]);
  workbook.addSheet("Gamma").setValues(0, 0, form([4, 4]));
  await scoreWorkbook(scoring());
  expect(await read()).toEqual([
    ["Alpha", "Beta", "Gamma"],
    [5, 3, 4],
    [2, 4, 4],
  ]);
});
