import { cells, reason } from "../call";

test("each quadrant has its strategy", () => {
  const labels = [["Star"], ["Cash cow"], ["Question mark"], ["Dog"], ["Not rated"]];
  expect(cells("STRATEGY", labels)).toEqual([
    ["Invest"],
    ["Maintain"],
    ["Select"],
    ["Harvest"],
    [""],
  ]);
});

test("labels are understood in every language and scheme, in any case and width", () => {
  const labels = [
    ["明星"],
    ["金牛"],
    ["问题"],
    ["問號"],
    ["Opportunistic"],
    ["cash COW"],
    ["ＤＯＧ"],
  ];
  expect(cells("STRATEGY", labels, "en")).toEqual([
    ["Invest"],
    ["Maintain"],
    ["Select"],
    ["Select"],
    ["Harvest"],
    ["Maintain"],
    ["Harvest"],
  ]);
});

test("a Star is attractive and strong, but attractive and weak among McDonald's labels", () => {
  expect(cells("STRATEGY", "Star")).toEqual([["Invest"]]);
  expect(cells("STRATEGY", "Star", null, "mcdonald")).toEqual([["Select"]]);
  expect(cells("STRATEGY", "Strategic")).toEqual([["Invest"]]);
});

test("the user's own labels are understood once they are given, and go before all others", () => {
  expect(cells("STRATEGY", "Gold")).toEqual([[{ error: "#N/A" }]]);
  const own = [["Gold", "Silver", "Star", "Lead", "Later"]];
  expect(cells("STRATEGY", [["Gold"], ["Star"], ["Later"], ["Dog"]], null, own)).toEqual([
    ["Invest"],
    ["Select"],
    [""],
    ["Harvest"],
  ]);
});

test("advice is in the language asked for", () => {
  const [[english]] = cells("ADVICE", "Cash cow") as [[string]];
  const [[chinese]] = cells("ADVICE", "Cash cow", "zh-CN") as [[string]];
  expect(english).toMatch(/^Hold the position/);
  expect(chinese).toMatch(/[一-鿿]/);
  expect(chinese).not.toEqual(english);
});

test("an error is passed on, and the labels argument must be labels", () => {
  expect(cells("STRATEGY", [["#REF!"], ["Dog"]])).toEqual([[{ error: "#VALUE!" }], ["Harvest"]]);
  expect(reason("STRATEGY", "Star", null, [["A", "B"]])).toMatch("2 labels");
});
