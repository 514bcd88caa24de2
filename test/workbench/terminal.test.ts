import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { readWorkbook, writeWorkbook } from "../../src/workbench/excel/xlsx";
import { complain, print, printable, printJson } from "../../src/workbench/terminal";
import { kam } from "./cli/kam";

jest.setTimeout(120_000);

/** Everything a terminal obeys, or that shows a text in another order. */
const obeyed =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/;

function output(run: () => void): string {
  const said: string[] = [];
  const spies = (["log", "error"] as const).map((name) =>
    jest.spyOn(console, name).mockImplementation((...all: unknown[]) => said.push(all.join(" "))),
  );
  try {
    run();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return said.join("\n");
}

const hostile = "\u001b[31mred\u009b2J\u202Egnirts\u2066\u0007\r\nOK\u2028\u0000\ud800";

test("a hostile text is printed on one line, with a sign for each thing taken out", () => {
  expect(printable("\u001b[31mred")).toBe("\uFFFD[31mred");
  expect(printable("one\r\ntwo\tthree")).toBe("one two three");
  expect(printable("客户 Ä 😀 ≥ 5")).toBe("客户 Ä 😀 ≥ 5");
});

test("no text brings anything to a terminal that it obeys", () => {
  const anything = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(anything, (text) => {
      const said = output(() => {
        print([text, hostile]);
        complain([text + hostile]);
        printJson({ [text]: hostile + text }, 1);
      });
      expect(said).not.toMatch(obeyed);
    }),
  );
});

test("JSON loses nothing of what is escaped", () => {
  const value = { [hostile]: [hostile, 1, null] };
  expect(
    JSON.parse(
      output(() => {
        printJson(value);
      }),
    ),
  ).toEqual(value);
});

test("labels, names and sheets of a workbook reach the terminal clean, as words and as JSON", async () => {
  const folder = mkdtempSync(join(tmpdir(), "kam-terminal-"));
  const file = join(folder, "book\u001b[2J.xlsx");
  const { workbook } = await readWorkbook(readFileSync("samples/portfolio.xlsx"));
  const customers = workbook.tables.find(({ name }) => name === "Customers")!;
  const { top, left } = customers.area;
  customers.sheet.setValues(top + 1, left, [["Ac\u001b[31mme\u009b\u202E"]]);
  const original = readFileSync("samples/portfolio.xlsx");
  writeFileSync(file, await writeWorkbook(workbook, original));
  for (const argv of [
    ["score", file],
    ["score", file, "--json", "--force"],
    ["check", file],
    ["check", file + "x"],
  ]) {
    const { stdout, stderr } = kam(...argv);
    expect((stdout + stderr).length).toBeGreaterThan(10);
    expect(stdout + stderr).not.toMatch(obeyed);
  }
  rmSync(folder, { recursive: true });
});
