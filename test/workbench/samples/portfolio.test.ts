import { readFileSync } from "node:fs";
import { instantiate } from "../../../src/engine/factors/templates/index";
import { portfolioSample } from "../../../src/workbench/samples/portfolio";
import { placed } from "./placed";

const csv = readFileSync("src/workbench/samples/data/portfolio.csv", "utf8");
const sample = portfolioSample(csv);
const [header, ...customers] = sample.customers;
const ratings = sample.table.factors.flatMap((factor) =>
  customers.map((row) => ({ factor, value: row[header!.indexOf(factor.name)] ?? null })),
);

test("24 customers, each named in English and Chinese, no two alike", () => {
  const names = customers.map(([name]) => String(name));
  expect(new Set(names).size).toBe(24);
  for (const name of names) expect(name).toMatch(/^[A-Z][\w &]+ \p{Script=Han}+$/u);
});

test("the whole standard template is there, each factor in both languages", () => {
  const english = instantiate("standard", "en-US").factors.map(({ name }) => name);
  const chinese = instantiate("standard", "zh-CN").factors.map(({ name }) => name);
  expect(header!.slice(3)).toEqual(english.map((name, index) => `${name} ${chinese[index]!}`));
  expect(sample.factors).toHaveLength(1 + english.length);
});

test("one cell is bad, some are blank, and all of society is", () => {
  const rated = ratings.filter(({ value }) => value !== null);
  expect(rated.filter(({ value }) => Number(value) < 1 || Number(value) > 10)).toHaveLength(1);
  const society = ratings.filter(({ factor }) => factor.group.startsWith("Society"));
  expect(society.every(({ factor, value }) => factor.optional && value === null)).toBe(true);
  const gaps = ratings.filter(({ factor, value }) => !factor.optional && value === null);
  expect(gaps.length).toBeGreaterThan(5);
});

test("every quadrant has customers, and one customer is rated too little to be placed", () => {
  const { counts } = placed(sample);
  for (const count of counts.slice(0, 4)) expect(count).toBeGreaterThanOrEqual(3);
  expect(counts[4]).toBe(1);
});
