import fc from "fast-check";
import { scorePortfolio } from "../../../src/engine/portfolio/score-portfolio";
import { exportColumns, exportTable, type Exported } from "../../../src/plans/export/columns";
import { safeText } from "../../../src/plans/export/safe-text";
import { asCsv, asTabs } from "../../../src/plans/export/write";
import { defaultsIn } from "../../../src/plans/settings/specs";

const factor = { group: "", partOf: null, groupWeight: null, partWeight: null, weight: 1 };
const settings = { ...defaultsIn("en-US"), sizeColumn: "Turnover" };
const input = {
  factors: {
    factors: [
      { ...factor, name: "Growth", axis: "attractiveness", lessIsBetter: false, optional: false },
      { ...factor, name: "Trust", axis: "advantage", lessIsBetter: false, optional: false },
    ],
    scale: { lowest: 1, highest: 10 },
    weighting: "flat" as const,
    claimedTotal: null,
  },
  names: ["Alpha", "=Beta"],
  ratings: [Float64Array.of(9, NaN), Float64Array.of(2, 3)],
  sizes: null,
  settings,
};
const exported: Exported = {
  reading: {
    input,
    settings,
    carried: [],
    extras: [
      { header: "Account ID", numeric: false, cells: ["007", "008"] },
      { header: "Turnover", numeric: true, cells: [1200.5, null] },
      { header: "Remark", numeric: false, cells: ["-", "x\ty"] },
      { header: "Region", numeric: false, cells: ["North", "+South"] },
    ],
  },
  portfolio: scorePortfolio(input),
  language: "en-US",
};

const usual = new Set(
  exportColumns(exported)
    .filter((column) => column.usual)
    .map(({ id }) => id),
);

test("name, id, region, size and the results go along unless somebody says otherwise", () => {
  expect(exportTable(exported, usual)).toEqual([
    [
      "Customer",
      "Account ID",
      "Turnover",
      "Region",
      "Attractiveness",
      "Advantage",
      "Quadrant",
      "Strategy",
    ],
    ["Alpha", "007", 1200.5, "North", 9, 2, "Question mark", "Select"],
    ["=Beta", "008", null, "+South", null, 3, "Not rated", ""],
  ]);
});

test("any other column is taken along where it is chosen, and any left behind", () => {
  expect(exportTable(exported, new Set(["customer", "extra:2"]))).toEqual([
    ["Customer", "Remark"],
    ["Alpha", "-"],
    ["=Beta", "x\ty"],
  ]);
});

test.each([
  ["=1+1", "'=1+1"],
  ["+49 113", "'+49 113"],
  ["-", "'-"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["＝1+1", "'＝1+1"],
  ["  =cmd|' /C calc'!A0", "'  =cmd|' /C calc'!A0"],
  ["\t=1", "'\t=1"],
  ["\r\n=1", "'\r\n=1"],
  ["Smith & Sons = good", "Smith & Sons = good"],
  ["北方", "北方"],
  ["", ""],
])("%j leaves as %j", (text, safe) => {
  expect(safeText(text)).toBe(safe);
});

test("a cell is one cell wherever it is pasted, whatever its text", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), (texts) => {
      const lines = asTabs([texts, texts]).split("\r\n");
      expect(lines).toHaveLength(2);
      for (const line of lines) {
        const cells = line.split("\t");
        expect(cells).toHaveLength(texts.length);
        for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@]/u);
      }
    }),
  );
});

test("numbers stay numbers, negative ones too; blank and unrated cells are empty", () => {
  expect(asTabs([[-5, 0.5, null, NaN]])).toBe("-5\t0.5\t\t");
});

test("comma-separated values are quoted where they have to be, and marked as UTF-8", () => {
  expect(
    asCsv([
      ["Name", "Note"],
      ['A "B", C', "two\nlines"],
      ["=x", -1],
    ]),
  ).toBe('\uFEFFName,Note\r\n"A ""B"", C","two\nlines"\r\n\'=x,-1\r\n');
});
