import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import Papa from "papaparse";
import { parseOptions } from "../../../src/workbench/cli/options";
import { UsageError } from "../../../src/workbench/cli/outcome";
import { scoreFile } from "../../../src/workbench/cli/score";
import { readWorkbook } from "../../../src/workbench/excel/xlsx";
import { ownFolder } from "./own-folder";

const { at } = ownFolder("csv");

jest.setTimeout(60_000);

const accounts = at("accounts.csv");
writeFileSync(
  accounts,
  [
    "Account ID,Account,Owner,Remark,Growth (1-5),Relationship (1-5)",
    '007,"=HYPERLINK(""http://x"")",Ann,first,5,1',
    "008,Beta,+Bob,second,1,5",
  ].join("\n"),
);

async function csv(...options: string[]): Promise<string[][]> {
  const argv = ["score", accounts, "--out", at("out.xlsx"), "--csv", at("out.csv"), "--force"];
  await scoreFile(accounts, parseOptions([...argv, "--language", "en-US", ...options]));
  const text = readFileSync(at("out.csv"), "utf8");
  expect(text).toMatch(/^\uFEFF/);
  return Papa.parse<string[]>(text.slice(1).trimEnd()).data;
}

test("the results go to a text file with the id of each customer, and no text in it is a formula", async () => {
  expect(await csv()).toEqual([
    ["Customer", "Account ID", "Owner", "Attractiveness", "Advantage", "Quadrant", "Strategy"],
    ['\'=HYPERLINK("http://x")', "007", "Ann", "5", "1", "Question mark", "Select"],
    ["Beta", "008", "'+Bob", "1", "5", "Cash cow", "Maintain"],
  ]);
});

test("what to do next may be chosen too, and stands in the results then", async () => {
  expect(await csv("--columns", "Customer,Next step")).toEqual([
    ["Customer", "Next step"],
    ['\'=HYPERLINK("http://x")', "Select"],
    ["Beta", "Maintain"],
  ]);
  const { workbook } = await readWorkbook(readFileSync(at("out.xlsx")));
  expect(workbook.sheet("Results")?.value(3, 11)).toBe("Next step");
});

test("the columns may be chosen by their headers, in any case and width", async () => {
  expect(await csv("--columns", "customer,REMARK, Ｑuadrant")).toEqual([
    ["Customer", "Remark", "Quadrant"],
    ['\'=HYPERLINK("http://x")', "first", "Question mark"],
    ["Beta", "second", "Cash cow"],
  ]);
});

test("the chosen columns of the table stand on the sheet with the results too", async () => {
  await csv("--columns", "customer,REMARK,Owner");
  const { workbook } = await readWorkbook(readFileSync(at("out.xlsx")));
  const results = workbook.sheet("Results")!;
  const columns = { top: 3, bottom: 5, left: 11, right: 12 };
  expect(results.values(columns)).toEqual([
    ["Remark", "Owner"],
    ["first", "Ann"],
    ["second", "+Bob"],
  ]);
});

test("only customers that differ from an earlier file go there, found by their id", async () => {
  writeFileSync(
    at("old.csv"),
    "Account ID;Owner;Quadrant\n008;Zoe;Cash cow\n007;Ann;Question mark\n",
  );
  expect(await csv("--changed-since", at("old.csv"))).toEqual([
    ["Customer", "Account ID", "Owner", "Attractiveness", "Advantage", "Quadrant", "Strategy"],
    ["Beta", "008", "'+Bob", "1", "5", "Cash cow", "Maintain"],
  ]);
});

test("a column that there is not is named, with those that there are, and nothing is written", async () => {
  rmSync(at("out.csv"), { force: true });
  const failure: unknown = await csv("--columns", "Customer,Colour").catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(UsageError);
  expect((failure as UsageError).lines.join("\n")).toMatch(/Colour.*Account ID/s);
  expect(existsSync(at("out.csv"))).toBe(false);
});
