import { withWeight } from "../../../src/engine/factors/weight-nodes";
import type { PortfolioInput } from "../../../src/engine/portfolio/score-portfolio";
import { parseWeights, weighedNames, withChanges } from "../../../src/plans/what-if/changes";
import { compareWeights } from "../../../src/plans/what-if/compare";
import { columnsOf, factor, tableOf } from "../../engine/helpers";

const table = tableOf([
  factor({ name: "Growth", weight: 20 }),
  factor({ name: "Price, terms", weight: 30 }),
  factor({ name: "Margin 利润", weight: 50 }),
  factor({ name: "Brand", axis: "advantage", weight: 1 }),
]);

/** Growth, price, margin, brand. By 20/30/50 these have 5.3, 5.1, 6.5 and 5; the cut is at 5.5. */
const input: PortfolioInput = {
  factors: table,
  names: ["Ada", "Bert", "Cleo", "Dora"],
  ratings: columnsOf([
    [9, 5, 4, 8],
    [2, 4, 7, 8],
    [4, 4, 9, 2],
    [9, 9, 1, 2],
  ]),
  sizes: Float64Array.of(1, 5, 3, 9),
  settings: {
    cuts: { attractiveness: 5.5, advantage: 5.5 },
    tie: "high",
    missing: "exclude",
    minimumCoverage: 0,
  },
};

const changed = (text: string) => {
  const found = withChanges(table, parseWeights(text)!);
  if (!("factors" in found)) throw new Error(`${found.name} is unclear`);
  return found;
};

test("margin counted double takes Bert across, and nobody else", () => {
  // By 20/30/100: Ada (180 + 150 + 400) ∕ 150 = 4.87, Bert (40 + 120 + 700) ∕ 150 = 5.73, Cleo 7.33, Dora 3.67.
  const { comparison, today, then } = compareWeights(input, changed("Margin=x2"));
  expect(today).toEqual({ star: 0, cashCow: 2, questionMark: 1, dog: 1, notRated: 0 });
  expect(then).toEqual({ star: 1, cashCow: 1, questionMark: 1, dog: 1, notRated: 0 });
  expect(comparison.movers.map(({ name, from, to }) => [name, from, to])).toEqual([["Bert", 1, 0]]);
  expect(comparison.movers[0]?.before.attractiveness).toBeCloseTo(5.1, 9);
  expect(comparison.movers[0]?.after.attractiveness).toBeCloseTo(86 / 15, 9);
});

test("several who move are named the largest first, and all that moved them are weights", () => {
  // By 80/30/0: Ada 7.91, Bert 2.55, Cleo 4, Dora 9.
  const { comparison } = compareWeights(input, changed("Growth=80, Margin 利润=0"));
  const moves = comparison.movers.map(({ name, from, to }) => [name, from, to]);
  expect(moves).toEqual([
    ["Dora", 3, 2],
    ["Cleo", 2, 3],
    ["Ada", 1, 0],
  ]);
  for (const { why } of comparison.movers) {
    const effects = why.attractiveness!.effects;
    for (const effect of effects) {
      expect(effect.kind === "factor" && Math.abs(effect.rating)).toBeLessThan(1e-12);
    }
  }
});

test("the weights of today move nobody, in whatever unit", () => {
  const { comparison, today, then } = compareWeights(
    input,
    changed("Growth=2,Price, terms=3,Margin=5"),
  );
  expect(comparison.movers).toEqual([]);
  expect(then).toEqual(today);
});

test("without any weight on an axis nobody is rated any more", () => {
  const { then } = compareWeights(input, changed("Brand=0"));
  expect(then.notRated).toBe(4);
});

test("what is compared is left as it was", () => {
  const before = JSON.stringify(table);
  compareWeights(input, changed("Growth=80"));
  expect(JSON.stringify(table)).toBe(before);
});

test.each([
  [
    "Growth=30,Margin=20",
    [
      ["Growth", 30, false],
      ["Margin", 20, false],
    ],
  ],
  [
    " Growth = 1.5 ; Margin=x2 ",
    [
      ["Growth", 1.5, false],
      ["Margin", 2, true],
    ],
  ],
  [
    "Price, terms=30,Margin=0",
    [
      ["Price, terms", 30, false],
      ["Margin", 0, false],
    ],
  ],
  [
    "增长＝３０，利润＝×２",
    [
      ["增长", 30, false],
      ["利润", 2, true],
    ],
  ],
  ["a=b=3", [["a=b", 3, false]]],
])("%s is read as weights", (text, expected) => {
  expect(parseWeights(text)?.map(({ name, weight, times }) => [name, weight, times])).toEqual(
    expected,
  );
});

test.each([
  "",
  " ",
  "Growth",
  "Growth=",
  "Growth=-3",
  "=3",
  "Growth=3,Margin",
  "Growth=many",
  `Growth=1${"0".repeat(400)}`,
])("%s is no list of weights", (text) => {
  expect(parseWeights(text)).toBeNull();
});

test("a name is found in any case and width, by a part of it, and in another language", () => {
  expect(changed("ＧＲＯＷＴＨ=7").factors[0]?.weight).toBe(7);
  expect(changed("利潤=7").factors[2]?.weight).toBe(7);
  const built = tableOf([factor({ name: "Purchase volume" })]);
  const found = withChanges(built, parseWeights("采购规模=7")!);
  expect("factors" in found && found.factors[0]?.weight).toBe(7);
});

test("a name that is nobody's or more than one's is told, with what it could be", () => {
  const said = (text: string) => withChanges(table, parseWeights(text)!);
  expect(said("Growth=1,Loyalty=2")).toEqual({ name: "Loyalty", fits: [] });
  expect(said("r=2")).toEqual({
    name: "r",
    fits: ["Growth", "Price, terms", "Margin 利润", "Brand"],
  });
});

describe("a hierarchy", () => {
  const tree = {
    ...tableOf([
      factor({ name: "Growth", group: "Market", groupWeight: null, weight: 1 }),
      factor({ name: "Size", group: "Market", groupWeight: 40, weight: 1 }),
      factor({ name: "Market", group: "Trade", groupWeight: 60, partOf: "Money", partWeight: 5 }),
      factor({ name: "Terms", group: "Trade", partOf: "Money", weight: 1 }),
      factor({ name: "Brand", axis: "advantage", group: "Trade", groupWeight: 1 }),
    ]),
    weighting: "hierarchical",
  } as const;
  const with1 = (text: string) => withChanges(tree, parseWeights(text)!);

  test("lets groups and what factors are part of be weighed, factors first", () => {
    expect(with1("Money=x3")).toEqual(
      withWeight(tree, { kind: "part", axis: "attractiveness", group: "Trade", part: "Money" }, 15),
    );
    expect(with1("Market=9")).toEqual(withWeight(tree, { kind: "leaf", name: "Market" }, 9));
    expect(weighedNames(tree)).toEqual([
      ...["Growth", "Size", "Market", "Terms", "Brand", "Money", "Trade"],
    ]);
  });

  test("asks which group is meant where two axes have one of a name", () => {
    expect(with1("Trade=3")).toEqual({ name: "Trade", fits: ["Trade", "Trade"] });
  });

  test("counts a group's weight whichever of its rows says it", () => {
    const market = { kind: "group", axis: "attractiveness", group: "Markets" } as const;
    const renamed = {
      ...tree,
      factors: tree.factors.map((one) =>
        one.group === "Market" ? { ...one, group: "Markets" } : one,
      ),
    };
    expect(withChanges(renamed, parseWeights("Markets=x2")!)).toEqual(
      withWeight(renamed, market, 80),
    );
  });
});
