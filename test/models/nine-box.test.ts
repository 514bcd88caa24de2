import { runModel } from "../../src/excel";
import { areaAt } from "../../src/plans/area";
import { analysisOf } from "../../src/plans/models";
import { openSession } from "../../src/workbench/session";
import { now } from "../excel/support";
import { shownResults } from "./support";

const model = analysisOf("nine-box")!;

// Of 1,000 in all the first begins at 0, the second at 85 %, the third at 91 %, the fourth at 96 %.
const customers = [
  ["Large, grows, fits", 850, 0.12, "yes"],
  ["Medium, steady, fits", 60, 0, 7],
  ["Medium, declines", 50, -0.05, "yes"],
  ["Small, grows, does not fit", 40, 0.05, "no"],
  ["Nothing yet, grows, fits", "", 0.3, true],
  ["Nobody says whether it fits", "", 0.3, ""],
];

test.each(["live", "native", "values"] as const)(
  "nine-box of six customers, as %s",
  async (mode) => {
    const { workbook } = openSession();
    const sheet = workbook.activeSheet;
    sheet.setValues(0, 0, [["Customer", "Volume", "Growth", "Strategic fit"], ...customers]);
    workbook.addTable(sheet, areaAt(0, 0, customers.length + 1, 4), "Customers");
    const { problems } = await runModel({ model, mode, language: "en-US", now });
    expect(problems).toEqual([]);
    expect(shownResults(workbook, model, 6).map((row) => row[4])).toEqual([
      "A1",
      "B2",
      "C2",
      "B3",
      "A3",
      "",
    ]);
    expect(shownResults(workbook, model, 6).map((row) => row[6])).toEqual([
      ...["", "", "", "growing but does not fit", "", ""],
    ]);
    expect(shownResults(workbook, model, 1)[0]?.[5]).toBe(
      "Buys much, grows fast and fits our strategy",
    );
  },
);
