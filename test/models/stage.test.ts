import { runModel } from "../../src/excel";
import { areaAt } from "../../src/plans/area";
import { analysisOf } from "../../src/plans/models";
import { openSession } from "../../src/workbench/session";
import { now } from "../excel/support";
import { shownResults } from "./support";

const model = analysisOf("stage")!;

const customers = [
  ["Held by orders", 0.85, 15, ""],
  ["Held by share", 0.1, 400, 1],
  ["At the end", 0.95, 250, ""],
  ["A prospect", "", "", ""],
  ["Broken off", 0.4, 30, 14],
];

/** Rows worked out by hand from the bands as printed: stage, held back by, next stage and what it needs, potential. */
test.each(["live", "native", "values"] as const)(
  "stages of five customers, as %s",
  async (mode) => {
    const { workbook } = openSession();
    const sheet = workbook.activeSheet;
    sheet.setValues(0, 0, [
      ["Customer", "Share of wallet", "Orders", "Months inactive"],
      ...customers,
    ]);
    workbook.addTable(sheet, areaAt(0, 0, customers.length + 1, 4), "Customers");
    await runModel({ model, mode, language: "en-US", now });
    expect(shownResults(workbook, model, 5).map((row) => row.slice(4, 10))).toEqual([
      ["Mid", "transactions", "Partnership", "", "50", "0.15"],
      ["Early", "share", "Mid", "0.2", "", "0.9"],
      ["Synergistic", "", "", "", "", "0.05"],
      ["Exploratory", "", "Early", "", "1", "1"],
      ["Disrupted", "", "", "", "", "0.6"],
    ]);
  },
);
