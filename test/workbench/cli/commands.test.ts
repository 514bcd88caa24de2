import { readFileSync, writeFileSync } from "node:fs";
import { readWorkbook } from "../../../src/workbench/excel/xlsx";
import { kam } from "./kam";
import { ownFolder } from "./own-folder";

const { at } = ownFolder("cli");

interface Scored {
  counts: Record<string, number>;
  customers: { name: string; attractiveness: number | null; quadrant: string }[];
  problems: { code: string; address: string; severity: string }[];
}

jest.setTimeout(120_000);

test("score writes a workbook with live results and a chart, and a picture; --json says all of it", async () => {
  const out = at("scored.xlsx");
  const svg = at("matrix.svg");
  const { status, stdout, stderr } = kam(
    ...["score", "samples/portfolio.xlsx", "--out", out, "--svg", svg, "--json"],
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const scored = JSON.parse(stdout) as Scored;
  expect(scored.customers).toHaveLength(24);
  expect(Object.values(scored.counts).reduce((sum, count) => sum + count)).toBe(24);
  // The sample's one bad cell: a purchase volume of 12 on a scale of 1 to 10.
  expect(scored.problems.filter(({ severity }) => severity === "error")).toEqual([
    expect.objectContaining({ code: "rating-out-of-scale", address: "F17" }),
  ]);
  const { workbook } = await readWorkbook(readFileSync(out));
  const results = workbook.sheet("Results")!;
  expect(results.formula(4, 12)).toMatch(/^=KAM\.SCORE\(/);
  expect(results.value(4, 0)).toBe(scored.customers[0]!.name);
  expect(results.value(4, 1)).toBeCloseTo(scored.customers[0]!.attractiveness!, 9);
  expect(workbook.sheet("Matrix")!.charts.map(({ name }) => name)).toEqual(["KAM Matrix"]);
  expect(readFileSync(svg, "utf8")).toMatch(/^<svg /);
});

test("a template in Chinese can be scored and checked at once, and is scored again without asking", () => {
  const file = at("template.xlsx");
  expect(kam("template", file, "--language", "zh-CN", "--form").status).toBe(0);
  expect(kam("check", file).status).toBe(0);
  expect(kam("score", file, "--out", at("once.xlsx")).status).toBe(0);
  const twice = kam("score", at("once.xlsx"), "--out", at("twice.xlsx"));
  expect(twice.stderr).toBe("");
  expect(twice.status).toBe(0);
});

test("check finds the sample's bad cell and says so with exit code 1; --strict does the same for score", () => {
  const checked = kam("check", "samples/portfolio.xlsx");
  expect(checked.status).toBe(1);
  expect(checked.stdout).toContain("Customers!F17");
  const strict = kam("score", "samples/portfolio.xlsx", "--out", at("strict.xlsx"), "--strict");
  expect(strict.status).toBe(1);
});

test("a file that is not there ends with 3 and a reason", () => {
  const { status, stderr, stdout } = kam("score", "nothing.xlsx");
  expect(status).toBe(3);
  expect(stderr).toMatch(/^Cannot read nothing\.xlsx: /);
  expect(stdout).toBe("");
});

test("a file that is no workbook is refused in words", () => {
  writeFileSync(at("text.xlsx"), "hello");
  const { status, stderr } = kam("score", at("text.xlsx"));
  expect(status).toBe(3);
  expect(stderr).toMatch(/text\.xlsx: It is a text file \(such as \.csv\)\./);
});
