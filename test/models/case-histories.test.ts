import { insertTemplate, runModel, scoreWorkbook } from "../../src/excel";
import { languages } from "../../src/i18n/language";
import { cases } from "../../src/plans/cases";
import { caseContent, caseIds, type CaseHistory } from "../../src/plans/cases/case";
import { analysisOf } from "../../src/plans/models";
import { openSession } from "../../src/workbench/session";
import { now, scoring, sheetOf } from "../excel/support";

async function open(history: CaseHistory) {
  const { workbook } = openSession();
  await insertTemplate(caseContent(history, "en-US"));
  return workbook;
}

async function quadrantsOf(history: CaseHistory) {
  await open(history);
  const { portfolio } = await scoreWorkbook(scoring({ mode: "values" }));
  return Array.from(portfolio.cell, (cell) => ["Star", "Cash cow", "Question mark", "Dog"][cell]);
}

/** What an analysis says of each customer in the open workbook, in columns of these ids. */
async function said(id: string, ids: readonly string[]) {
  const model = analysisOf(id)!;
  const { cells } = await runModel({ model, mode: "values", language: "en-US", now });
  const all = Object.keys(model.columns);
  return cells.map((row) => ids.map((column) => row[all.indexOf(column)]));
}

test.each(caseIds)("%s has as much of everything as it has customers, in every language", (id) => {
  for (const language of languages) {
    const { customers, story } = caseContent(cases[id], language);
    const { length } = customers.names;
    expect(length).toBeGreaterThanOrEqual(7);
    for (const { cells } of customers.extras) expect(cells).toHaveLength(length);
    for (const ratings of customers.ratings) expect(ratings).toHaveLength(length);
    expect(story).toHaveLength(cases[id].steps + 2);
    for (const line of story) expect(line).not.toMatch(/undefined|: *$|^$/);
  }
});

test("the bank: two Stars bring more than 80%, one loses, and the trial of the C+ is over", async () => {
  expect((await quadrantsOf(cases.bank)).filter((label) => label === "Star")).toHaveLength(2);
  const classes = await said("abc", ["class", "plus", "value"]);
  // 5,200 and 2,900 of 9,880 are 82%; 330 begins at 92.7%, before 95%.
  expect(classes.map(([letter]) => letter).join(" ")).toBe("A A B B B C C C+ C C");
  expect(classes.filter(([, plus]) => plus === "Raise it or hand it over")).toHaveLength(1);
  expect(classes.filter(([, , value]) => Number(value) < 0)).toHaveLength(1);
});

test("the maker of packaging: 150 of 600 is a growth target, and tea has more than a third of its market", async () => {
  const workbook = await open(cases.packaging);
  expect(sheetOf(workbook, "Read me").value(0, 0)).toBe(
    "A maker of packaging looks for its next growth",
  );
  expect((await said("wallet", ["share", "state"]))[0]).toEqual([0.25, "Growth target"]);
  const states = await said("segments", ["segment", "share", "state"]);
  // 290 and 200 of 900.
  expect(states.filter(([, , state]) => state !== "").map(([name]) => name)).toEqual([
    "Tea",
    "Tea",
  ]);
  expect(states[2]?.[1]).toBeCloseTo(490 / 900, 9);
  for (const id of ["stage", "nine-box", "effort"])
    expect(await said(id, ["customer"])).toHaveLength(8);
});

test("the importer: a large customer is a Cash cow for its country, and three pay too late", async () => {
  const { country, ...elsewhere } = cases.importer;
  expect(country).toBeDefined();
  expect((await quadrantsOf(elsewhere))[1]).toBe("Star");
  expect((await quadrantsOf(cases.importer))[1]).toBe("Cash cow");
  const found = await said("receivables", ["days", "overdueShare"]);
  expect(found[0]?.[0]).toBeCloseTo((150 / 1800) * 365, 9);
  expect(found.filter(([, share]) => Number(share) > 0.2)).toHaveLength(3);
});
