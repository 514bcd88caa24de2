import { refuseTooManyCustomers } from "../../../src/workbench/cli/most-customers";
import type { WriteMode } from "../../../src/plans/settings/types";

const load = { file: "many.xlsx", language: "en-US" } as const;

function refusal(rows: number, lastColumn: string, mode: WriteMode): string {
  const address = `A1:${lastColumn}${rows + 1}`;
  try {
    const place = { sheet: "Customers", table: "Customers", address, rows };
    refuseTooManyCustomers(place, mode, load);
    return "none";
  } catch (error) {
    return (error as Error & { lines: string[] }).lines.join("\n");
  }
}

test.each(["live", "values"] as const)(
  "250,000 customers are scored, one more is not: %s",
  (mode) => {
    expect(refusal(250_000, "I", mode)).toBe("none");
    expect(refusal(250_001, "I", mode)).toMatch(
      /^many\.xlsx holds 250,001 customers; the command line scores up to 250,000\..*in Excel/,
    );
  },
);

test("a sheet full of customers is refused with how many they are", () => {
  expect(refusal(1_048_575, "I", "live")).toContain("1,048,575 customers");
});

test("of native formulas 50,000 customers are scored, and values offered beyond", () => {
  expect(refusal(50_000, "I", "native")).toBe("none");
  expect(refusal(50_001, "I", "native")).toMatch(/--mode native .*50,000.*--mode values/);
});

test("live results of very many columns are refused, which values take", () => {
  // 200,000 customers of 60 columns are 12 million cells.
  expect(refusal(200_000, "BH", "live")).toBe("none");
  expect(refusal(200_000, "BI", "live")).toMatch(/in 61 columns.*up to 60 columns.*--mode values/);
  expect(refusal(200_000, "BI", "values")).toBe("none");
});

test("what is not found is not refused", () => {
  expect(() => {
    refuseTooManyCustomers(null, "live", load);
  }).not.toThrow();
});
