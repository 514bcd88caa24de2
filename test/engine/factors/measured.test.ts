import { readRule } from "../../../src/engine/factors/measured";
import { ratingRuleWords } from "../../../src/i18n/models/rating";

const scale = { lowest: 1, highest: 10 };
const read = (rule: string, points = "", decimal: "." | "," = ".") =>
  readRule({ source: "Revenue", rule, points }, scale, decimal, ratingRuleWords);

test.each([
  ["log", "10000 1000000", { kind: "log", from: 10_000, to: 1_000_000 }],
  ["log 10000 1000000", "", { kind: "log", from: 10_000, to: 1_000_000 }],
  ["对数", "100；1000", { kind: "log", from: 100, to: 1000 }],
  ["Linear", "90; 10", { kind: "linear", from: 90, to: 10 }],
  ["排名", "", { kind: "rank" }],
  ["bands", "10 20", { kind: "bands", bounds: [10, 20], ratings: [1, 5.5, 10] }],
])("%p with %p is a rule", (rule, points, expected) => {
  expect(read(rule, points)).toEqual(expected);
});

test("decimals are written as the workbook has them, and with a point where a number stands alone", () => {
  expect(read("linear", "0,5 1,5", ",")).toEqual({ kind: "linear", from: 0.5, to: 1.5 });
  expect(read("bands", "0.5", ",")).toMatchObject({ bounds: [0.5] });
});

test("nothing said is none, so that one can be proposed", () => {
  expect(read("")).toBeNull();
});

test.each([
  ["logg", "1 2"],
  ["log", "0 10"],
  ["log", "10"],
  ["linear", "5 5"],
  ["linear", "1 2 3"],
  ["linear", "low high"],
  ["bands", ""],
  ["bands", "20 10"],
  ["rank", "1"],
  ["", "1 2"],
])("%p with %p is no rule", (rule, points) => {
  expect(read(rule, points)).toBe("unknown");
});
