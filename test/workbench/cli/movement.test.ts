import { readFileSync, writeFileSync } from "node:fs";
import { readWorkbook, writeWorkbook } from "../../../src/workbench/excel/xlsx";
import { kam } from "./kam";
import { ownFolder } from "./own-folder";

const { at } = ownFolder("movement");

jest.setTimeout(120_000);

interface Movement {
  readonly from: string;
  readonly to: string;
  readonly counts: readonly (readonly number[])[];
  readonly movers: readonly { readonly name: string; readonly from: string; readonly to: string }[];
}

/** Rates a customer of a file anew, as somebody does in Excel. */
async function rateAnew(file: string, customer: string, rating: number): Promise<void> {
  const bytes = readFileSync(file);
  const { workbook } = await readWorkbook(bytes);
  const table = workbook.tables.find(({ name }) => name === "Customers")!;
  const { top, bottom, left, right } = table.area;
  for (let row = top + 1; row <= bottom; row++) {
    if (table.sheet.value(row, left) !== customer) continue;
    for (let column = left + 1; column <= right; column++)
      if (Number(table.sheet.value(row, column)) <= 10) table.sheet.setValue(row, column, rating);
  }
  writeFileSync(file, await writeWorkbook(workbook, bytes, file));
}

test("a year's movement: a snapshot, a customer re-rated, who moved and why", async () => {
  const file = at("year.xlsx");
  const kept = kam(
    "snapshot",
    "samples/portfolio.xlsx",
    "--label",
    "Year end",
    "--out",
    file,
    "--json",
  );
  expect({ status: kept.status, stderr: kept.stderr }).toEqual({ status: 0, stderr: "" });
  const { key, customers, withRatings } = JSON.parse(kept.stdout) as Record<string, unknown>;
  expect([customers, withRatings]).toEqual([24, 24]);
  const { workbook } = await readWorkbook(readFileSync(file));
  const table = workbook.tables.find(({ name }) => name === "Customers")!;
  const customer = String(table.sheet.value(table.area.top + 1, table.area.left));
  await rateAnew(file, customer, 1);
  const { status, stdout } = kam(
    ...["movement", file, "--out", at("moved.xlsx"), "--svg", at("moved.svg"), "--json"],
  );
  expect(status).toBe(0);
  const movement = JSON.parse(stdout) as Movement;
  expect(movement).toMatchObject({ from: key, to: "today" });
  expect(movement.movers).toMatchObject([{ name: customer, to: "dog" }]);
  const picture = readFileSync(at("moved.svg"), "utf8");
  expect(picture.match(/class="border"/g)).toHaveLength(1);
  expect(picture).toContain(customer);
  const sum = movement.counts.flat().reduce((all, count) => all + count, 0);
  expect(sum).toBe(24);
  const again = await readWorkbook(readFileSync(at("moved.xlsx")));
  expect(again.workbook.sheet("Movement")!.value(0, 0)).toBe("Movement");
  expect(again.workbook.sheet("Snapshots")!.value(0, 0)).toBe("Snapshots");
});

test("a second snapshot of a day is refused unless it is asked for, and the file stays as it was", () => {
  const [file, other] = [at("once.xlsx"), at("twice.xlsx")];
  expect(kam("snapshot", "samples/portfolio.xlsx", "--out", file).status).toBe(0);
  const refused = kam("snapshot", file, "--out", other);
  expect(refused.status).toBe(3);
  expect(refused.stderr).toContain("KAM-SNAPSHOT-THERE");
  expect(kam("snapshot", file, "--out", other, "--another").status).toBe(0);
});

test("a day that is none, and a snapshot that is not there, are said", () => {
  const file = at("none.xlsx");
  expect(kam("snapshot", "samples/portfolio.xlsx", "--forecast", "2027-02-30").status).toBe(2);
  const before = kam("movement", "samples/portfolio.xlsx", "--out", file);
  expect(before.status).toBe(3);
  expect(before.stderr).toContain("no snapshot yet");
  expect(kam("snapshot", "samples/portfolio.xlsx", "--out", file).status).toBe(0);
  const after = kam("movement", file, "--from", "2001-01-01");
  expect(after.status).toBe(3);
  expect(after.stderr).toContain("2001-01-01");
});
