import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { cells } from "./call";
import * as functions from "../../src/functions/functions";
import { registry } from "../../src/functions/registry";
import { functionFiles } from "../../src/workbench/manifest/function-files";
import type { Metadata } from "../../src/workbench/manifest/metadata";

const source = functionFiles(join(__dirname, "../.."));

async function metadata(): Promise<Metadata> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(source);
  expect(errors).toEqual([]);
  return JSON.parse(metadataJson) as Metadata;
}

test("the metadata describes these functions, the names that formulas use for good", async () => {
  const { functions: described } = await metadata();
  expect(described.map(({ id }) => id)).toEqual([
    "SCORE",
    "TOTAL",
    "COVERAGE",
    "QUADRANT",
    "STRATEGY",
    "ADVICE",
    "DISTANCE",
    "PORTFOLIO",
    "PROBLEM",
    "CHECK",
    "ABC",
    "PARETO",
    "CONCENTRATION",
    "PLACE",
    "RATING",
    "KEYQUADRANT",
    "STAGE",
    "STAGEFIT",
    "EFFORT",
    "NINEBOX",
    "LTV",
    "DSO",
    "PREPAYRATE",
    "CONTACTS",
    "CERTAINTY",
    "FLIP",
    "ROC",
    "AHP",
    "AHPCR",
    "BWM",
    "BWMCR",
    "CONSENSUS",
    "DISAGREE",
    "KENDALLW",
    "ICC",
    "ALPHA",
    "MIGRATION",
    "WHYMOVED",
  ]);
});

test("the registry holds the functions of the metadata, with as many parameters", async () => {
  const { functions: described } = await metadata();
  const declared = described.map(({ id, parameters }) => [id, parameters.length]);
  expect([...registry].map(([id, { parameters }]) => [id, parameters]).sort()).toEqual(
    declared.sort(),
  );
});

test("no function is volatile, streams or asks where it is called from", async () => {
  const { functions: described } = await metadata();
  expect(described.filter((each) => "options" in each)).toEqual([]);
});

/** Excel fills up with null and adds the invocation, declared or not. */
const invocation = { functionName: "", isInValuePreview: false };

test("a call with null for every argument left out and the invocation last is answered", () => {
  expect(functions.score([[7, 3]], [[1, 1]], ...nulls(7), invocation as never)).toEqual([[5]]);
  expect(functions.total([[7, 3]], [[1, 1]], ...nulls(3), invocation as never)).toEqual([[10]]);
  expect(functions.coverage([[7, null]], [[1, 1]], ...nulls(3), invocation as never)).toEqual([
    [0.5],
  ]);
  expect(functions.quadrant([[7]], [[3]], ...nulls(6), invocation as never)).toEqual([
    ["Question mark"],
  ]);
  expect(functions.strategy([["Dog"]], ...nulls(2), invocation as never)).toEqual([["Harvest"]]);
  expect(functions.distance([[7]], ...nulls(2), invocation as never)).toEqual([[1.5]]);
  expect(functions.problem([["Price"]], [[7]], ...nulls(3), invocation as never)).toEqual([[""]]);
});

function nulls(count: number): never[] {
  return new Array<never>(count).fill(null as never);
}

describe.each([
  ["0, as Excel for desktop hands them over", 0],
  ["null, as Excel on the web does", null],
  ['"", as a formula that shows nothing', ""],
])("blank cells that arrive as %s", (_, blank) => {
  const ratings = [
    [8, blank, 4],
    [blank, blank, blank],
  ];
  const weights = [[1, 2, 1]];

  test("are not ratings", () => {
    expect(functions.score(ratings, weights)).toEqual([[6], [""]]);
    expect(functions.total(ratings, weights)).toEqual([[12], [""]]);
    expect(functions.coverage(ratings, weights)).toEqual([[0.5], [0]]);
  });

  test("leave every optional argument at its default", () => {
    const blanks = [[blank, blank, blank]];
    expect(functions.score(ratings, weights, [[blank, blank]], blank, blanks, blanks)).toEqual([
      [6],
      [""],
    ]);
    expect(functions.quadrant([[5.5]], [[5.4]], blank, blank, [[blank]], blank)).toEqual([
      ["Question mark"],
    ]);
    expect(functions.distance([[7]], blank, [[blank], [blank]])).toEqual([[1.5]]);
  });

  test("are customers without a score", () => {
    expect(functions.quadrant([[7], [blank]], [[blank], [7]])).toEqual([
      ["Not rated"],
      ["Not rated"],
    ]);
    expect(functions.distance([[blank]])).toEqual([[""]]);
    expect(functions.strategy([[blank]])).toEqual([[""]]);
  });

  test("are no problem", () => {
    expect(functions.problem([["A", "B", "C"]], ratings)).toEqual([[""], [""]]);
  });
});

test("on a scale that holds 0 a 0 is a rating and a score", () => {
  const scale = [[0, 10]];
  expect(functions.score([[0, 10]], [[1, 1]], scale)).toEqual([[5]]);
  expect(functions.quadrant([[0]], [[9]], null, null, [[null]], null, scale)).toEqual([
    ["Cash cow"],
  ]);
  expect(functions.distance([[0]], null, scale)).toEqual([[-5]]);
});

test("formatted numbers and entities count as the plain value they carry", () => {
  const formatted = { type: "FormattedNumber", basicType: "Double", basicValue: 8 };
  const text = { type: "String", basicType: "String", basicValue: "6" };
  expect(functions.score([[formatted, text]], [[1, 1]])).toEqual([[7]]);
});

test("an error value among the ratings is passed on for its customer alone, whatever its form", () => {
  const forms = ["#N/A", { code: "#N/A" }, { basicType: "Error", basicValue: "#N/A" }];
  for (const error of forms) {
    const ratings = [
      [8, error],
      [2, 4],
    ];
    expect(cells("SCORE", ratings, [[1, 1]])).toEqual([[{ error: "#N/A" }], [3]]);
    expect(cells("TOTAL", ratings, [[1, 1]])).toEqual([[{ error: "#N/A" }], [6]]);
    // Nothing of it counts where its factor weighs nothing.
    expect(cells("SCORE", ratings, [[1, 0]])).toEqual([[8], [2]]);
    expect(cells("COVERAGE", ratings, [[1, 1]])).toEqual([[0.5], [1]]);
  }
});
