import { cells, reason } from "../call";

const three = [[8, 6, 2]];
const four = [[4, 5, 6, 9]];
const equal = (count: number) => [new Array<number>(count).fill(1)];

/** One row of answers, its numbers alone. */
function row(id: string, ...args: unknown[]): number[] {
  const [first] = cells(id, ...args) as number[][];
  return first!;
}

function high(ratings: unknown[][], weights: unknown[][], doubt: unknown): number {
  // The second axis is high whatever the weights are.
  return row("CERTAINTY", ratings, weights, [[9]], [[1]], null, doubt)[1]!;
}

describe("CERTAINTY of any weights", () => {
  test("8, 6 and 2 are high in 47 of 96 (Varsi 1973, Ali 1973; by hand)", () => {
    expect(high(three, equal(3), "any")).toBeCloseTo(47 / 96, 9);
  });

  test("4, 5, 6 and 9 are high in 111 of 160 (Varsi 1973, Ali 1973; by fractions)", () => {
    expect(high(four, equal(4), "any")).toBeCloseTo(111 / 160, 9);
  });

  test("ABC Co. is high in 1873353499 of 1990656000 (ratings of Gamble, Peteraf and Thompson, Table 4.3; Varsi 1973, by fractions)", () => {
    const ratings = [[8, 8, 2, 10, 9, 9, 5, 5, 5]];
    expect(high(ratings, equal(9), "任意")).toBeCloseTo(1873353499 / 1990656000, 9);
  });

  test("the quadrant is a Cash cow by little more than a third, the shares sum to 1, and it is exact (Varsi 1973 on each axis; by fractions)", () => {
    const [own, star, cow, question, dog, runnerUp, error] = row(
      ...(["CERTAINTY", three, equal(3), four, equal(4), null, "any"] as const),
    );
    expect(own).toBe(cow);
    expect(star).toBeCloseTo(1739 / 5120, 9);
    expect(cow).toBeCloseTo(1813 / 5120, 9);
    expect(question).toBeCloseTo(2303 / 15360, 9);
    expect(dog).toBeCloseTo(2401 / 15360, 9);
    expect(star! + cow! + question! + dog!).toBeCloseTo(1, 9);
    expect(runnerUp).toBe("Star");
    expect(error).toBe(0);
  });
});

test("CERTAINTY of the order alone is 159 of 160, and 1 of 24 (the same formula on running means; by hand)", () => {
  expect(high(three, [[50, 30, 20]], "order")).toBeCloseTo(159 / 160, 9);
  expect(high(four, [[40, 30, 20, 10]], "顺序")).toBeCloseTo(1 / 24, 9);
});

test("CERTAINTY keeps equal weights equal where the order alone is believed: 0.1875 (by hand, over the ends of tied blocks)", () => {
  expect(high([[4, 9, 3, 8]], [[40, 25, 25, 10]], "order")).toBeCloseTo(0.1875, 9);
});

test.each([
  [0.1, 0.999972],
  [0.2, 0.979143],
  ["30%", 0.916637],
  [0.5, 0.812189],
])(
  "CERTAINTY around today's weights with a doubt of %s is %d (integral of Gil-Pelaez 1951 and Imhof 1961; 800,000 draws agree)",
  (doubt, expected) => {
    expect(Math.abs(high(three, [[50, 30, 20]], doubt) - expected)).toBeLessThan(2e-6);
  },
);

test("CERTAINTY doubts weights by 20 % where nothing is said: Cash cow 67.0 %, Star 32.3 % (integral of Imhof 1961, computed apart)", () => {
  const [own, star, cow] = row("CERTAINTY", three, equal(3), four, equal(4));
  expect(own).toBe(cow);
  expect(cow).toBeCloseTo(0.67, 3);
  expect(star).toBeCloseTo(0.323, 3);
});

test("CERTAINTY of ratings a step up or down is 25 of 27, the case at the cut being high (by listing the 27)", () => {
  expect(high(three, [[50, 30, 20]], [[0, 1]])).toBeCloseTo(25 / 27, 9);
});

test("CERTAINTY is certain where nothing is in doubt", () => {
  expect(high(three, [[50, 30, 20]], 0)).toBe(1);
});

test("CERTAINTY says the standard error where it draws, and draws the same again", () => {
  const both = () => row("CERTAINTY", three, [[50, 30, 20]], four, equal(4), null, [[0.2, 1]]);
  const error = both()[6]!;
  expect(error).toBeGreaterThan(0);
  expect(error).toBeLessThanOrEqual(0.005);
  expect(both()).toEqual(both());
});

test("CERTAINTY gives a customer that is not rated seven blanks, and passes an error on", () => {
  const ratings = [
    [8, 6],
    ["", ""],
    [{ code: "#N/A" }, 6],
  ];
  const answers = cells("CERTAINTY", ratings, [[1, 1]], [[9], [9], [9]], [[1]]) as unknown[][];
  expect(answers[0]![0]).toBe(1);
  expect(answers[1]).toEqual(["", "", "", "", "", "", ""]);
  expect(answers[2]).toEqual([{ error: "#N/A" }, "", "", "", "", "", ""]);
});

test("CERTAINTY asked again after an edit, and with another cut, says of each what it says of that one alone", () => {
  const before = [
    [8, 6, 2],
    [2, 6, 8],
    [9, 5, 1],
  ];
  const after = [[8, 6, 2], [2, 6, 9], before[2]!];
  const weights = [[50, 30, 20]];
  const ask = (ratings: unknown[][], cut: number) =>
    cells("CERTAINTY", ratings, weights, ratings, weights, [["Cut advantage", cut]]);
  const asked = [ask(before, 5), ask(after, 5), ask(after, 6)];
  const alone = [
    before.map((own) => ask([own], 5)),
    after.map((own) => ask([own], 5)),
    after.map((own) => ask([own], 6)),
  ];
  expect(asked).toEqual(alone.map((each) => each.flat()));
});

test("CERTAINTY has no runner-up where no other quadrant is possible", () => {
  expect(row("CERTAINTY", [[9]], [[1]], [[9]], [[1]])).toEqual([1, 1, 0, 0, 0, "", 0]);
});

test("CERTAINTY goes by the settings' cuts and labels, and by reversed factors", () => {
  const settings = [
    ["Cut attractiveness", 8],
    ["Label scheme", "key account"],
  ];
  const answer = row("CERTAINTY", [[8, 7]], [[1, 1]], [[2]], [[1]], settings, "any", null, "less");
  // 7 lies below the cut of 8 whatever 8 itself weighs, and 2 reversed is 9.
  expect(answer.slice(0, 6)).toEqual([1, 0, 1, 0, 0, ""]);
});

test.each([
  ["a doubt of 4 %", 0.04, /5% to 50%/],
  ["a word that is no doubt", "some", /any, order/],
  ["half a step", [[0.2, 0.5]], /0 or 1 step/],
  ["three cells", [[0.2, 1, 1]], /one cell/],
])("CERTAINTY refuses %s, and says why", (_, doubt, why) => {
  expect(reason("CERTAINTY", three, equal(3), four, equal(4), null, doubt)).toMatch(why);
});

describe("FLIP", () => {
  test("moves 35/3 points of 50/30/20 from the first to the third for 8, 6 and 2 (least sum of changes, Wolters and Mareschal 1995; by hand)", () => {
    const [points, from, to, factor, weight] = row("FLIP", three, [[50, 30, 20]]);
    expect(points).toBeCloseTo(35 / 3, 9);
    expect([from, to]).toEqual([1, 3]);
    // 50 → 22 is 28 away, 20 → 40 only 20.
    expect(factor).toBe(3);
    expect(weight).toBeCloseTo(40, 9);
  });

  test("moves 6 points up for 4, 5, 6 and 9, and names the factors (Wolters and Mareschal 1995; by hand)", () => {
    const names = [["Price", "Volume", "Trust", "Growth"]];
    const answer = cells("FLIP", four, [[40, 30, 20, 10]], ...nulls(5), names, "en") as unknown[][];
    expect(answer[0]!.slice(0, 3)).toEqual([6, "Price", "Growth"]);
  });

  test("counts points of the whole table, an unrated fourth factor of weight 25 included: 9.33 (by hand)", () => {
    const [points] = row("FLIP", [[8, 6, 2, ""]], [[50, 30, 20, 25]]);
    expect(points).toBeCloseTo(28 / 3, 9);
  });

  test("says that no weights do it where every rating is on one side: 8, 7 and 6 (by hand)", () => {
    expect(cells("FLIP", [[8, 7, 6]], [[50, 30, 20]], ...nulls(6), "en")).toEqual([
      ["", "never: every rating is on one side of the cut", "", "", ""],
    ]);
  });

  test("moves nothing for a customer at the cut", () => {
    expect(row("FLIP", [[9, 2]], [[1, 1]])[0]).toBe(0);
  });

  test("moves a mean cut of complete ratings with the weights: then half is what parts two customers", () => {
    const ratings = [
      [9, 1],
      [1, 5],
    ];
    // 7·w against 3·(1 − w), measured from the means 5 and 3: equal at w = 1/3, from 1/2 a sixth.
    const [points, from, to] = row("FLIP", ratings, [[1, 1]], "mean");
    expect(points).toBeCloseTo(100 / 6, 9);
    expect([from, to]).toEqual([1, 2]);
  });

  test("holds a median cut, and says so", () => {
    const ratings = [
      [9, 1],
      [5, 5],
      [1, 6],
    ];
    const answer = cells("FLIP", ratings, [[2, 1]], "median", ...nulls(5), "en") as unknown[][];
    expect(answer[0]![2]).toBe("2 (cut held)");
  });

  test("leaves customers without a rating blank, and passes an error on", () => {
    const ratings = [
      ["", ""],
      [8, { code: "#DIV/0!" }],
    ];
    expect(cells("FLIP", ratings, [[1, 1]])).toEqual([
      ["", "", "", "", ""],
      [{ error: "#DIV/0!" }, "", "", "", ""],
    ]);
  });

  test("refuses names of another number", () => {
    expect(reason("FLIP", three, equal(3), ...nulls(5), [["a", "b"]], "en")).toMatch(/2 factors/);
  });
});

function nulls(count: number): null[] {
  return new Array<null>(count).fill(null);
}
