import { DOMParser } from "@xmldom/xmldom";
import { runModel } from "../../src/excel";
import { registry } from "../../src/functions/registry";
import { anchorTexts } from "../../src/i18n/anchors";
import { keyAccountTexts, keyAccountWords } from "../../src/i18n/key-accounts";
import { languages, type Language } from "../../src/i18n/language";
import { nextStepTexts, nextStepWords } from "../../src/i18n/next-step";
import { relativeStrengthTexts } from "../../src/i18n/relative-strength";
import { languageNames } from "../../src/i18n/workbook/language-names";
import { areaAt } from "../../src/plans/area";
import { helps } from "../../src/plans/help";
import { workExample } from "../../src/plans/help/example";
import { helpPage } from "../../src/plans/help/page";
import { tell } from "../../src/plans/help/spec";
import { modelOf, models, type AnyModel } from "../../src/plans/models";
import { isWordOf, matchWord } from "../../src/plans/recognise/sheet/word-match";
import { openSession } from "../../src/workbench/session";
import type { Scalar } from "../../src/workbench/excel/model/value";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { now } from "../excel/support";
import { shown, shownResults } from "./support";

const cases = models.flatMap((model) =>
  languages.map((language) => [model.id, language, model] as const),
);

/** The example's tables typed into a workbook. */
function typedIn(model: AnyModel, language: Language): Workbook {
  const { workbook } = openSession();
  const { factors, customers } = workExample(model, helps[model.id]!, language);
  const type = (name: string, headers: readonly string[], rows: readonly (readonly Scalar[])[]) => {
    const sheet = workbook.addSheet(name);
    sheet.setValues(0, 0, [headers, ...rows]);
    workbook.addTable(sheet, areaAt(0, 0, rows.length + 1, headers.length), name);
  };
  if (factors !== null) {
    type("Factors", factors.headers, factors.rows);
    const settings = [
      ["Settings", ""],
      ["Language", languageNames[language]],
    ];
    workbook.addSheet("Settings").setValues(0, 0, settings);
  }
  type("Customers", customers.headers, customers.rows);
  return workbook;
}

test("every model has its help, and there is none for what is no model", () => {
  expect(Object.keys(helps).sort()).toEqual(models.map(({ id }) => id).sort());
});

test.each(cases)(
  "the worked example of %s comes out as its help says in %s",
  async (id, language, model) => {
    const workbook = typedIn(model, language);
    const { example } = helps[id]!;
    const { typed = {}, results } = example;
    const report = await runModel({ model, mode: "live", language, now, typed });
    const onSheet = shownResults(workbook, model, results.rows.length);
    expect(onSheet).toEqual(report.cells.map((row) => row.map(shown)));
    expect(report.problems).toEqual([]);
    const ids = Object.keys(model.columns);
    const found = report.cells.map((row) =>
      results.columns.map((column) => row[ids.indexOf(column)]),
    );
    expect(found).toHaveLength(results.rows.length);
    results.rows.forEach((row, i) => {
      row.forEach((told, column) => {
        const [expected, cell] = [tell(told, language), found[i]?.[column]];
        if (typeof expected === "number") expect(cell).toBeCloseTo(expected, 9);
        else expect(cell).toBe(expected);
      });
    });
  },
);

test.each(cases)(
  "help with %s in %s names everything that the model reads, takes and writes",
  (_, language, model) => {
    const page = helpPage(model, language);
    const texts = [
      ...[page.title, page.about, page.purpose, page.source, page.example.text],
      ...page.rules,
      ...page.inputs.map(({ name }) => name),
      ...page.settings.flatMap(({ name, usual, about }) => [name, usual, about]),
      ...page.writes,
      ...page.example.reads.headers,
      ...page.example.writes.headers,
    ];
    for (const text of texts) expect(text).not.toMatch(/^$|^[a-z]+\.[\w.]+$|undefined|\{\w+\}/);
    const own = workExample(model, helps[model.id]!, language).customers;
    const told = page.example.writes.headers[1] === own.headers[1] ? 2 : 1;
    expect(page.example.writes.rows.map((row) => row.slice(0, told))).toEqual(
      own.rows.map((row) => row.slice(0, told).map((cell) => String(cell ?? ""))),
    );
    expect(new Set(own.rows.map(([name]) => name)).size === own.rows.length).toBe(told === 1);
    expect(page.rules.length).toBeGreaterThanOrEqual(2);
    expect(page.writes).toHaveLength(Object.keys(model.columns).length);
    if (model.reads === "columns") {
      expect(page.inputs).toHaveLength(Object.keys(model.inputs).length);
      expect(page.settings.map(({ id }) => id)).toEqual(Object.keys(model.settings));
      for (const { usual } of page.settings) expect(usual).not.toMatch(/\.\d{3}/);
    }
    for (const name of page.functions)
      expect([...registry.keys()]).toContain(name.replace("KAM.", ""));
    if (language === "en-US") return;
    const said = [page.purpose, ...page.rules, page.source];
    expect(said.every((text) => /\p{Script=Han}/u.test(text))).toBe(true);
    const { reads, writes } = page.example;
    expect([reads, writes].flatMap(({ rows }) => rows.flat()).join(" ")).not.toMatch(/[A-Za-z]{2}/);
  },
);

test.each(languages)(
  "help with the portfolio in %s calls what goes beyond the quadrants as columns and words do",
  (language) => {
    const rules = helpPage(modelOf("portfolio")!, language).rules.join(" ");
    const names = [
      keyAccountTexts[language]["column.keyAccount"],
      keyAccountTexts[language]["column.amongKeyAccounts"],
      nextStepTexts[language]["column.nextStep"],
      ...Object.values(anchorTexts[language]),
      relativeStrengthTexts[language]["column.relativeStrength"],
      relativeStrengthTexts[language]["column.bestCompetitor"],
    ];
    for (const name of names) expect(rules.toLowerCase()).toContain(name.toLowerCase());
    const quoted = Array.from(rules.matchAll(/[“「](.+?)[”」]/g), ([, word]) => word!);
    for (const words of [keyAccountWords.promoted, keyAccountWords.priceDriven])
      expect(quoted.filter((word) => isWordOf(word, words))).not.toEqual([]);
    expect(quoted.filter((word) => matchWord(word, nextStepWords.future) !== null)).not.toEqual([]);
  },
);

test.each(cases)(
  "the picture of %s in %s shows the example's rows by their names",
  (id, language, model) => {
    const page = helpPage(model, language);
    const svg = new DOMParser().parseFromString(page.picture({ width: 288 }), "image/svg+xml");
    const drawn = Array.from(svg.getElementsByTagName("text"), ({ textContent }) => textContent);
    expect(svg.documentElement?.getAttribute("width")).toBe("288");
    const { example } = helps[id]!;
    const [customer] = page.example.writes.rows[0]!;
    // Customers, but where a column of its own names the rows, such as that of people.
    const own = "inputs" in example ? example.inputs.indexOf(Object.keys(model.columns)[0]!) : -1;
    const first = own < 0 ? customer! : String(tell(example.rows[0]![own], language));
    expect(drawn.some((text) => text?.includes(first.slice(0, 2)))).toBe(true);
    expect(example.rows).toHaveLength(page.example.writes.rows.length);
  },
);

const guides = models.flatMap(({ id }) => (helps[id]?.guide === undefined ? [] : [id]));

test("what the sources say besides has a text for every cell in every language, as many points in each", () => {
  for (const id of guides) {
    const { texts } = helps[id]!.guide!;
    const points = languages.map((language) => {
      for (const { caption, headers, rows } of helpPage(modelOf(id)!, language).guide)
        for (const text of [caption, ...headers, ...rows.flat()])
          expect(text).not.toMatch(/^$|^[a-z]+\.[\w.]+$|\|/);
      return Object.entries(texts[language]).map(([key, text]) => [key, text.split("|").length]);
    });
    for (const each of points) expect(each).toEqual(points[0]);
  }
});

/** The deck lists them stage by stage: features, then advice. */
test("the stages have at least the sixty points of the sources, six stages, three roles and five ranks of skills", () => {
  const [journey, points, roles, skills] = helpPage(modelOf("stage")!, "en-US").guide;
  const told = points!.rows.flatMap(([, ...cells]) => cells.flatMap((cell) => cell.split("; ")));
  expect(new Set(told).size).toBeGreaterThanOrEqual(60);
  expect(
    [journey, roles, skills].map((table) => [table?.rows.length, table?.headers.length]),
  ).toEqual([
    [6, 6],
    [3, 5],
    [5, 4],
  ]);
});

test("all that the sources list is told: questions, errors of judgement, needs, conflicts, buyers, leavers", () => {
  const rows = (id: string, table: number) => helpPage(modelOf(id)!, "zh-CN").guide[table]?.rows;
  expect(rows("effort", 0)).toHaveLength(6);
  expect(rows("people", 1)).toHaveLength(9);
  expect(rows("people", 1)?.map(([name]) => name)).toContain("随机性错误");
  // Verbs to name a need, causes of conflict, how buyers change, and why a hundred customers leave.
  expect(rows("people", 3)).toHaveLength(5);
  expect(rows("people", 4)).toHaveLength(6);
  expect(rows("stage", 5)).toHaveLength(6);
  const leaving = rows("risks", 1)?.map(([of]) => Number(of)) ?? [];
  expect(leaving.reduce((sum, of) => sum + of, 0)).toBe(100);
});
