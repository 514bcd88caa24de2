import { instantiate } from "../../src/engine/factors/templates";
import type { FactorTable } from "../../src/engine/factors/types";
import type { AxisId } from "../../src/engine/portfolio/axes";
import { scoreWorkbook } from "../../src/excel";
import { registry } from "../../src/functions/registry";
import { registerFunction } from "../../src/workbench/functions/register";
import { openScene, scoring, sheetOf } from "./support";

const profile = "desktop";

/** 15 factors of attractiveness and 14 of advantage. */
function manyFactors(): FactorTable {
  const table = instantiate("standard", "en-US");
  const of = (axis: AxisId) => table.factors.filter((factor) => factor.axis === axis);
  const factors = [...of("attractiveness").slice(0, 15), ...of("advantage").slice(0, 14)];
  return { ...table, factors, claimedTotal: null };
}

const first = 4;

function cellsIn(argument: unknown): number {
  if (!Array.isArray(argument)) return 1;
  return argument.reduce<number>((sum, row) => sum + (row as unknown[]).length, 0);
}

/** How many cells the functions are handed over for one edit that moves a customer to another quadrant. */
async function handedOverForAnEdit(customers: number, write: "rating" | "weight"): Promise<number> {
  const table = manyFactors();
  const { workbook } = await openScene({ customers, profile, table, answers: "at once" });
  await scoreWorkbook(scoring({ chart: false }));
  const results = sheetOf(workbook, "Results");
  const quadrants = { top: first, bottom: first + customers - 1, left: 5, right: 5 };
  const placed = () => results.values(quadrants).flat();
  const before = placed();
  let handed = 0;
  for (const [id, { call, parameters }] of registry) {
    const counting = (...args: unknown[]) => {
      handed += args.reduce<number>((sum, argument) => sum + cellsIn(argument), 0);
      return call(...args);
    };
    registerFunction(workbook, profile, { id, call: counting, parameters });
  }
  const { sheet, area } = workbook.table(write === "rating" ? "Customers" : "Factors")!;
  const header = sheet.values({ ...area, bottom: area.top })[0]!;
  const column = area.left + (write === "rating" ? 1 : header.indexOf("Weight"));
  // Until one of them moves a customer: what is built on the quadrants is worked out then, too.
  for (let row = area.top + 1; String(placed()) === String(before); row++) {
    if (row > area.bottom) throw new Error("No edit moves anybody");
    handed = 0;
    sheet.setValue(row, column, write === "weight" ? 900 : 10);
    results.values({ ...quadrants, left: 0, right: 10 });
  }
  return handed;
}

/** Of one customer more: what the factors and settings cost besides is the same for any number. */
async function forOneMore(write: "rating" | "weight"): Promise<number> {
  const few = await handedOverForAnEdit(20, write);
  return ((await handedOverForAnEdit(40, write)) - few) / 20;
}

test("for one edited rating, of 15 and 14 factors, live results hand over at most 18 cells a customer", async () => {
  expect(await forOneMore("rating")).toBe(18);
});

test("for one edited weight they hand over every rating once, and each score twice at most", async () => {
  expect(await forOneMore("weight")).toBeLessThanOrEqual(29 + 4);
});
