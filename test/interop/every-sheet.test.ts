import {
  keepSnapshot,
  offerTable,
  runModel,
  scoreWorkbook,
  writeAccountPages,
} from "../../src/excel";
import { typedTables } from "../../src/plans/accounts";
import { typedTableIds, type TypedTableId } from "../../src/plans/accounts/table";
import { analyses } from "../../src/plans/models";
import { reports } from "../../src/plans/reports/report";
import { ErrorValue, type Scalar } from "../../src/workbench/excel/model/value";
import { readWorkbook, writeWorkbook } from "../../src/workbench/excel/xlsx";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { columnOf } from "../excel/accounts/support";
import { addColumns, now, openScene, smallTable, tableNamed } from "../excel/support";
import { convert } from "./soffice";
import { faultsOf } from "./validator";

const customers = 440;

/** What each analysis reads of a customer, by headers that it knows. */
const columns: Readonly<Record<string, (customer: number) => Scalar>> = {
  "Segment's market": () => 500_000_000,
  Parent: (i) => `Group ${i % 60}`,
  Owner: (i) => ["Ann", "Bob", "Li"][i % 3] ?? null,
  "Customer ID": (i) => `K${i}`,
  "Total purchases": (i) => 500_000 + 900 * i,
  "Our share of their spend": (i) => (i % 11) / 10,
  Orders: (i) => (i * 7) % 230,
  "Months since last order": (i) => i % 15,
  Receivable: (i) => 40 * i,
  Overdue: (i) => 7 * (i % 60),
  "Credit limit": () => 20_000,
  "Terms days": () => 30,
  Hours: (i) => 5 + ((i * 13) % 90),
  Profit: (i) => 20_000 - 60 * i,
  Growth: (i) => ((i % 41) - 20) / 100,
  "Strategic fit": (i) => (i % 3 === 0 ? "yes" : "no"),
  "Relative spend (1–5)": (i) => 1 + (i % 5),
  "Key account": (i) => (i < 10 ? "yes" : null),
  "Importance to them": (i) => 1 + ((i * 3) % 5),
};

/** What is typed into the tables beside the customers', under its headers, in each row by its number. */
const typed: Readonly<Record<TypedTableId, Readonly<Record<string, (row: number) => Scalar>>>> = {
  accounts: {
    Target: (i) => 1000 + i,
    "Hours needed": (i) => i % 50,
    "Hours planned": (i) => i % 40,
  },
  contacts: {
    "Our person": (i) => `Ours ${i % 5}`,
    "Their person": (i) => `Theirs ${i}`,
    "Strength (1–5)": (i) => 1 + (i % 5),
  },
  people: {
    Person: (i) => `Person ${i}`,
    "Participation (1–5)": (i) => 1 + (i % 5),
    "Interest (1–5)": (i) => 1 + ((i * 2) % 5),
    "Stance (−2…2)": (i) => (i % 5) - 2,
  },
  risks: { Likelihood: (i) => 1 + (i % 5), Impact: (i) => 1 + ((i * 3) % 5) },
  satisfaction: {
    "Importance (1–10)": (i) => 1 + (i % 10),
    "Performance (1–10)": (i) => 1 + ((i * 7) % 10),
  },
  health: {},
  "white-space": {
    Product: (i) => `Product ${i % 4}`,
    "Could buy": () => "yes",
    "Worth a year": (i) => 100 * i,
  },
};

function typeInto(workbook: Workbook, id: TypedTableId) {
  const table = tableNamed(workbook, typedTables[id].name);
  const { sheet, area } = table;
  for (const [header, of] of Object.entries(typed[id]))
    for (let row = area.top + 1; row <= area.bottom; row++)
      sheet.setValue(row, columnOf(table, header), of(row - area.top));
}

const asked = { language: "en-US", now } as const;

/** A workbook of 440 customers, ten of them key accounts, with every sheet there is, in plain formulas. */
async function everySheet() {
  const { workbook } = await openScene({
    customers,
    table: smallTable(),
    revenue: true,
    segments: (i) => `Segment ${i % 6}`,
  });
  const rows = Array.from({ length: customers }, (_, i) =>
    Object.values(columns).map((of) => of(i)),
  );
  addColumns(workbook, "Customers", [Object.keys(columns), ...rows]);
  await writeAccountPages({ ...asked, customers: ["Customer 00001", "Customer 00002"] });
  for (const id of typedTableIds) {
    await offerTable({ table: id, language: "en-US" });
    typeInto(workbook, id);
  }
  await scoreWorkbook({ ...asked, mode: "native", reports });
  for (const model of analyses) await runModel({ ...asked, model, mode: "native" });
  await keepSnapshot({ language: "en-US", day: "2026-10-31" });
  await scoreWorkbook({ ...asked, mode: "native" });
  return writeWorkbook(workbook);
}

test("440 customers with every sheet there is: no error in any cell, no repair, at most 3 MB", async () => {
  const file = await everySheet();
  expect(file.byteLength).toBeLessThanOrEqual(3_000_000);
  expect(await faultsOf(file)).toEqual([]);
  const { workbook } = await readWorkbook(file);
  const names = workbook.sheets.map(({ name }) => name);
  const made = analyses.map(({ texts }) => texts["en-US"].sheet);
  const pages = ["Summary", "Watch list", "Key accounts", "Account plan", "Account plan, page 2"];
  for (const name of [...made, ...pages, "Account plan 1", "Snapshots"])
    expect(names).toContain(name);
  expect(names.indexOf("Account plan, page 2")).toBe(names.indexOf("Account plan") + 1);
  const recalculated = await readWorkbook(await convert(file, "xlsx", { recalculate: true }));
  for (const sheet of recalculated.workbook.sheets) {
    const used = sheet.usedArea();
    const cells = used === undefined ? [] : sheet.values(used).flat();
    // What is drawn nowhere is #N/A on the hidden sheets that charts are drawn from.
    const isHidden = workbook.sheet(sheet.name)?.visibility !== "Visible";
    const faulty = cells.flatMap((cell) =>
      cell instanceof ErrorValue && !(isHidden && cell.code === "#N/A") ? [cell.code] : [],
    );
    expect({ name: sheet.name, faulty }).toEqual({ name: sheet.name, faulty: [] });
  }
});
