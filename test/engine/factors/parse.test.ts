import { checkFactors } from "../../../src/engine/check/factors";
import { globalWeights } from "../../../src/engine/factors/global-weights";
import { parseFactorTable } from "../../../src/engine/factors/parse";
import { instantiate } from "../../../src/engine/factors/templates/index";
import { languages, type Language } from "../../../src/i18n/language";
import { axisName, vocabulary } from "../../../src/i18n/vocabulary";
import { factorWords } from "../../../src/i18n/vocabulary/factor-table-words";

const scale = { lowest: 1, highest: 10 };

/** A template as the Factors sheet of a workbook in that language shows it. */
function sheetOf(language: Language) {
  const words = vocabulary[language];
  const columns = [
    "axis",
    "group",
    "partOf",
    "factor",
    "weight",
    "share",
    "direction",
    "optional",
  ] as const;
  const table = instantiate("standard", language);
  return {
    table,
    header: columns.map((column) => words[`header.${column}`]),
    rows: table.factors.map((factor) => [
      axisName(factor.axis, language),
      factor.group,
      factor.partOf,
      factor.name,
      factor.weight,
      0.01,
      words[factor.lessIsBetter ? "direction.less" : "direction.more"],
      words[factor.optional ? "choice.yes" : "choice.no"],
    ]),
  };
}

test.each(languages)("a Factors sheet in %s reads back as it was written", (language) => {
  const { table, header, rows } = sheetOf(language);
  const parsed = parseFactorTable({ header, rows, scale, claimedTotal: 100 }, factorWords);
  expect(parsed.problems).toEqual([]);
  expect(parsed.table).toEqual(table);
  expect(parsed.layout.columns.weight).toBe(4);
});

test("columns may stand in any order and be spelt in any way; blank rows are passed over", () => {
  const parsed = parseFactorTable(
    {
      header: ["WEIGHT", "note", " ｆａｃｔｏｒ ", "軸"],
      rows: [
        [30, "x", "Margin", "吸引力"],
        [null, "", "", null],
        ["70%", null, " Brand ", "advantage"],
      ],
      scale,
      claimedTotal: null,
    },
    factorWords,
  );
  expect(parsed.table.factors.map(({ name, axis, weight }) => [name, axis, weight])).toEqual([
    ["Margin", "attractiveness", 30],
    ["Brand", "advantage", 0.7],
  ]);
  expect(parsed.layout.rows).toEqual([0, 2]);
  expect(parsed.table.weighting).toBe("flat");
});

test("group weights make a table hierarchical", () => {
  const parsed = parseFactorTable(
    {
      header: ["Axis", "Group", "Factor", "Weight", "Group weight"],
      rows: [["Advantage", "G", "Brand", 1, 40]],
      scale,
      claimedTotal: null,
    },
    factorWords,
  );
  expect(parsed.table.weighting).toBe("hierarchical");
  expect(parsed.table.factors[0]).toMatchObject({ groupWeight: 40, partWeight: null });
});

test("a decimal comma is read where the workbook's locale writes one", () => {
  const rows = [["Advantage", "Brand", "12,5"]];
  const header = ["Axis", "Factor", "Weight"];
  const read = (decimal: "." | ",") =>
    parseFactorTable({ header, rows, scale, claimedTotal: null, decimal }, factorWords);
  expect(read(",").table.factors[0]?.weight).toBe(12.5);
  expect(read(".").problems.map(({ code }) => code)).toEqual(["weight-not-number"]);
});

test("a problem says where it is, what was found and for which factor", () => {
  const parsed = parseFactorTable(
    {
      header: ["Axis", "Factor", "Weight"],
      rows: [["Advantage", "Brand", "much"]],
      scale,
      claimedTotal: null,
    },
    factorWords,
  );
  expect(parsed.problems).toEqual([
    {
      code: "weight-not-number",
      severity: "error",
      table: "factors",
      row: 0,
      column: 2,
      factor: "Brand",
      value: "much",
      params: { name: "Brand" },
    },
  ]);
  expect(parsed.table.factors[0]?.weight).toBe(0);
});

test("a factor whose direction is not known is left out, and keeps the weight that was entered", () => {
  const { table, problems } = parseFactorTable(
    {
      header: ["Axis", "Factor", "Weight", "Direction"],
      rows: [
        ["Customer attractiveness", "Margin", 60, "sometimes"],
        ["Customer attractiveness", "Volume", 40, ""],
      ],
      scale: { lowest: 1, highest: 10 },
      claimedTotal: 100,
    },
    factorWords,
  );
  expect(table.factors.map(({ name, weight }) => [name, weight])).toEqual([
    ["Margin", 60],
    ["Volume", 40],
  ]);
  expect([...globalWeights(table)]).toEqual([0, 40]);
  expect(problems.map(({ code, factor }) => [code, factor])).toEqual([
    ["direction-unknown", "Margin"],
  ]);
});

test("whose axes a table may have, is for its words to say: one of importance and satisfaction is read, weighed and checked", () => {
  const words = { importance: ["Importance"], satisfaction: ["Satisfaction"] };
  const { table, problems } = parseFactorTable(
    {
      header: ["Axis", "Factor", "Weight", "Group", "Group weight"],
      rows: [
        ["Importance", "Price", 1, "Offer", 60],
        ["importance", "Quality", 3, "Offer", ""],
        ["Importance", "Support", 5, "Service", 40],
        ["Customer attractiveness", "Volume", 40, "", ""],
      ],
      scale: { lowest: 1, highest: 7 },
      claimedTotal: null,
    },
    { ...factorWords, axes: words },
  );
  expect(table.factors.map(({ axis, name }) => [axis, name])).toEqual([
    ["importance", "Price"],
    ["importance", "Quality"],
    ["importance", "Support"],
  ]);
  // 60 % × 1/4, 60 % × 3/4, 40 %.
  expect([...globalWeights(table, "importance")].map((weight) => weight.toFixed(4))).toEqual([
    "0.1500",
    "0.4500",
    "0.4000",
  ]);
  expect(problems.map(({ code, row }) => [code, row])).toEqual([["axis-unknown", 3]]);
  expect(checkFactors(table, Object.keys(words)).map(({ code, params }) => [code, params])).toEqual(
    [["axis-empty", { axis: "satisfaction" }]],
  );
});
