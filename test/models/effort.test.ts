import { runModel } from "../../src/excel";
import { areaAt } from "../../src/plans/area";
import { analysisOf } from "../../src/plans/models";
import { openSession } from "../../src/workbench/session";
import { now } from "../excel/support";
import { ofRows } from "./of-rows";
import { shownResults } from "./support";

const model = analysisOf("effort")!;

const customers = [
  ["North", 120, 500, "yes"],
  ["East", 60, 300, true],
  ["South", 200, 150, "perhaps"],
  ["West", 20, 50, ""],
] as const;

function open(columns: number) {
  const session = openSession();
  const { workbook } = session;
  const sheet = workbook.activeSheet;
  const headers = ["Customer", "Hours", "Profit", "Key account"];
  sheet.setValues(
    0,
    0,
    [headers, ...customers].map((row) => row.slice(0, columns)),
  );
  workbook.addTable(sheet, areaAt(0, 0, customers.length + 1, columns), "Customers");
  return workbook;
}

/** Served, shares, ratio, the effort that fits and the change. */
test.each(["live", "native", "values"] as const)(
  "effort of four customers, two of them key accounts, constructed and worked by hand, as %s",
  async (mode) => {
    const workbook = open(4);
    const { problems } = await runModel({ model, mode, language: "en-US", now });
    expect(shownResults(workbook, model, 4).map((row) => row.slice(0, 9))).toEqual([
      ["North", "120", "500", "", "0.3", "0.5", "0.6", "150", "30"],
      ["East", "60", "300", "Under-served", "0.15", "0.3", "0.5", "90", "30"],
      ["South", "200", "150", "Over-served", "0.5", "0.15", "3.333333333", "120", "-80"],
      ["West", "20", "50", "", "0.05", "0.05", "1", "40", "20"],
    ]);
    expect(problems.map(({ code, value }) => [code, value])).toEqual([
      ["model-not-mark", "perhaps"],
    ]);
  },
);

test.each(["live", "native", "values"] as const)(
  "effort goes by value alone where no column says who is a key account, as %s",
  async (mode) => {
    const workbook = open(3);
    await runModel({ model, mode, language: "en-US", now });
    expect(shownResults(workbook, model, 4).map((row) => row[7])).toEqual([
      "200",
      "120",
      "60",
      "20",
    ]);
  },
);

test.each(["live", "native", "values"] as const)(
  "a key account, who brings or costs anything and who may yet are told apart, as %s",
  async (mode) => {
    const { cells } = await ofRows(
      model,
      {
        headers: ["Customer", "Hours", "Profit", "Key account"],
        rows: [
          ["North", 120, 500, "yes"],
          ["East", 60, -30, "no"],
          ["South", 200, 0, null],
          ["West", 20, null, null],
          ["Up", 5, null, true],
          ["Down", 5, "much", null],
          [null, 5, 10, null],
        ],
      },
      ["tier"],
      { mode },
    );
    expect(cells.map(([tier]) => tier)).toEqual([
      "Key account",
      "Ordinary customer",
      "Prospect",
      "Prospect",
      "Key account",
      "#VALUE!",
      "",
    ]);
  },
);

test.each(["live", "native", "values"] as const)(
  "by parent effort and value of its companies are added up, and one that is key makes it key (%s)",
  async (mode) => {
    const { cells } = await ofRows(
      model,
      {
        headers: ["Customer", "Hours", "Profit", "Key account", "Parent"],
        rows: [
          ["North", 100, 200, "yes", "Steel Works"],
          ["East", 60, 300, null, null],
          ["South", 20, 300, "no", "Steel Works"],
          ["West", 20, 200, null, null],
        ],
      },
      ["customer", "effort", "value", "effortShare", "valueShare", "tier"],
      { mode, typed: { byParent: "yes" } },
    );
    expect(cells).toEqual([
      ["North", "", "", "", "", ""],
      ["East", "60", "300", "0.3", "0.3", "Ordinary customer"],
      ["Steel Works", "120", "500", "0.6", "0.5", "Key account"],
      ["West", "20", "200", "0.1", "0.2", "Ordinary customer"],
    ]);
  },
);
