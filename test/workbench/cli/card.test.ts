import { readFileSync } from "node:fs";
import { readWorkbook } from "../../../src/workbench/excel/xlsx";
import { kam } from "./kam";
import { ownFolder } from "./own-folder";

const { at } = ownFolder("card");

jest.setTimeout(120_000);

async function firstCustomer(): Promise<string> {
  const { workbook } = await readWorkbook(readFileSync("samples/portfolio.xlsx"));
  const { sheet, area } = workbook.table("Customers")!;
  return String(sheet.value(area.top + 1, area.left));
}

test("a customer is put on a sheet of its own, found in any case, and printed", async () => {
  const [name, out] = [await firstCustomer(), at("card.xlsx")];
  const asked = name.toUpperCase();
  const { status, stdout, stderr } = kam("card", "samples/portfolio.xlsx", asked, "--out", out);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout.split("\n")[0]).toBe(name);
  expect(stdout).toContain("Nearest across the line");
  const { workbook } = await readWorkbook(readFileSync(out));
  expect(workbook.sheet("Customer card")!.value(0, 0)).toBe(name);
});

test("without a name, or with one of nobody, it says so and writes nothing", () => {
  const file = "samples/portfolio.xlsx";
  expect(kam("card", file)).toMatchObject({ status: 2 });
  const { status, stderr } = kam("card", file, "Nobody at all", "--out", at("none.xlsx"));
  expect(status).toBe(3);
  expect(stderr).toContain("No customer is called Nobody at all.");
  expect(() => readFileSync(at("none.xlsx"))).toThrow(/ENOENT/);
});
