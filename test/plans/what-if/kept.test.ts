import { parseFactorTable } from "../../../src/engine/factors/parse";
import type { Cell } from "../../../src/engine/cell";
import { factorWords } from "../../../src/i18n/vocabulary/factor-table-words";
import { defaultsIn } from "../../../src/plans/settings/specs";
import { asColumns, keptWeights } from "../../../src/plans/what-if/kept";
import { originFromA1 } from "../source/origin-from-a1";

/** A Factors table as a worksheet holds it. */
function read(headers: readonly string[], rows: readonly (readonly Cell[])[]) {
  const scale = { lowest: 1, highest: 10 };
  const parsed = parseFactorTable(
    { header: headers, rows, scale, claimedTotal: null },
    factorWords,
  );
  return {
    factors: parsed.table,
    settings: defaultsIn("en-US"),
    factorLayout: parsed.layout,
    factorRows: rows,
    factorOrigin: originFromA1("Factors", headers, rows.length),
  };
}

const flat = (more: readonly string[], ...cells: readonly (readonly Cell[])[]) =>
  read(
    ["Axis", "Factor", "Weight", ...more],
    [
      ["Attractiveness", "Growth", 20, ...(cells[0] ?? [])],
      ["Attractiveness", "Margin", 80, ...(cells[1] ?? [])],
      ["Advantage", "Brand", 1, ...(cells[2] ?? [])],
    ],
  );

const weights = (source: ReturnType<typeof read>) =>
  keptWeights(source).map(({ name, table, unusable }) => [
    name,
    table.factors.map(({ weight }) => weight),
    unusable,
  ]);

test("columns beside the weights are sets by their names, in any of the languages", () => {
  const source = flat(
    ["Weight (Bold)", "Note", "权重（谨慎）"],
    [50, "x", 0],
    [50, "y", 100],
    [2, "", 3],
  );
  expect(weights(source)).toEqual([
    ["Bold", [50, 50, 2], []],
    ["谨慎", [0, 100, 3], []],
  ]);
});

test("a blank cell is today's weight and not zero; what is no weight is so too, and is named", () => {
  const source = flat(["Weight (Bold)"], [null], ["many"], [-1]);
  expect(weights(source)).toEqual([["Bold", [20, 80, 1], ["Margin", "Brand"]]]);
});

test("a column that says in what its numbers are, or is of something else, is no set", () => {
  const source = flat(["Weight (%)", "Remark (old)", "Weight ()", "Weight"], [1, 2, 3, 4]);
  expect(weights(source)).toEqual([]);
});

test("of two columns of one name the first counts", () => {
  const source = flat(["Weight (Bold)", "weight (ＢＯＬＤ)"], [50, 1], [50, 1], [2, 1]);
  expect(weights(source)).toEqual([["Bold", [50, 50, 2], []]]);
});

test("in a hierarchy the first row of a group that says a weight decides, as in the table itself", () => {
  const source = read(
    ["Axis", "Group", "Factor", "Weight", "Group weight", "Group weight (Bold)"],
    [
      ["Attractiveness", "Market", "Growth", 1, 40, null],
      ["Attractiveness", "Market", "Size", 1, null, 70],
      ["Attractiveness", "Market", "Reach", 1, null, 55],
      ["Attractiveness", "Trade", "Margin", 1, 60, 30],
      ["Advantage", "Trade", "Brand", 1, 1, null],
    ],
  );
  const [set] = keptWeights(source);
  expect(set?.table.factors.map(({ groupWeight }) => groupWeight)).toEqual([70, 70, 70, 30, 1]);
});

test("what is copied to be kept is the same set once it is pasted beside the table", () => {
  const before = read(
    ["Axis", "Factor", "Weight"],
    [
      ["Attractiveness", "Growth", 20],
      [null, null, null],
      ["Advantage", "Brand", 1],
    ],
  );
  const [growth, brand] = before.factors.factors;
  const table = { ...before.factors, factors: [{ ...growth!, weight: 35 }, brand!] };
  const columns = asColumns({ name: " =Bold\t(2) ", table }, before, "zh-CN");
  expect(columns).toEqual([["权重 (=Bold (2))"], [35], [""], [1]]);
  const [headers, ...cells] = columns;
  const pasted = read(
    [...before.factorOrigin.headers, ...headers!.map(String)],
    before.factorRows.map((row, i) => [...row, ...cells[i]!]),
  );
  expect(weights(pasted)).toEqual([["=Bold (2)", [35, 1], []]]);
});
