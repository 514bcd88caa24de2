import { cells, reason } from "../call";

const names = [["Ada"], ["Bea"], ["Cem"]];
const attractiveness = [
  [8, 7],
  [3, null],
  [null, "x"],
];
const advantage = [
  [2, 3],
  [9, 8],
  [5, 5],
];

test("one formula gives a header and a row per customer", () => {
  expect(cells("PORTFOLIO", names, attractiveness, [[1, 3]], advantage, [[1], [1]])).toEqual([
    [
      "Customer",
      "Attractiveness",
      "Advantage",
      "Coverage",
      "Quadrant",
      "Strategy",
      "Distance",
      "Problem",
    ],
    ["Ada", 7.25, 2.5, 1, "Question mark", "Select", 1.75, ""],
    ["Bea", 3, 8.5, 0.25, "Not rated", "", 2.5, ""],
    ["Cem", "", 5, 0, "Not rated", "", "", "attractiveness factor 2: “x” is not a rating."],
  ]);
});

test("names and ratings may stand across", () => {
  const across = cells(
    "PORTFOLIO",
    [["Ada", "Bea", "Cem"]],
    [
      [8, 3, null],
      [7, null, "x"],
    ],
    [[1], [3]],
    advantage,
    [[1, 1]],
  );
  expect(across).toEqual(cells("PORTFOLIO", names, attractiveness, [[1, 3]], advantage, [[1, 1]]));
});

function rows(settings: unknown, ...more: unknown[]): unknown[][] {
  const weights = [[1, 3]];
  const all = cells(
    "PORTFOLIO",
    names,
    attractiveness,
    weights,
    advantage,
    [[1, 1]],
    settings,
    ...more,
  );
  return (all as unknown[][]).slice(1);
}

test("settings are read by name, in any order and language", () => {
  const placed = rows([
    ["Minimum coverage", 0],
    ["吸引力分界点", 2],
    ["Cut for advantage", "mean"],
    ["Language", "zh-TW"],
    ["Names on the chart", 50],
  ]);
  expect(placed.map((row) => row[4])).toEqual(["問號", "明星", "未評估"]);
});

test("labels written in the settings are the ones shown, and without them the scheme's", () => {
  const own = [
    ["Label: high attractiveness, high advantage", "A"],
    ["Label: low attractiveness, high advantage", "B"],
    ["Label: high attractiveness, low advantage", "C"],
    ["Label: low attractiveness, low advantage", "D"],
    ["Label: not rated", "?"],
  ];
  expect(rows(own).map((row) => row[4])).toEqual(["C", "?", "?"]);
  expect(rows([["Label scheme", "mcdonald"]]).map((row) => row[4])[0]).toBe("Star");
});

test("missing ratings, scale and tie follow the settings", () => {
  expect(rows([["Missing ratings", "reject"]])[1]?.[1]).toBe("");
  const atCut = [
    ["Cut attractiveness", 7.25],
    ["Tie", "low"],
  ];
  expect(rows(atCut)[0]?.[4]).toBe("Dog");
  const wide = [
    ["Scale lowest", 0],
    ["Scale highest", 100],
  ];
  expect(rows(wide)[0]?.[4]).toBe("Dog");
});

test("directions and optional marks of each axis count", () => {
  const less = [["less is better", ""]];
  expect(rows(null, less)[0]?.[1]).toBe(6);
  expect(rows(null, null, less)[0]?.[2]).toBe(6);
  expect(rows(null, null, null, [["", "yes"]])[1]?.slice(3, 5)).toEqual([1, "Cash cow"]);
});

test("a setting that is not understood is the default, and the last header says so", () => {
  const call = (...settings: unknown[]) =>
    cells(
      "PORTFOLIO",
      names,
      attractiveness,
      [[1, 3]],
      advantage,
      [[1, 1]],
      settings,
    ) as unknown[][];
  const [usual, ...plain] = call(["Language", "en"]);
  const [said, ...customers] = call(["Minimum coverage", 60], ["Tie", "left"]);
  expect(customers).toEqual(plain);
  expect(usual?.at(-1)).toBe("Problem");
  expect(said?.at(-1)).toBe(
    "Problem · A score at the cut counts as: “left” is not understood, so the default is used." +
      " · Minimum coverage: “60” is not understood, so the default is used.",
  );
});

test("labels that occur twice give way to the built-in ones, and the last header says so", () => {
  const own = ["Star", "Cash cow", "Question mark", "Dog"];
  const twice = [
    ["Label: high attractiveness, high advantage", "Key"],
    ["Label: low attractiveness, high advantage", "ＫＥＹ "],
  ];
  const table = cells(
    "PORTFOLIO",
    names,
    attractiveness,
    [[1, 3]],
    advantage,
    [[1, 1]],
    twice,
  ) as unknown[][];
  expect(table[0]?.at(-1)).toContain("occurs twice, so the built-in labels are used");
  expect(table.slice(1).map((row) => row[4])).not.toContain("Key");
  expect(own).toContain(table[1]?.[4]);
});

test("settings that are not named, or have no value beside them, are #VALUE! with the reason", () => {
  const call = (settings: unknown) =>
    reason("PORTFOLIO", names, attractiveness, [[1, 3]], advantage, [[1, 1]], settings);
  expect(call([["Colour", "red"]])).toBe("Colour is no setting.");
  expect(call([["Tie"]])).toMatch("two columns");
});

test("a name too many is #VALUE!", () => {
  const call = () =>
    reason("PORTFOLIO", [...names, ["Dov"]], attractiveness, [[1, 3]], advantage, [[1, 1]]);
  expect(call()).toBe("4 names do not fit the ratings of 3 customers.");
});
