import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFile } from "node:fs/promises";
import { readWorkbook } from "../../../src/workbench/excel/xlsx";
import { sheetOf } from "../../excel/support";
import { kamWith } from "../../workbench/cli/kam";
import { manyCustomers, rating } from "./many-customers";

const folder = mkdtempSync(join(tmpdir(), "kam-many-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Scores as many customers with two gigabytes of memory. */
function scored(count: number) {
  const file = join(folder, `${count}.xlsx`);
  const out = join(folder, `${count}-out.xlsx`);
  writeFileSync(file, manyCustomers(count));
  const ended = kamWith({ NODE_OPTIONS: "--max-old-space-size=2200" }, "score", file, "--out", out);
  return { ...ended, out };
}

test.each([500_000, 1_048_575])(
  "%d customers are refused in a sentence that says how many they are and what to do",
  (count) => {
    const { status, stderr, out } = scored(count);
    const said = count.toLocaleString("en-US");
    expect(stderr).toContain(
      `holds ${said} customers; the command line scores up to 250,000. Nothing was done.`,
    );
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(status).toBe(3);
    expect(existsSync(out)).toBe(false);
  },
  600_000,
);

test("130,000 customers are scored, and every score in the file is the mean of its ratings", async () => {
  const count = 130_000;
  const { status, stderr, out } = scored(count);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const { workbook } = await readWorkbook(new Uint8Array(await readFile(out)));
  const results = sheetOf(workbook, "Results");
  const mean = (customer: number, first: number) =>
    [0, 1, 2, 3].reduce((sum, at) => sum + rating(customer, first + at), 0) / 4;
  const top = Array.from({ length: 10 }, (_, row) => row).find(
    (row) => results.value(row, 0) === "Customer 1",
  );
  const wrong: unknown[] = [];
  for (let customer = 0; customer < count; customer++) {
    const row = (top ?? 0) + customer;
    const found = [0, 1, 2].map((column) => results.value(row, column));
    const wanted = [`Customer ${customer + 1}`, mean(customer, 0), mean(customer, 4)];
    if (found.some((value, at) => value !== wanted[at])) wrong.push(found, wanted);
  }
  expect(wrong.slice(0, 2)).toEqual([]);
}, 900_000);
