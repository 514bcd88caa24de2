import { cells, reason } from "../call";

const column = (...values: unknown[]) => values.map((value) => [value]);

/** Rows of a printed migration table as two columns of labels. */
function movesOf(counts: readonly (readonly number[])[], labels: readonly string[]) {
  const pairs = counts.flatMap((row, from) =>
    row.flatMap((count, to) => Array.from({ length: count }, () => [labels[from], labels[to]])),
  );
  return [column(...pairs.map(([from]) => from)), column(...pairs.map(([, to]) => to))] as const;
}

const quadrants = ["Star", "Cash cow", "Question mark", "Dog"];
const counts = [
  [30, 6, 2, 2],
  [4, 40, 0, 6],
  [8, 1, 24, 7],
  [0, 3, 4, 33],
];

test("MIGRATION counts moves, and newcomers and leavers beside them", () => {
  const before = column("Star", "Dog", "", "Not rated", "瘦狗", 0);
  const after = column("Cash cow", "", "Star", "Dog", "dog", null);
  expect(cells("MIGRATION", before, after, null, null, "en")).toEqual([
    ["From \\ to", "Star", "Cash cow", "Question mark", "Dog", "Not rated", "Leavers", "Total"],
    ["Star", 0, 1, 0, 0, 0, 0, 1],
    ["Cash cow", 0, 0, 0, 0, 0, 0, 0],
    ["Question mark", 0, 0, 0, 0, 0, 0, 0],
    ["Dog", 0, 0, 0, 1, 0, 1, 2],
    ["Not rated", 0, 0, 0, 1, 0, 0, 1],
    ["Newcomers", 1, 0, 0, 0, 0, 0, 1],
    ["Total", 1, 1, 0, 2, 0, 1, 5],
  ]);
});

test("MIGRATION counts what was moved: 127 of 170 stay, 74.7 % (a constructed table, by hand)", () => {
  const [before, after] = movesOf(counts, quadrants);
  const table = cells("MIGRATION", before, after, null, "counts", "en") as number[][];
  expect(table.slice(1, 5).map((row) => row.slice(1, 5))).toEqual(counts);
  const stayed = [1, 2, 3, 4].reduce((sum, place) => sum + table[place]![place]!, 0);
  expect(stayed / table.at(-1)!.at(-1)!).toBeCloseTo(0.7470588235, 10);
});

test("MIGRATION as shares: of each row its sum, of an empty row nothing", () => {
  const [before, after] = movesOf(counts, quadrants);
  const table = cells("MIGRATION", before, after, null, "shares", "en") as unknown[][];
  expect(table[1]!.slice(1)).toEqual([0.75, 0.15, 0.05, 0.05, 0, 0, 1]);
  expect(table[5]!.slice(1)).toEqual(["", "", "", "", "", "", ""]);
});

test("MIGRATION one period on, and where it settles (a constructed table, its Markov chain computed apart)", () => {
  const [before, after] = movesOf(counts, quadrants);
  const next = cells("MIGRATION", before, after, null, "next", "en") as number[][];
  expect(next[0]).toEqual(["Quadrant", "Now", "Next period"]);
  expect(next.slice(1).map(([, now]) => now)).toEqual([42, 50, 30, 48]);
  [41.5, 50.65, 24.9, 52.95].forEach((expected, i) => {
    expect(next[i + 1]![2]).toBeCloseTo(expected, 9);
  });
  const steady = cells("MIGRATION", before, after, null, "稳态", "en") as number[][];
  [0.193124, 0.303584, 0.119971, 0.383321].forEach((expected, i) => {
    expect(steady[i + 1]![2]).toBeCloseTo(expected, 6);
  });
});

test("MIGRATION of a label nobody knows is #N/A, of an error that error", () => {
  expect(cells("MIGRATION", column("Unicorn"), column("Dog"))).toEqual({ error: "#N/A" });
  expect(cells("MIGRATION", column({ code: "#DIV/0!" }), column("Dog"))).toEqual({
    error: "#DIV/0!",
  });
  expect(reason("MIGRATION", column("Dog", "Dog"), column("Dog"))).toMatch(
    /1 cell does not go with 2/,
  );
  expect(reason("MIGRATION", column("Dog"), column("Dog"), null, "weekly")).toMatch(/steady/);
});

const w0 = [[50, 30, 20]];

test("WHYMOVED parts 6.2 → 6.1 into ratings and weights (Bennet's decomposition, weights against the mean score; by hand)", () => {
  const table = cells("WHYMOVED", [[8, 6, 2]], w0, [[7, 6, 5]], [[40, 30, 30]], ...nulls(4), "en");
  expect(table).toEqual([
    ["Factor", "Rating effect", "Weight effect", "Total"],
    ["Factor 1", -0.45, -0.135, -0.585],
    ["Factor 2", 0, 0, 0],
    ["Factor 3", 0.75, -0.265, 0.485],
    ["Sum", 0.3, -0.4, -0.1],
  ]);
});

test("WHYMOVED counts a factor that is newly rated as a matter of weight (Bennet's decomposition; by hand)", () => {
  const table = cells("WHYMOVED", [[8, 6, 0]], w0, [[8, 6, 2]], w0) as number[][];
  expect(table.slice(1, 4).map(([, rating, weight]) => [rating, weight])).toEqual([
    [0, -0.159375],
    [0, 0.054375],
    [0, -0.945],
  ]);
  expect(table.at(-1)!.slice(1)).toEqual([0, -1.05, -1.05]);
});

test("WHYMOVED names factors, takes columns, and gives a moved cut a line of its own", () => {
  const names = column("Price", "", "Trust");
  const table = cells(
    ...(["WHYMOVED", column(8, 6, 2), column(50, 30, 20), column(8, 6, 2)] as const),
    ...[column(50, 30, 20), null, null, names, [[5.5, 6]], "en"],
  ) as unknown[][];
  expect(table.map(([name]) => name)).toEqual([
    "Factor",
    "Price",
    "Factor 2",
    "Trust",
    "Cut",
    "Sum",
  ]);
  expect(table.slice(-2)).toEqual([
    ["Cut", "", "", -0.5],
    ["Sum", 0, 0, -0.5],
  ]);
});

test("WHYMOVED takes a new and a dropped factor, and says it on the later scale", () => {
  // 1–5 before and 1–9 after: 3 is 5, the middle of both; nothing but the new factor moves the score.
  const table = cells(
    ...(["WHYMOVED", [[3, 3, ""]], [[1, 1, ""]], [["", 5, 9]], [["", 1, 1]]] as const),
    [[1, 5, 1, 9]],
  ) as number[][];
  expect(table.at(-1)![3]).toBeCloseTo(2, 9);
});

test.each([
  ["lists of another length", [[[8]], w0, [[8]], w0], /one cell for each/],
  ["nothing rated before", [[[""]], [[1]], [[8]], [[1]]], /before/],
  ["nothing rated after", [[[8]], [[1]], [[8]], [[0]]], /after/],
  ["a rating off the scale", [[[11]], [[1]], [[8]], [[1]]], /11 is outside/],
  ["a negative weight", [[[8]], [[-1]], [[8]], [[1]]], /negative/],
  ["one cut", [[[8]], [[1]], [[8]], [[1]], null, null, null, [[5]]], /two cells/],
])("WHYMOVED refuses %s, and says why", (_, args, why) => {
  expect(reason("WHYMOVED", ...args)).toMatch(why);
});

function nulls(count: number): null[] {
  return new Array<null>(count).fill(null);
}
