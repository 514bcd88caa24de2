import { cells, reason } from "../call";

const column = (...values: readonly unknown[]) => values.map((value) => [value]);

test("STAGE is the lower of what share and transactions would allow, and says which holds it back (five customers worked by hand)", () => {
  // Bands as printed for the six stages; each row worked out by hand.
  expect(
    cells(
      "STAGE",
      column(0.85, 0.1, 0.95, 0, 0.4),
      column(15, 400, 250, 0, 30),
      column("", "", "", "", 14),
    ),
  ).toEqual([
    ["Mid", "transactions", "Partnership: 50 transactions", 0.15],
    ["Early", "share", "Mid: 20% of their business", 0.9],
    ["Synergistic", "", "", 0.05],
    ["Exploratory", "", "Early: a first order", 1],
    ["Disrupted", "", "", 0.6],
  ]);
});

test("STAGE names both needs where share and transactions are missing alike", () => {
  expect(cells("STAGE", 0.3, 20)).toEqual([
    ["Mid", "", "Partnership: 75% of their business and 50 transactions", 0.7],
  ]);
  expect(cells("STAGE", 0, 9)).toEqual([
    ["Exploratory", "share", "Early: some of their business", 1],
  ]);
});

test("STAGE begins a stage at its bound, and the second above 0", () => {
  expect(
    (cells("STAGE", column(0.2, 0.1999999, 1e-9, 0.75), column(12, 12, 1, 50)) as unknown[][]).map(
      ([stage]) => stage,
    ),
  ).toEqual(["Mid", "Early", "Early", "Partnership"]);
});

test("STAGE is disrupted by yes or by months, whatever share and transactions are", () => {
  const months = column("yes", true, 12, 11, "否", 0, 1);
  const [shares, orders] = [Array<number>(7).fill(0), Array<number>(7).fill(0)];
  expect(
    (cells("STAGE", column(...shares), column(...orders), months) as unknown[][]).map(
      ([stage]) => stage,
    ),
  ).toEqual(["Disrupted", "Disrupted", "Disrupted", ...Array<string>(4).fill("Exploratory")]);
  expect(cells("STAGE", 0.5, 30, 6, null, 6)).toEqual([["Disrupted", "", "", 0.5]]);
});

test("STAGE takes bands down or across, and answers in the language asked for", () => {
  const down = [
    [0, 0],
    [0, 1],
    [0.1, 2],
    [0.5, 3],
    [0.8, 4],
  ];
  const across = [
    [0, 0, 0.1, 0.5, 0.8],
    [0, 1, 2, 3, 4],
  ];
  const answer = [["伙伴期", "", "协作期：占对方业务的 80%，且每年 4 次交易", 0.5]];
  expect(cells("STAGE", 0.5, 3, null, down, null, "zh-CN")).toEqual(answer);
  expect(cells("STAGE", 0.5, 3, null, across, null, "zh-CN")).toEqual(answer);
});

test("STAGE answers the other rows where one cannot be, passes errors on, and goes across like its customers", () => {
  expect(
    cells("STAGE", column(85, 1.2, -0.1, "#N/A", "", "50%"), column(1, 1, 1, 1, "", 12)),
  ).toEqual([
    [{ error: "#VALUE!" }, "", "85 is no share: enter 85% or 0.85.", ""],
    [{ error: "#VALUE!" }, "", "1.2 is no share: enter 1.2% or 0.012.", ""],
    [{ error: "#VALUE!" }, "", "-0.1 is no share between 0 and 1.", ""],
    [{ error: "#N/A" }, "", "The cell holds the error #N/A.", ""],
    ["Exploratory", "", "Early: a first order", 1],
    ["Mid", "", "Partnership: 75% of their business and 50 transactions", 0.5],
  ]);
  expect(cells("STAGE", [[0.95, 0]], [[250, 0]])).toEqual([
    ["Synergistic", "Exploratory"],
    ["", ""],
    ["", "Early: a first order"],
    [0.05, 1],
  ]);
});

test.each([
  [
    "bands that do not ascend",
    [
      0.5,
      3,
      null,
      [
        [0, 0],
        [0, 1],
        [0.3, 2],
        [0.3, 3],
        [0.8, 4],
      ],
    ],
    /ascending/,
  ],
  ["months of 0 or less", [0.5, 3, null, null, -1], /above 0/],
  ["columns of different length", [[[0.5], [0.4]], [[3]]], /as many are needed/],
  [
    "as many cells that do not stand alike",
    [
      [
        [0.5, 0.4, 0.3],
        [0.2, 0.1, 0.6],
      ],
      [
        [3, 4],
        [5, 6],
        [7, 8],
      ],
    ],
    /3 × 2 cells do not go with 2 × 3 cells/,
  ],
])("STAGE refuses %s, and says why", (_, args, why) => {
  expect(reason("STAGE", ...args)).toMatch(why);
});

/** The table of the figure, with what the text adds: every stage beside every quadrant. */
test("STAGEFIT agrees with the table of stages and quadrants", () => {
  const quadrants = ["Question mark", "Dog", "Star", "Cash cow"];
  const table = {
    Exploratory: ["Expected", "Plausible", "Mismatch", "Mismatch"],
    Early: ["Expected", "Expected", "Mismatch", "Mismatch"],
    Mid: ["Expected", "Expected", "Plausible", "Expected"],
    Partnership: ["Mismatch", "Mismatch", "Expected", "Expected"],
    Synergistic: ["Mismatch", "Mismatch", "Expected", "Plausible"],
    Disrupted: Array<string>(4).fill("Disrupted"),
  };
  for (const [stage, fits] of Object.entries(table)) {
    const found = cells("STAGEFIT", column(stage, stage, stage, stage), column(...quadrants));
    expect((found as unknown[][]).map(([fit]) => fit)).toEqual(fits);
    for (const [fit, check] of found as string[][]) expect(check === "").toBe(fit === "Expected");
  }
});

test("STAGEFIT says what to check of a Star in the middle and of a partner that is a Dog (worked by hand)", () => {
  expect(cells("STAGEFIT", column("Mid", "Partnership"), column("Star", "Dog"))).toEqual([
    ["Plausible", "Strong and attractive, but the relationship lags: deepen it."],
    ["Mismatch", "Is advantage rated too low, or the stage too high?"],
  ]);
});

test("STAGEFIT reads stages and labels of any language, and is silent where either is missing", () => {
  expect(
    cells(
      "STAGEFIT",
      column("中期", "Mid", "", "Mid", "Late"),
      column("瘦狗", "Not rated", "Star", "", "Star"),
      "zh-CN",
    ),
  ).toEqual([
    ["符合预期", ""],
    ["", ""],
    ["", ""],
    ["", ""],
    [{ error: "#VALUE!" }, "“Late”不是已知的关系阶段。"],
  ]);
});
