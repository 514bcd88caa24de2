import type { Cell } from "../../src/engine/cell";
import { languages } from "../../src/i18n/language";
import { typedTables } from "../../src/plans/accounts";
import { headerIn } from "../../src/plans/accounts/offer";
import { describeProblem } from "../../src/i18n/problems/describe";
import { runModel } from "../../src/excel";
import { analyses } from "../../src/plans/models";
import { abc } from "../../src/plans/models/abc";
import { buildModel } from "../../src/plans/models/build";
import { people } from "../../src/plans/models/people";
import { stage } from "../../src/plans/models/stage";
import type { ColumnModel } from "../../src/plans/models/model";
import { inputNames, interpretModel } from "../../src/plans/models/source";
import { originFromA1 } from "../plans/source/origin-from-a1";
import { areaAt } from "../../src/plans/area";
import { openSession } from "../../src/workbench/session";
import { now } from "../excel/support";

const all = analyses.map((model) => [model.id, model] as const);

/** Models of which several rows may be about one customer. */
const severalRows = [
  "segments",
  "white-space",
  "parents",
  "contacts",
  "people",
  "risks",
  "satisfaction",
];

/** A table of the model's inputs, its last input's column twice; each row says the same of every input. */
function tableOf(model: ColumnModel, rows: readonly (readonly [name: Cell, cell: Cell])[]) {
  const inputs = Object.keys(model.inputs);
  const headers = inputs.map((id) => inputNames(model, id, "en-US")[0]!);
  const origin = originFromA1("Customers", ["Customer", ...headers, headers.at(-1)!], rows.length);
  const cells = rows.map(([name, cell]) => [name, ...headers.map(() => cell), cell]);
  return { origin, rows: cells };
}

/** What is said of odd rows, as "address code", each also in words. */
function said(model: ColumnModel, rows: readonly (readonly [name: Cell, cell: Cell])[]) {
  const source = interpretModel(model, tableOf(model, rows), {}, "en-US")!;
  const { cells } = buildModel(model, source, { mode: "values", language: "en-US", now });
  expect(cells).toHaveLength(rows.length);
  for (const problem of source.problems) {
    expect(problem.sheet).toBe("Customers");
    for (const language of languages)
      expect(describeProblem(problem, language).text).not.toMatch(/[{}]|^$/);
  }
  return source.problems.map(({ address, code }) => `${address} ${code}`);
}

describe.each(all)("%s of a table as people keep it", (id, model) => {
  const numbers = Object.values(model.inputs).flatMap(({ kind }, i) =>
    kind === "text" || kind === "mark" ? [] : ["BCDEFGHIJKLM"[i]!],
  );
  const marks = Object.values(model.inputs).flatMap(({ kind }, i) =>
    kind === "mark" ? ["BCDEFGHIJKLM"[i]!] : [],
  );

  test.each(["about 7", "2026-01-05", "7 pieces", "一千", "1.2.3"])(
    "says where “%s” stands in place of a number, and leaves no row out",
    (cell) => {
      const found = said(model, [
        ["Alpha", 5],
        ["Beta", cell],
      ]);
      for (const column of numbers) expect(found).toContain(`${column}3 model-not-number`);
      for (const column of marks) expect(found).toContain(`${column}3 model-not-mark`);
    },
  );

  test("says where a formula failed, in a name too", () => {
    const found = said(model, [
      ["Alpha", "#DIV/0!"],
      ["#N/A", 5],
    ]);
    expect(found).toContain("B2 excel-error");
    expect(found).toContain("A3 excel-error");
  });

  test("says who stands there twice, unless several rows may be about one, and whose name is missing", () => {
    const found = said(model, [
      ["Alpha", 5],
      [" ALPHA ", 4],
      [null, 3],
    ]);
    expect(found.includes("A3 customer-duplicate")).toBe(!severalRows.includes(id));
    expect(found).toContain("A4 customer-blank");
  });

  test("says which row tells the same of the same customer once more", () => {
    const found = said(model, [
      ["Alpha", 5],
      [" ALPHA ", 5],
      ["Alpha", 4],
      ["Beta", 5],
      ["Beta", null],
    ]);
    const { inputs, apart = [] } = model;
    const first = "BCDEFGHIJKLM"[Object.keys(inputs).indexOf(apart[0] ?? "")];
    expect(found.filter((one) => one.endsWith("model-row-twice"))).toEqual(
      first === undefined ? [] : [`${first}3 model-row-twice`],
    );
    // Segments and parents go by their customers, of whom each has one row.
    const ofSeveral = severalRows.filter((one) => one !== "segments" && one !== "parents");
    expect(apart.length > 0).toBe(ofSeveral.includes(id));
  });

  test.each(["Total", "Grand total", "合计", "總計", "Summe"])(
    "takes a row “%s” for no customer without a word",
    (name) => {
      const found = said(model, [
        ["Alpha", 5],
        [name, 5],
        ["Total Energies", 5],
      ]);
      expect(found.filter((one) => one.endsWith("customer-total"))).toEqual(["A3 customer-total"]);
    },
  );

  test("says which column is there twice, the first of which is read", () => {
    const last = "CDEFGHIJKLMN"[Object.keys(model.inputs).length - 1]!;
    expect(said(model, [["Alpha", 5]])).toContain(`${last}1 column-duplicate`);
  });

  test("has nothing to say of rows of nothing, and of none", () => {
    const odd = [["Alpha", null] as const, ["Beta", ""] as const];
    expect(said(model, odd).filter((one) => !one.endsWith("column-duplicate"))).toEqual([]);
  });
});

/** What is said of a row in which some inputs of the stages hold something else, with whom it is about. */
function saidOfStage(cells: Readonly<Record<string, Cell>>, typed = {}) {
  const ids = Object.keys(stage.inputs);
  const headers = ids.map((id) => inputNames(stage, id, "en-US")[0]!);
  const table = {
    origin: originFromA1("Customers", ["Customer", ...headers], 1),
    rows: [["Alpha", ...ids.map((id) => cells[id] ?? null)]],
  };
  return interpretModel(stage, table, typed, "en-US")!.problems.map((problem) => {
    const { text, remedy } = describeProblem(problem, "en-US");
    return [problem.customer, problem.address, text, remedy];
  });
}

test.each<[string, Readonly<Record<string, Cell>>, string, string, string]>([
  [
    "a share typed as percent",
    { share: 85 },
    "B2",
    "Share of their spend: 85 is no share of a whole and is not counted.",
    "Enter 85% or 0.85, or leave the cell empty.",
  ],
  [
    "a minus",
    { transactions: -4 },
    "C2",
    "Transactions 12 m: -4 is negative and is not counted.",
    "Enter a number from 0 on, or leave the cell empty.",
  ],
  [
    "a number off a scale",
    { months: 5000 },
    "D2",
    "Months since last: 5000 is not from 0 to 1,200 and is not counted.",
    "Enter a number from 0 to 1,200, or leave the cell empty.",
  ],
  [
    "a word that says nothing",
    { position: "top" },
    "E2",
    "Attractiveness / advantage: “top” is none of the words known here and counts as missing.",
    "Enter High / high, Low / high, High / low, or Low / low, or leave the cell empty.",
  ],
])("%s is said with whom it is about and how it is mended", (_, cells, address, text, remedy) => {
  expect(saidOfStage(cells)).toEqual([["Alpha", address, text, remedy]]);
});

test("a stage is known by its label, in force or not, and by any language's word for it", () => {
  const typed = { "label.mid": "Growing" };
  expect(saidOfStage({ ours: " growing", theirs: "中期" }, typed)).toEqual([]);
  expect(saidOfStage({ ours: "growing" })).toHaveLength(1);
});

test("a hidden row counts, and whom the customers' table does not know is named with the cell", async () => {
  const session = openSession();
  const { workbook } = session;
  const customers = workbook.activeSheet;
  workbook.renameSheet(customers, "Customers");
  customers.setValues(0, 0, [
    ["Customer", "Profit"],
    ["Alpha", 5],
    ["Beta", 7],
  ]);
  workbook.addTable(customers, areaAt(0, 0, 3, 2), "Customers");
  const sheet = workbook.addSheet("People");
  const { columns } = typedTables.people;
  sheet.setValues(0, 0, [
    ["Customer", ...columns.map(({ id }) => headerIn(typedTables.people, id, "en-US"))],
    ["Alpha", "Ann", ...columns.slice(1).map(() => 2)],
    ["Delta", "Bob", ...columns.slice(1).map(() => 2)],
  ]);
  workbook.addTable(sheet, areaAt(0, 0, 3, 1 + columns.length), "People");
  sheet.hiddenRows.add(2);
  const found = await runModel({ model: people, mode: "values", language: "en-US", now });
  expect(found.cells).toHaveLength(2);
  expect(found.problems.map(({ sheet: on, address, code }) => [on, address, code])).toEqual([
    ["People", "A3", "customer-unknown"],
  ]);
  sheet.setValue(1, 4, "much");
  const { problems } = await runModel({ model: people, mode: "values", language: "en-US", now });
  // The list in the pane and the command line name the customer besides the cell.
  expect(problems.map(({ code, customer, value }) => [code, customer, value])).toEqual([
    ["customer-unknown", "Delta", undefined],
    ["model-not-number", "Alpha", "much"],
  ]);
  const own = await runModel({ model: abc, mode: "values", language: "en-US", now });
  expect(own.problems).toEqual([]);
});
