import { readFileSync } from "node:fs";
import { tenths } from "../../../src/workbench/samples/wholesale-factors";
import { parseClients, spendOn } from "../../../src/workbench/samples/wholesale-clients";
import { wholesaleSample } from "../../../src/workbench/samples/wholesale";
import { placed } from "./placed";

const csv = readFileSync("src/workbench/samples/data/wholesale-customers.csv", "utf8");
const sample = wholesaleSample(csv);
const [header, ...customers] = sample.customers;
const column = (name: string) => customers.map((row) => row[header!.indexOf(name)]);

test("the file holds 440 clients, 298 of them hotels, restaurants and cafés, 77 in Lisbon (Cardoso 2013)", () => {
  const clients = parseClients(csv);
  expect(clients).toHaveLength(440);
  expect(clients.filter(({ channel }) => channel !== "Retail")).toHaveLength(298);
  expect(clients.filter(({ region }) => region === "Lisbon")).toHaveLength(77);
  expect(clients.filter(({ region }) => region === "Oporto")).toHaveLength(47);
});

test("the first client spends 12,669 + 9,656 + 7,561 + 214 + 2,674 + 1,338", () => {
  expect(spendOn(parseClients(csv)[0]!)).toBe(34112);
  expect(customers[0]!.slice(0, 4)).toEqual(["Client 1", "Retail", "Other region", 34112]);
});

test("ten different values are rated 1 to 10 by rank, and equal ones alike", () => {
  expect(tenths([30, 10, 20, 100, 90, 80, 70, 60, 50, 40])).toEqual([
    3, 1, 2, 10, 9, 8, 7, 6, 5, 4,
  ]);
  expect(tenths([5, 5, 5, 9])).toEqual([1, 1, 1, 8]);
});

test("a tenth of the clients has each rating of annual spend", () => {
  const ratings = column("Annual spend");
  for (let rating = 1; rating <= 10; rating++)
    expect(ratings.filter((value) => value === rating)).toHaveLength(44);
});

test("the client who buys most is rated 10, the one who buys least 1", () => {
  const totals = column(sample.sizeColumn) as number[];
  const ratings = column("Annual spend");
  expect(ratings[totals.indexOf(Math.max(...totals))]).toBe(10);
  expect(ratings[totals.indexOf(Math.min(...totals))]).toBe(1);
});

test("client 1, with four categories above 5 % of the spend, is rated 6 for breadth", () => {
  // 5 % of 34,112 is 1,705.6: Fresh, Milk, Grocery and Detergents_Paper reach it.
  expect(column("Breadth of purchases")[0]).toBe(6);
});

test("every rating is a whole number on the scale, every factor has a rule, the weights sum to 100 per axis", () => {
  for (const { name } of sample.table.factors) {
    for (const rating of column(name)) expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).toContain(rating);
    expect(sample.rules.map(([factor]) => factor)).toContain(name);
  }
  for (const axis of ["attractiveness", "advantage"]) {
    const weights = sample.table.factors.filter((factor) => factor.axis === axis);
    expect(weights.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  }
});

test("every quadrant holds at least a tenth of the clients", () => {
  const { counts } = placed(sample);
  expect(counts[4]).toBe(0);
  for (const count of counts.slice(0, 4)) expect(count).toBeGreaterThanOrEqual(44);
});

test("the source is named with its licence", () => {
  expect(sample.rules.flat().join(" ")).toMatch(/Cardoso.*2013.*CC BY 4\.0/);
});
