import { readFile } from "node:fs/promises";
import type { Cell } from "../../engine/cell";
import { insertTemplate } from "../../excel";
import type { CustomersContent } from "../../plans/template/customers-sheet";
import { writeOutputs } from "../cli/files";
import { print } from "../terminal";
import type { Workbook } from "../excel/model/types";
import { openSession } from "../session";
import { writeWorkbook } from "../excel/xlsx";
import { portfolioSample } from "./portfolio";
import type { Sample } from "./sample";
import { wholesaleSample } from "./wholesale";

const data = (name: string) => readFile(new URL(`data/${name}.csv`, import.meta.url), "utf8");

/** Makes a sample workbook with the add-in's own code: the template, filled, and a sheet that says where it is from. */
async function make(name: string, sample: Sample): Promise<void> {
  const { workbook } = openSession(undefined, "desktop", "at once");
  const blank = workbook.activeSheet;
  await insertTemplate({
    template: sample.table,
    language: "en-US",
    customers: content(sample),
    settings: { sizeColumn: sample.sizeColumn },
  });
  workbook.removeSheet(blank);
  addRules(workbook, sample.rules);
  const file = `samples/${name}.xlsx`;
  // The samples are made to be made anew.
  await writeOutputs([{ file, content: await writeWorkbook(workbook) }], {
    force: true,
    language: "en-US",
  });
  print([file]);
}

/** The rows of a sample as the columns of the Customers table: name, what is no factor, ratings. */
function content({ table, customers }: Sample): CustomersContent {
  const [header = [], ...rows] = customers;
  const column = (index: number): Cell[] => rows.map((row) => row[index] ?? null);
  const factors = table.factors.map(({ name }) => name);
  return {
    names: column(0),
    extras: header.flatMap((title, index) =>
      index === 0 || factors.includes(String(title))
        ? []
        : [{ header: String(title), cells: column(index), numberFormat: "#,##0" }],
    ),
    ratings: factors.map((name) => column(header.indexOf(name))),
  };
}

/** Where the numbers come from, in words. */
function addRules(workbook: Workbook, rules: Sample["rules"]): void {
  const sheet = workbook.addSheet("Rules");
  sheet.setValues(0, 0, rules);
  const bottom = rules.length - 1;
  sheet.setFormat({ top: 0, left: 0, bottom, right: 1 }, { wrap: true, vertical: "Top" });
  sheet.setFormat({ top: 0, left: 0, bottom: 0, right: 1 }, { bold: true });
  sheet.columnWidths.set(0, 180);
  sheet.columnWidths.set(1, 520);
}

await make("wholesale", wholesaleSample(await data("wholesale-customers")));
await make("portfolio", portfolioSample(await data("portfolio")));
