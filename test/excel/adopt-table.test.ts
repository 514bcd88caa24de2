import { adoptTable, type AdoptOptions } from "../../src/excel/adopt-table";
import { readPortfolio, restore, scoreWorkbook, writeFactors } from "../../src/excel";
import { readSheets } from "../../src/excel/read/sheets";
import { placeOfTable, recognise } from "../../src/plans/recognise/sheet";
import { openSession, type Session } from "../../src/workbench/session";
import { contentsOf, scoring } from "./support";

type Rows = readonly (readonly (string | number | null)[])[];

function opened(rows: Rows, profile: "desktop" | "web" = "desktop"): Session {
  const session = openSession(undefined, profile);
  session.workbook.sheets[0]!.setValues(
    0,
    0,
    rows.map((row) => [...row]),
  );
  return session;
}

/** The likeliest table of the workbook, adopted with these answers. */
async function adopt(options: Partial<AdoptOptions> = {}) {
  const { sheets } = await readSheets();
  const [candidate] = recognise(sheets);
  if (candidate === undefined) throw new Error("There is no table");
  return adoptTable({
    place: placeOfTable(candidate.proposal),
    answers: {},
    language: "en-US",
    consent: "ask",
    ...options,
  });
}

const header = [
  "Account",
  "Owner",
  "Revenue",
  "Growth (1-5)",
  "Margin (1-5)",
  "Relationship (1-5)",
];
const three: Rows = [
  header,
  ["Alpha", "Ann", 1000, 5, 4, 2],
  ["Beta", "Bob", 2000, 1, 2, 5],
  ["Gamma", "Cy", 3000, 3, null, 4],
];

describe.each(["desktop", "web"] as const)("a table of somebody's own (%s)", (profile) => {
  test("is scored where it stands, on its scale, under titles and above its totals", async () => {
    const titled: Rows = [
      ["Key accounts", null, null, null, null, null],
      [null, null, null, null, null, null],
      ...three,
      ["Total", null, 6000, 3, 3, 3.7],
    ];
    opened(titled, profile);
    await adopt();
    const { input, customerOrigin, sizeColumn, settings, problems } = await readPortfolio();
    expect(input.names).toEqual(["Alpha", "Beta", "Gamma"]);
    expect(input.factors.factors.map(({ name, axis }) => [name, axis])).toEqual([
      ["Growth (1-5)", "attractiveness"],
      ["Margin (1-5)", "attractiveness"],
      ["Relationship (1-5)", "advantage"],
    ]);
    expect(settings.scale).toEqual({ lowest: 1, highest: 5 });
    expect(customerOrigin.headers[sizeColumn ?? -1]).toBe("Revenue");
    expect(problems).toEqual([]);
  });

  test("is taken back whole", async () => {
    const { workbook } = opened(three, profile);
    const before = contentsOf(workbook);
    const { token } = await adopt();
    expect(contentsOf(workbook)).not.toEqual(before);
    await restore(token);
    expect(contentsOf(workbook)).toEqual(before);
  });

  test("with words, a line of weights and customers in columns is scored by a table of formulas that follows it", async () => {
    const turned: Rows = [
      ["Criterion", "Weight", "Client A", "Client B"],
      ["Growth", 60, "High", "Low"],
      ["Margin", 40, "Medium", "High"],
      ["Relationship", 100, "Low", "High"],
    ];
    const { workbook } = opened(turned, profile);
    await adopt({
      answers: {
        turned: true,
        axes: { 1: "attractiveness", 2: "attractiveness", 3: "advantage" },
        words: { High: 5, Medium: 3, Low: 1 },
        scale: { lowest: 1, highest: 5 },
        reversed: {},
      },
    });
    const read = async () => {
      const { input } = await readPortfolio();
      return [input.names, ...input.ratings.map((ratings) => [...ratings])];
    };
    expect(await read()).toEqual([
      ["Client A", "Client B"],
      [5, 1],
      [3, 5],
      [1, 5],
    ]);
    const { input } = await readPortfolio();
    expect(input.factors.factors.map(({ weight }) => weight)).toEqual([60, 40, 100]);
    // Edited where the user has it.
    workbook.sheets[0]!.setValue(1, 2, "low");
    expect((await read())[1]).toEqual([1, 1]);
  });
});

test("every customer of a table of more rows than are looked at first counts, and not their total", async () => {
  const many = Array.from({ length: 1500 }, (_, i) => [`C${i}`, "Ann", 10 * i, 1 + (i % 5), 3, 2]);
  const total = ["Total", null, 99, 3, 3, 3];
  opened([header, ...many, total]);
  await adopt();
  const { input } = await readPortfolio();
  expect(input.names).toHaveLength(1500);
  expect(new Set(input.names).size).toBe(1500);
  expect(input.names).not.toContain("Total");
});

test("a table that cannot be scored in place gives way to no sheet of the user's own name", async () => {
  const { workbook } = opened([
    ["Customer", "Growth (1-5)", "Relationship (1-5)"],
    ["Alpha", "4/5", 2],
    ["Beta", "1/5", 5],
  ]);
  workbook.renameSheet(workbook.sheets[0]!, "Customers");
  await adopt();
  await scoreWorkbook(scoring());
  const { input } = await readPortfolio();
  expect(input.ratings.map((ratings) => [...ratings])).toEqual([
    [4, 1],
    [2, 5],
  ]);
  expect(workbook.sheet("Customers")?.value(1, 1)).toBe("4/5");
});

test("what a factor weighs in the workbook's own factor table holds where the table says nothing", async () => {
  opened(three);
  await adopt();
  const { factors } = await readPortfolio();
  const known = {
    ...factors,
    factors: factors.factors.map((factor, i) => ({ ...factor, weight: i + 1 })),
  };
  await adopt({ known });
  // The sheet with the factors is not written again: nobody is asked whether it may give way.
  expect((await readPortfolio()).factors.factors.map(({ weight }) => weight)).toEqual([10, 10, 10]);
});

test("a table that is gone by now is not adopted", async () => {
  opened(three);
  await expect(
    adopt({ place: { sheet: "Elsewhere", range: "A1:F4", table: null } }),
  ).rejects.toMatchObject({ code: "KAM-GONE" });
});

describe("a table that is scored through formulas on it", () => {
  const worded: Rows = [
    ["Customer", "Growth", "Relationship"],
    ["Alpha", "High", "Low"],
    ["Beta", "Low", "High"],
  ];
  const answers = {
    axes: { 1: "attractiveness", 2: "advantage" },
    words: { High: 3, Medium: 2, Low: 1 },
    scale: { lowest: 1, highest: 3 },
    reversed: {},
  } as const;
  const read = async () => {
    const { input, added } = await readPortfolio();
    return { names: input.names, ratings: input.ratings.map((one) => [...one]), added };
  };

  test("takes in a customer that was added to it, which is seen before", async () => {
    const { workbook } = opened(worded);
    await adopt({ answers });
    await scoreWorkbook(scoring());
    workbook.sheets[0]!.setValues(3, 0, [["Gamma", "Medium", "Medium"]]);
    expect(await read()).toMatchObject({ names: ["Alpha", "Beta"], added: 1 });
    const { portfolio } = await scoreWorkbook(scoring());
    expect(portfolio.cell).toHaveLength(3);
    expect(await read()).toEqual({
      names: ["Alpha", "Beta", "Gamma"],
      ratings: [
        [3, 1, 2],
        [1, 3, 2],
      ],
      added: 0,
    });
  });

  test("keeps what was changed of the factors since", async () => {
    const { workbook } = opened(worded);
    await adopt({ answers });
    const { factors } = await readPortfolio();
    await writeFactors({
      ...factors,
      factors: factors.factors.map((factor) => ({ ...factor, weight: 7 })),
    });
    workbook.sheets[0]!.setValues(3, 0, [["Gamma", "Medium", "Medium"]]);
    await scoreWorkbook(scoring());
    expect((await readPortfolio()).factors.factors.map(({ weight }) => weight)).toEqual([7, 7]);
    expect((await read()).names).toHaveLength(3);
  });

  test("is found again after columns were moved and rows inserted above", async () => {
    const { workbook } = opened(worded);
    await adopt({ answers });
    workbook.sheets[0]!.setValues(0, 0, [
      ["Our customers", null, null, null],
      [null, null, null, null],
      ["Customer", "Note", "Relationship", "Growth"],
      ["Alpha", "x", "Low", "High"],
      ["Beta", "y", "High", "Low"],
      ["Gamma", "z", "Medium", "Medium"],
    ]);
    await scoreWorkbook(scoring());
    expect(await read()).toEqual({
      names: ["Alpha", "Beta", "Gamma"],
      ratings: [
        [3, 1, 2],
        [1, 3, 2],
      ],
      added: 0,
    });
  });

  test("is left as it is where the user's own is gone", async () => {
    const { workbook } = opened(worded);
    await adopt({ answers });
    workbook.renameSheet(workbook.sheets[0]!, "Elsewhere");
    await scoreWorkbook(scoring());
    expect(await read()).toMatchObject({ names: ["Alpha", "Beta"], added: 0 });
  });
});

test.each(["live", "native", "values"] as const)(
  "a table of one axis is scored on that axis (%s)",
  async (mode) => {
    opened([
      ["Account", "Growth (1-5)", "Margin (1-5)"],
      ["Alpha", 5, 2],
      ["Beta", 1, 5],
    ]);
    await adopt({
      answers: { axes: { 1: "attractiveness", 2: "attractiveness" }, oneAxis: true },
    });
    const { portfolio } = await scoreWorkbook(scoring({ mode, chart: false }));
    expect([...portfolio.attractiveness.score]).toEqual([3.5, 3]);
    expect([...portfolio.advantage.score]).toEqual([NaN, NaN]);
  },
);

test("amounts that are written short, remarks beside ratings and choices with words count as the numbers they say", async () => {
  const { workbook } = opened([
    ["Customer", "Revenue", "Growth (1-5)", "Relationship (1-5)"],
    ["Alpha", "€1.2m", "4 (improving)", "2 - Poor"],
    ["Beta", "800 T€", 2, "5 - Excellent"],
    ["Gamma", 300_000, 3, "2 - Poor"],
  ]);
  await adopt();
  const { input } = await readPortfolio();
  expect(input.ratings.map((ratings) => [...ratings])).toEqual([
    [4, 2, 3],
    [2, 5, 2],
  ]);
  expect([...(input.sizes ?? [])]).toEqual([1_200_000, 800_000, 300_000]);
  workbook.sheets[0]!.setValue(1, 1, 5000);
  expect((await readPortfolio()).input.sizes?.[0]).toBe(5000);
});

describe("one sheet for each axis", () => {
  const attractiveness: Rows = [
    ["Customer", "Growth (1-5)", "Margin (1-5)"],
    ["Alpha", 5, 4],
    ["Beta", 1, 2],
    ["Gamma", 3, 3],
  ];
  const advantage: Rows = [
    ["Our advantage", null, null],
    ["Customer", "Quality (1-5)", "Relationship (1-5)"],
    ["Gamma", 2, 5],
    ["Delta", 4, 4],
    ["Alpha", 1, 3],
  ];

  function twoSheets(): Session {
    const session = opened(attractiveness);
    session.workbook.addSheet("Strength").setValues(
      0,
      0,
      advantage.map((row) => [...row]),
    );
    return session;
  }

  const read = async () => {
    const { input } = await readPortfolio();
    return [input.names, ...input.ratings.map((ratings) => [...ratings])];
  };

  test("is scored by formulas on both, each customer once, and who is on one of them alone is not rated on the other", async () => {
    const { workbook } = twoSheets();
    const before = workbook.sheets.map((sheet) => sheet.values(sheet.usedArea()!));
    await adopt();
    expect(await read()).toEqual([
      ["Alpha", "Beta", "Gamma", "Delta"],
      [5, 1, 3, NaN],
      [4, 2, 3, NaN],
      [1, NaN, 2, 4],
      [3, NaN, 5, 4],
    ]);
    expect(workbook.sheets.slice(0, 2).map((sheet) => sheet.values(sheet.usedArea()!))).toEqual(
      before,
    );
    // Edited where the user has it.
    workbook.sheet("Strength")!.setValue(4, 1, 5);
    expect((await read())[3]).toEqual([5, NaN, 2, 4]);
  });

  test("takes in customers that are typed below later, and is taken back whole", async () => {
    const { workbook } = twoSheets();
    const before = contentsOf(workbook);
    const { token } = await adopt();
    await restore(token);
    expect(contentsOf(workbook)).toEqual(before);
    await adopt();
    workbook.sheets[0]!.setValues(4, 0, [["Echo", 2, 2]]);
    workbook.sheet("Strength")!.setValues(5, 0, [["Echo", 5, 5]]);
    await scoreWorkbook(scoring());
    expect(await read()).toEqual([
      ["Alpha", "Beta", "Gamma", "Echo", "Delta"],
      [5, 1, 3, 2, NaN],
      [4, 2, 3, 2, NaN],
      [1, NaN, 2, 5, 4],
      [3, NaN, 5, 5, 4],
    ]);
  });
});
