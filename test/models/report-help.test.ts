import { scoreWorkbook } from "../../src/excel";
import { languages } from "../../src/i18n/language";
import { languageNames } from "../../src/i18n/workbook/language-names";
import { vocabulary } from "../../src/i18n/vocabulary";
import { portfolioTexts } from "../../src/i18n/models/portfolio";
import { areaAt } from "../../src/plans/area";
import { reportExamples, reportFactors } from "../../src/plans/help/reports";
import { reportHelpPage } from "../../src/plans/help/report-page";
import { tell } from "../../src/plans/help/spec";
import { customerNames } from "../../src/plans/help/words";
import { reports } from "../../src/plans/reports/report";
import { flags } from "../../src/plans/reports/watch/flags";
import type { Scalar } from "../../src/workbench/excel/model/value";
import { openSession } from "../../src/workbench/session";
import { scoring, sheetOf } from "../excel/support";

const cases = reports.flatMap((id) => languages.map((language) => [id, language] as const));

/** The example typed into a workbook: factors, and customers with their ratings and columns of their own. */
function openExample(id: (typeof reports)[number], language: (typeof languages)[number]) {
  const { workbook } = openSession();
  const words = vocabulary[language];
  const type = (name: string, rows: readonly (readonly Scalar[])[]) => {
    const sheet = workbook.addSheet(name);
    sheet.setValues(0, 0, rows);
    workbook.addTable(sheet, areaAt(0, 0, rows.length, rows[0]!.length), name);
  };
  type("Factors", [
    [words["header.axis"], words["header.factor"], words["header.weight"]],
    ...reportFactors.map(({ axis, name, weight }) => [
      words[`axis.${axis}`],
      name(language),
      weight,
    ]),
  ]);
  workbook.addSheet("Settings").setValues(0, 0, [
    ["Settings", ""],
    ["Language", languageNames[language]],
  ]);
  const { ratings, columns } = reportExamples[id];
  const names = customerNames(language, ratings.length);
  type("Customers", [
    [
      portfolioTexts[language]["column.customer"],
      ...columns.map(({ header }) => header(language)),
      ...reportFactors.map(({ name }) => name(language)),
    ],
    ...ratings.map((row, i) => [
      names[i]!,
      ...columns.map(({ cells }) => tell(cells[i]!, language)),
      ...(row as Scalar[]),
    ]),
  ]);
  return workbook;
}

test.each(cases)("the example of %s comes out as its help says in %s", async (id, language) => {
  const workbook = openExample(id, language);
  const { report } = await scoreWorkbook(scoring({ mode: "values", language, reports: [id] }));
  const page = sheetOf(workbook, report ?? "");
  const used = page.usedArea()!;
  const rows = page.values(used).map((row) => row.filter((cell) => cell !== null && cell !== ""));
  for (const row of reportExamples[id].rows) {
    const expected = row.map((cell) => tell(cell, language));
    const found = rows.find(([first]) => first === expected[0] && rows.length > 0) ?? [];
    expect(found.slice(0, expected.length)).toEqual(
      expected.map((cell): unknown => (typeof cell === "number" ? expect.closeTo(cell, 9) : cell)),
    );
  }
});

test.each(cases)("help with %s in %s says all there is to say", (id, language) => {
  const page = reportHelpPage(id, language);
  const texts = [
    ...[page.title, page.about, page.purpose, page.source, page.example.text],
    ...[...page.rules, ...page.writes, ...page.inputs.map(({ name }) => name)],
    ...page.example.reads.rows.flat(),
    ...page.example.writes.rows.flat(),
  ];
  for (const text of texts) expect(text).not.toMatch(/^$|^[a-z]+\.[\w.]+$|undefined|\{\w+\}/);
  expect(page.rules.length).toBeGreaterThanOrEqual(id === "watch-list" ? 3 + flags.length : 3);
  expect(page.picture({ width: 288 })).toContain(page.title);
  if (language === "en-US") return;
  const told = [page.purpose, ...page.rules, page.source];
  expect(told.every((text) => /\p{Script=Han}/u.test(text))).toBe(true);
  const { reads, writes } = page.example;
  expect([reads, writes].flatMap(({ rows }) => rows.flat()).join(" ")).not.toMatch(/[A-Za-z]{2}/);
});

test.each(["key-accounts", "account-plan"] as const)(
  "what the sources say besides %s has a text for every cell, as many rows in each language",
  (id) => {
    const guides = languages.map((language) => reportHelpPage(id, language).guide);
    for (const { caption, headers, rows } of guides.flat())
      for (const text of [caption, ...headers, ...rows.flat()])
        expect(text).not.toMatch(/^$|^[a-z]+\.[\w.]+$|\|/);
    const sizes = (guide: (typeof guides)[number]) => guide.map(({ rows }) => rows.length);
    // Six signs and five questions; five rules through the year, five ties and six principles.
    const expected = id === "key-accounts" ? [6, 5] : [5, 5, 6];
    expect(guides.map(sizes)).toEqual(languages.map(() => expected));
  },
);
