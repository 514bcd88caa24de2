import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { models, type AnyModel } from "../../../src/plans/models";
import { runCommand } from "../../../src/workbench/cli/command";
import { readWorkbook, writeWorkbook } from "../../../src/workbench/excel/xlsx";
import { openModelScene } from "../../models/support";
import { throwAway } from "../../models/throw-away";
import { kam } from "./kam";
import { ownFolder } from "./own-folder";

const { at } = ownFolder("model");

jest.setTimeout(120_000);

test("model abc writes classes and a Pareto chart beside the customers, and a picture; --json says all of it", async () => {
  const [out, svg] = [at("abc.xlsx"), at("abc.svg")];
  const { status, stdout, stderr } = kam(
    ...["model", "abc", "samples/wholesale.xlsx", "--out", out, "--svg", svg, "--json"],
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const { customers } = JSON.parse(stdout) as {
    customers: { customer: string; value: number; class: string; rank: number }[];
  };
  expect(customers).toHaveLength(440);
  const largest = customers.find(({ rank }) => rank === 1)!;
  expect(largest.value).toBe(Math.max(...customers.map(({ value }) => value)));
  expect(largest.class).toBe("A");
  const { workbook } = await readWorkbook(readFileSync(out));
  const sheet = workbook.sheet("ABC")!;
  expect(sheet.charts.map(({ name }) => name)).toEqual(["KAM abc"]);
  expect(sheet.value(0, 0)).toBe("ABC analysis");
  expect(readFileSync(svg, "utf8")).toMatch(/^<svg /);
});

test("--set changes a setting and the column that is read, and is there when it is run again", async () => {
  const out = at("set.xlsx");
  const read = async () => {
    const { workbook } = await readWorkbook(readFileSync(out));
    const sheet = workbook.sheet("ABC")!;
    const labels = Array.from({ length: 20 }, (_, row) => sheet.value(row, 0));
    const endOfA = labels.indexOf("Class A ends at");
    return [3, endOfA].map((row) => [sheet.value(row, 1), sheet.value(row, 2)]);
  };
  const args = ["--set", "input.value=Annual revenue 年销售额", "--set", "endOfA=0.5"];
  expect(kam("model", "abc", "samples/portfolio.xlsx", "--out", out, ...args).status).toBe(0);
  const once = await read();
  expect(once).toEqual([
    ["Annual revenue 年销售额", "Annual revenue 年销售额"],
    [0.5, 0.5],
  ]);
  expect(kam("model", "abc", out, "--out", out, "--force").status).toBe(0);
  expect(await read()).toEqual(once);
});

test("model portfolio says of every customer what its golden results say", async () => {
  const out = at("portfolio.xlsx");
  const { status, stdout } = kam(
    ...["model", "portfolio", "samples/portfolio.xlsx", "--out", out, "--mode", "native", "--json"],
  );
  expect(status).toBe(0);
  const { customers } = JSON.parse(stdout) as { customers: Record<string, unknown>[] };
  const [headers = "", ...lines] = readFileSync(
    "test/golden/files/portfolio.en-US.values.txt",
    "utf8",
  )
    .split("\n")
    .slice(1, customers.length + 2);
  expect(headers.split("\t").slice(0, 2)).toEqual(["Customer", "Attractiveness"]);
  expect(
    customers.map(({ customer, quadrant, strategy }) => [customer, quadrant, strategy]),
  ).toEqual(lines.map((line) => line.split("\t")).map((cells) => [cells[0], cells[5], cells[7]]));
  const { workbook } = await readWorkbook(readFileSync(out));
  expect(workbook.sheet("Matrix")!.charts.map(({ name }) => name)).toEqual(["KAM Matrix"]);
});

test.each([
  ["no analysis", ["model"], 2, /model needs/],
  [
    "an analysis that does not exist",
    ["model", "xyz", "samples/portfolio.xlsx"],
    2,
    /There are: portfolio\|certainty\|abc/,
  ],
  [
    "a column that no table has",
    ["model", "supplier", "samples/portfolio.xlsx"],
    3,
    /KAM-NO-INPUT/,
  ],
  [
    "a setting without its value",
    ["model", "abc", "samples/portfolio.xlsx", "--set", "endOfA"],
    2,
    /id=value/,
  ],
  [
    "a setting that the analysis does not have",
    ["model", "abc", "samples/portfolio.xlsx", "--set", "endOfD=0.5"],
    2,
    /endOfA, endOfB, crossing, potentialFrom, .*input\.value/,
  ],
  [
    "a setting of the portfolio, which has a sheet for them,",
    ["model", "portfolio", "samples/portfolio.xlsx", "--set", "tie=low"],
    2,
    /Settings sheet/,
  ],
])("%s ends with its exit code and a reason", (_, argv, code, why) => {
  const { status, stderr } = kam(...argv);
  expect({ status, why: why.test(stderr) }).toEqual({ status: code, why: true });
});

test("model certainty lists the least sure first, by the doubt that is set, and keeps that on its sheet", async () => {
  const out = at("sure.xlsx");
  const svg = at("sure.svg");
  const args = ["--set", "doubt.weights=any", "--mode", "values", "--svg", svg];
  const { status, stdout } = kam(
    "model",
    "certainty",
    "samples/portfolio.xlsx",
    "--out",
    out,
    ...args,
  );
  expect(status).toBe(0);
  const shares = [...stdout.matchAll(/(?:Firm|Likely|Borderline) +([\d.]+)%/g)].map(([, share]) =>
    Number(share),
  );
  expect(shares).toHaveLength(20);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares[0]).toBeLessThan(70);
  const { workbook } = await readWorkbook(readFileSync(out));
  expect(workbook.sheet("Certainty")!.value(1, 1)).toBe("any");
  expect(workbook.sheet("Borderline")!.charts).toHaveLength(1);
  // Hollow, light and full markers of the Stars' green.
  const fills = ["#ffffff", "#b7d8b7", "#107c10"].map((fill) => `fill="${fill}" stroke="#107c10"`);
  const picture = readFileSync(svg, "utf8");
  expect(fills.filter((fill) => picture.includes(fill))).toEqual(fills);
});

test("model certainty refuses a doubt that is none, and says what may be set", () => {
  const args = ["--out", at("never.xlsx"), "--set", "doubt.weights=0.6"];
  const { status, stderr } = kam("model", "certainty", "samples/portfolio.xlsx", ...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(/5% to 50%/);
});

test.each(throwAway.map((model) => [model.id, model] as const))(
  "a model that is only declared (%s) and named in the list has its command, its sheet and its chart",
  async (id, model) => {
    const list = models as AnyModel[];
    const printed: string[] = [];
    const log = jest.spyOn(console, "log").mockImplementation((text) => {
      printed.push(String(text));
    });
    list.push(model);
    try {
      const [given, out, svg] = [at(`${id}.xlsx`), at(`${id}-out.xlsx`), at(`${id}.svg`)];
      const { workbook } = await openModelScene(model, { customers: 30 });
      writeFileSync(given, await writeWorkbook(workbook));
      expect(await runCommand(["model", id, given, "--out", out, "--svg", svg])).toBe(0);
      const { title, sheet } = model.texts["en-US"];
      const { workbook: written } = await readWorkbook(readFileSync(out));
      expect(written.sheet(sheet!)?.value(0, 0)).toBe(title);
      expect(written.sheet(sheet!)?.charts).toHaveLength(model.chart === null ? 0 : 1);
      expect(existsSync(svg)).toBe(model.chart !== null);
      expect(printed.join("\n")).toMatch("Customer 20");
    } finally {
      list.pop();
      log.mockRestore();
    }
  },
);
