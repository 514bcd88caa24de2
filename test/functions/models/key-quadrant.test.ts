import { cells, reason } from "../call";

const column = (...values: readonly unknown[]) => values.map((value) => [value]);
const attractiveness = [7.1, 6.1, 6.3, 7.2, 6.6, 5.5];
const advantage = [6.7, 7.6, 7.4, 6.8, 5.8, 6.0];
const stars = Array<string>(6).fill("Star");

/** The medians of the six are 6.45 and 6.75, worked out by hand. */
const placed = ["Question mark", "Cash cow", "Cash cow", "Star", "Question mark", "Dog"];

test("KEYQUADRANT places six key accounts by their own medians (worked by hand)", () => {
  expect(
    cells("KEYQUADRANT", column(...attractiveness), column(...advantage), column(...stars)),
  ).toEqual(column(...placed));
});

test("KEYQUADRANT lets the others move nothing, and answers across where the scores stand so", () => {
  const args = [
    [[...attractiveness, 1, 10, 4]],
    [[...advantage, 10, 1, ""]],
    [[...stars, "Cash cow", "问题", "Not rated"]],
  ];
  expect(cells("KEYQUADRANT", ...args)).toEqual([[...placed, "", "", ""]]);
});

const even = column(6, 7, 8, 9, 9);
const promotion = (promoted: readonly unknown[], priceDriven?: readonly unknown[]) =>
  (
    cells(
      "KEYQUADRANT",
      even,
      even,
      column("Star", "Star", "Star", "Star", "Cash cow"),
      column(...promoted),
      priceDriven && column(...priceDriven),
    ) as unknown[][]
  ).flat();

test("KEYQUADRANT counts a Cash cow that is promoted, and no Star that decides by price", () => {
  expect(promotion(["", "", "", "", ""])).toEqual(["Dog", "Dog", "Star", "Star", ""]);
  expect(promotion(["", "", "", "", "yes"])).toEqual(["Dog", "Dog", "Star", "Star", "Star"]);
  expect(promotion(["", "", "", "", true], [1, 0, "no", null, "是"])).toEqual([
    // The median of 7, 8, 9 and 9 is 8.5.
    "",
    "Dog",
    "Dog",
    "Star",
    "Star",
  ]);
});

test("KEYQUADRANT counts a Star that decides by price where it is promoted all the same", () => {
  expect(promotion(["yes", "", "", "", ""], ["yes", "", "", "", ""])).toEqual(
    promotion(["", "", "", "", ""]),
  );
});

test("KEYQUADRANT places nobody where there are fewer than four, scores that are missing not counted", () => {
  const four = column("Star", "Star", "Star", "Star");
  expect(cells("KEYQUADRANT", column(6, 7, 8, ""), column(6, 7, 8, 9), four)).toEqual(
    column("", "", "", ""),
  );
  expect(cells("KEYQUADRANT", column(6, 7, 8, 9), column(6, 7, 8, 9), four)).toEqual(
    column("Dog", "Dog", "Star", "Star"),
  );
});

test("KEYQUADRANT takes cuts, labels and the side of a tie", () => {
  const scores = column(6, 7, 8, 9);
  const own = [["Gold", "Silver", "Bronze", "Iron"]];
  expect(
    cells(
      "KEYQUADRANT",
      ...[scores, scores, column("Gold", "Gold", "Gold", "Gold"), null, null, 8, 7, own],
      ...["en-US", null, "low"],
    ),
  ).toEqual(column("Iron", "Iron", "Silver", "Gold"));
});

test("KEYQUADRANT passes errors on and marks a word that is no quadrant, answering the others", () => {
  const quadrant = column("Star", "Star", "Star", "Star", "Moon", { code: "#REF!" });
  const scores = column(6, 7, 8, 9, 9, 9);
  expect(cells("KEYQUADRANT", scores, scores, quadrant)).toEqual(
    column("Dog", "Dog", "Star", "Star", { error: "#N/A" }, { error: "#VALUE!" }),
  );
});

test.each([
  ["columns of different length", [[[1]], [[1], [2]], [["Star"]]], /as many are needed/],
  ["marks of another number", [[[1]], [[1]], [["Star"]], [["yes"], [""]]], /as many are needed/],
  ["a mark that is neither yes nor no", [[[1]], [[1]], [["Star"]], "perhaps"], /perhaps/],
])("KEYQUADRANT refuses %s, and says why", (_, args, why) => {
  expect(reason("KEYQUADRANT", ...args)).toMatch(why);
});
