import { readFileSync } from "node:fs";
import { readWorkbook } from "../../../src/workbench/excel/xlsx";
import { kam } from "./kam";
import { ownFolder } from "./own-folder";

const { at } = ownFolder("report");

jest.setTimeout(120_000);

test("model summary scores a workbook, and shows its summary", async () => {
  const out = at("summary.xlsx");
  const { status, stdout } = kam("model", "summary", "samples/portfolio.xlsx", "--out", out);
  expect(status).toBe(0);
  expect(stdout).toContain("24 customers on the sheet Summary.");
  const { workbook } = await readWorkbook(readFileSync(out));
  expect(workbook.activeSheet.name).toBe("Summary");
  // The sample's customers by their quadrants, as its results have them.
  const counts = workbook.activeSheet.values({ top: 4, left: 1, bottom: 9, right: 1 }).flat();
  expect(counts).toEqual([7, 4, 5, 7, 1, 24]);
});

test("model key-accounts places the Stars once more, and tells other programs of each customer's next step", async () => {
  const out = at("keys.xlsx");
  const set = ["--set", "capacity=5"];
  const { status } = kam("model", "key-accounts", "samples/portfolio.xlsx", "--out", out, ...set);
  expect(status).toBe(0);
  const { workbook } = await readWorkbook(readFileSync(out));
  expect(workbook.activeSheet.name).toBe("Key accounts");
  // The sample has seven Stars.
  expect(workbook.activeSheet.value(3, 1)).toBe(7);
  expect(workbook.activeSheet.value(7, 1)).toBe(5);
  const scored = at("scored.xlsx");
  const { stdout } = kam("score", "samples/portfolio.xlsx", "--out", scored, "--json", "--table");
  const { workbook: withTable } = await readWorkbook(readFileSync(scored));
  const table = withTable.table("KamResults");
  // A header, and a line for each customer.
  expect([table?.area.top, table?.area.bottom]).toEqual([3, 3 + 24]);
  const { customers } = JSON.parse(stdout) as {
    customers: { quadrant: string; nextStep: string | null; amongKeyAccounts: string | null }[];
  };
  const keys = customers.filter(({ amongKeyAccounts }) => amongKeyAccounts !== null);
  expect(keys.map(({ quadrant }) => quadrant)).toEqual(keys.map(() => "star"));
  expect(keys).toHaveLength(7);
  const questions = customers.filter(({ quadrant }) => quadrant === "questionMark");
  expect(questions).toHaveLength(5);
  for (const { nextStep } of questions) expect(["build", "shrink"]).toContain(nextStep);
});

test("a capacity that is no number is refused before anything is read", () => {
  const { status, stderr } = kam("model", "key-accounts", "nowhere.xlsx", "--set", "capacity=many");
  expect([status, stderr.includes("capacity=many")]).toEqual([2, true]);
});

test("without a workbook it says what is missing", () => {
  const { status, stderr } = kam("model", "summary");
  expect(status).toBe(2);
  expect(stderr).toContain("summary <in.xlsx>");
});
