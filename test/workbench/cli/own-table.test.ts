import { writeFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseOptions } from "../../../src/workbench/cli/options";
import { Undecided } from "../../../src/workbench/cli/own-table/undecided";
import { scoreFile } from "../../../src/workbench/cli/score";
import { createWorkbook } from "../../../src/workbench/excel/model/workbook";
import { readWorkbook, writeWorkbook } from "../../../src/workbench/excel/xlsx";
import { textForm } from "../text-form";
import { kam } from "./kam";
import { ownFolder } from "./own-folder";

const { at } = ownFolder("own");
const file = (name: string) => join(__dirname, "files", name);

jest.setTimeout(60_000);

/** Names with both scores, rounded as people read them. */
async function scores(path: string, ...options: string[]) {
  const argv = ["score", path, "--out", at("out.xlsx"), "--force", "--mode", "values", ...options];
  const { report } = await scoreFile(path, parseOptions(argv));
  const { attractiveness, advantage } = report.portfolio;
  const round = (value: number | undefined) => Math.round((value ?? NaN) * 1000) / 1000;
  return report.names.map((name, row) => [
    name,
    round(attractiveness.score[row]),
    round(advantage.score[row]),
  ]);
}

async function openQuestions(path: string, ...options: string[]): Promise<string[]> {
  const failure = await scores(path, ...options).catch((error: unknown) => error);
  if (!(failure instanceof Undecided)) throw new Error("Nothing was asked", { cause: failure });
  return failure.decision?.proposal.questions.map(({ code }) => code) ?? [];
}

test("a review with a totals row and a scale in its title is scored without a question, its total left out", async () => {
  const found = await scores(file("totals-row.xlsx"));
  const { workbook } = await readWorkbook(readFileSync(file("totals-row.xlsx")));
  const rows = workbook.sheets[0]!.values({ top: 4, left: 0, bottom: 33, right: 11 });
  const mean = (cells: readonly unknown[]) => {
    const rated = cells.filter((cell) => /^\d+([.,]\d+)?$/.test(String(cell)));
    const sum = rated.reduce<number>(
      (all, cell) => all + Number(String(cell).replace(",", ".")),
      0,
    );
    return Math.round((sum / rated.length) * 1000) / 1000;
  };
  expect(found).toEqual(rows.map((row) => [row[0], mean(row.slice(4, 8)), mean(row.slice(8, 12))]));
});

test.each([
  ["totals-row.xlsx", { delimiter: ",", encoding: "utf-8" }],
  ["totals-row.xlsx", { delimiter: ";", encoding: "utf-8 with a mark" }],
  ["totals-row.xlsx", { delimiter: "\t", encoding: "utf-8" }],
  ["sixty-columns.xlsx", { delimiter: ";", encoding: "utf-8" }],
  ["chinese-letters.xlsx", { delimiter: ",", encoding: "gb18030" }],
  ["chinese-letters.xlsx", { delimiter: "\t", encoding: "utf-8 with a mark" }],
] as const)("%s comes to the same as a text file with %p", async (name, form) => {
  const path = at("form.csv");
  writeFileSync(path, await textForm(file(name), form));
  const words = name === "chinese-letters.xlsx" ? ["--words", "A=5,B=4,C=3,D=2,E=1"] : [];
  expect(await scores(path, ...words)).toEqual(await scores(file(name), ...words));
});

test("an export of sixty columns is scored by the eight that say their scale", async () => {
  const found = await scores(file("sixty-columns.xlsx"));
  expect(found).toHaveLength(300);
  // Growth 5, margin 10, fit 3, innovation 1; relationship 9, wallet share 4, delivery 2, brand preference 3.
  expect(found[0]).toEqual(["Aldridge Foods Ltd", 4.75, 4.5]);
});

test("a row of weights weighs, once axes and scale are said", async () => {
  const path = file("weights-row.xlsx");
  expect(await openQuestions(path)).toEqual(["scale", "axis"]);
  const attractiveness = "Industry,Company Size,Current Need,Opportunity Size";
  const found = await scores(
    ...([path, "--scale", "1,10", "--attractiveness", attractiveness] as const),
    ...["--advantage", "Decision Maker,Purchase History"],
  );
  // (8 × 5 + 7 × 15 + 6 × 25 + 8 × 25) ÷ 70 and (9 + 4) ÷ 2
  expect(found[0]).toEqual(["Account 1", 7.071, 6.5]);
  expect(found).toHaveLength(4);
});

test("customers across, in two tables one below the other, are turned round and joined", async () => {
  const path = file("customers-across.xlsx");
  expect(await openQuestions(path)).toEqual(["scale", "direction"]);
  const found = await scores(path, "--scale", "1,5", "--reverse", "Cost to serve");
  // 0.15 × 4 + 0.35 × (6 − 3) + 0.2 × 5 + 0.3 × 2
  expect(found.map(([name, attractiveness]) => [name, attractiveness])[0]).toEqual([
    "Client A",
    3.25,
  ]);
  expect(found).toHaveLength(3);
});

test("letters count as what is said of them", async () => {
  const path = file("chinese-letters.xlsx");
  expect(await openQuestions(path)).toEqual(["words"]);
  const found = await scores(path, "--words", "A=5,B=4,C=3,D=2,E=1");
  // 0.4 × 5 + 0.3 × 4 + 0.3 × 5 and 0.5 × 3 + 0.5 × 4
  expect(found[0]).toEqual(["甲公司1", 4.7, 3.5]);
  expect(found).toHaveLength(3);
});

/** The options that are printed first below each question, as a shell would hand them over. */
function firstOptions(lines: readonly string[]): string[] {
  const first = lines.filter((line, i) => {
    return line.startsWith("    --") && !(lines[i - 1] ?? "").startsWith("    --");
  });
  return first.flatMap((line) =>
    [...(line.trim().split("   ")[0] ?? "").matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(
      ([, quoted, plain]) => quoted?.replace(/\\(.)/g, "$1") ?? plain ?? "",
    ),
  );
}

test.each([
  [
    "unknown words with signs in them",
    "고객사,매출액,성장,성장성 $1,품질\n한빛,120000,3,4,5\n동해,980000,1,2,1\n서울,450000,2,5,3\n",
  ],
  [
    "headers with commas and quotes",
    'Customer,"Growth, in ""%""","Zeal, and zest",Quality\nAlpha,4,5,2\nBeta,2,1,3\nGamma,5,3,4\n',
  ],
  [
    "words with commas",
    'Customer,Growth,Quality\nAlpha,"teils, teils",stimme voll zu\nBeta,stimme zu,"teils, teils"\n',
  ],
  ["ticks", "Customer,Growing market,Executive contact\nAlpha,TRUE,FALSE\nBeta,FALSE,TRUE\n"],
  ["one axis alone", "Customer,Growth (1-5),Margin (1-5)\nAlpha,4,5\nBeta,2,1\n"],
])("with %s, the options that are named first answer what is asked", async (what, csv) => {
  const path = at("asked.csv");
  writeFileSync(path, csv);
  const asked = await scores(path).catch((error: unknown) => error);
  const options = firstOptions(asked instanceof Undecided ? asked.lines : []);
  expect(options).not.toEqual([]);
  const found = await scores(path, ...options);
  expect(found).toHaveLength(csv.trim().split("\n").length - 1);
  const isRanking = what === "one axis alone";
  expect(
    found.every(([, one, other]) => !Number.isNaN(one) && (isRanking || !Number.isNaN(other))),
  ).toBe(true);
});

test("one sheet for each axis is scored as one table; sheets with the same columns are asked about first", async () => {
  const bytes = async (
    sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
  ) => {
    const workbook = createWorkbook();
    for (const [name, rows] of Object.entries(sheets))
      workbook.addSheet(name).setValues(
        0,
        0,
        rows.map((row) => [...row]),
      );
    if (workbook.sheets[0]!.name === "Sheet1") workbook.removeSheet(workbook.sheets[0]!);
    return writeWorkbook(workbook);
  };
  const axes = at("axes.xlsx");
  writeFileSync(
    axes,
    await bytes({
      Attractiveness: [
        ["Customer", "Growth (1-5)"],
        ["Alpha", 5],
        ["Beta", 1],
      ],
      Advantage: [
        ["Customer", "Quality (1-5)"],
        ["Beta", 2],
        ["Alpha", 4],
      ],
    }),
  );
  expect(await scores(axes)).toEqual([
    ["Alpha", 5, 4],
    ["Beta", 1, 2],
  ]);
  const regions = at("regions.xlsx");
  const head = ["Customer", "Growth (1-5)", "Quality (1-5)"];
  writeFileSync(
    regions,
    await bytes({
      North: [head, ["Alpha", 5, 4], ["Beta", 1, 2]],
      South: [head, ["Gamma", 3, 3], ["Delta", 2, 5]],
    }),
  );
  const asked = kam("adopt", regions);
  expect(asked.stdout).toContain('--customers "North + South"');
  expect((await scores(regions, "--customers", "North + South")).map(([name]) => name)).toEqual([
    "Alpha",
    "Beta",
    "Gamma",
    "Delta",
  ]);
  expect(await scores(regions, "--customers", "South")).toHaveLength(2);
});

test("weights and axes come from a second table", async () => {
  const path = file("second-table.xlsx");
  expect(await openQuestions(path)).toEqual(["scale"]);
  const found = await scores(path, "--scale", "1,10");
  expect(found[0]).toEqual(["Acct 1", 3, 6.5]);
});

test("a table in the product's layout without settings is asked for its scale", async () => {
  const path = file("scale-not-said.xlsx");
  expect(await openQuestions(path)).toEqual(["scale"]);
  // Growth 5 × 30, volume 4 × 20; share 5 × 30, price pressure 1, which counts as 5, × 20.
  expect((await scores(path, "--scale", "1,5"))[0]).toEqual(["Cust 1", 4.6, 5]);
});

test("nothing is written while anything is open; the lines say what answers it", () => {
  const out = at("nothing.xlsx");
  const { status, stdout, stderr } = kam("score", file("weights-row.xlsx"), "--out", out);
  expect({ status, stdout, written: existsSync(out) }).toEqual({
    status: 2,
    stdout: "",
    written: false,
  });
  expect(stderr).toContain("--scale 1,10");
  expect(stderr).toContain("--attractiveness");
});

test("of a long table it is said how many rows the counts beside a question are of", async () => {
  const rows = Array.from({ length: 250 }, (_, i) => `Client ${i},${1 + (i % 5)},${1 + (i % 4)}`);
  const path = at("long.csv");
  writeFileSync(path, ["Customer,Growth,Relationship", ...rows].join("\n"));
  const failure = await scores(path).catch((error: unknown) => error);
  if (!(failure instanceof Undecided)) throw new Error("Nothing was asked", { cause: failure });
  const [first, second] = failure.lines;
  expect(first).toContain("250 customers");
  expect(second).toContain("199 of the rows");
  // All counts beside the first choice.
  const choice = failure.lines.find((line) => line.includes("--scale 1,5"))?.match(/\d+(?= \w)/g);
  expect(choice?.map(Number).reduce((sum, one) => sum + one, 0)).toBe(199);
});

test("other programs get proposal and questions, from score as from adopt", () => {
  const scored = kam("score", file("weights-row.xlsx"), "--json");
  const adopted = kam("adopt", file("weights-row.xlsx"), "--json");
  expect([scored.status, adopted.status]).toEqual([2, 0]);
  expect(JSON.parse(scored.stdout)).toEqual(JSON.parse(adopted.stdout));
  expect(JSON.parse(adopted.stdout)).toMatchObject({
    sheet: "Account Scoring",
    range: "A3:I8",
    orientation: "rows",
    headerRows: [3],
    name: "Account Scoring Criteria",
    size: null,
    scale: [1, 10],
    left: [{ row: 4, why: "weight" }],
    questions: [
      { code: "scale" },
      { code: "axis", factors: ["Decision Maker", "Purchase History"] },
    ],
  });
});

test("customers in hidden rows are scored, and left out where that is asked for", async () => {
  const all = await scores(file("totals-row.xlsx"));
  expect(all).toHaveLength(30);
  // Row 10 of the file is hidden.
  const seen = all.filter(([name]) => name !== "Fairholm Retail");
  expect(seen).toHaveLength(29);
  expect(await scores(file("totals-row.xlsx"), "--without-hidden")).toEqual(seen);
});

test("a column that is not there is wrong usage, and names those that are", () => {
  const { status, stderr } = kam("score", file("totals-row.xlsx"), "--size", "Profit");
  expect(status).toBe(2);
  expect(stderr).toContain("Revenue FY25");
});

test("a table on the template keeps its factors and its scale, and its size can be said all the same", async () => {
  const adopted = kam("adopt", "samples/portfolio.xlsx", "--json");
  const proposal = JSON.parse(adopted.stdout) as { factors: { axis: string | null }[] };
  expect(proposal).toMatchObject({
    table: "Customers",
    scale: [1, 10],
    customers: 24,
    questions: [],
  });
  expect(proposal.factors.filter(({ axis }) => axis === null)).toEqual([]);
  const path = "samples/portfolio.xlsx";
  expect(await scores(path, "--size", "Annual revenue 年销售额")).toEqual(await scores(path));
});
