import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { KamError } from "../../../src/excel";
import { commandNames, runCommand } from "../../../src/workbench/cli/command";
import { optionNames } from "../../../src/workbench/cli/options";
import { CouldNot, UsageError } from "../../../src/workbench/cli/outcome";
import { Undecided } from "../../../src/workbench/cli/own-table/undecided";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kam-never-"));
  mkdirSync(join(folder, "folder.xlsx"));
  writeFileSync(join(folder, "empty.xlsx"), "");
  writeFileSync(join(folder, "words.xlsx"), "not a workbook");
  writeFileSync(join(folder, "empty.csv"), "");
  writeFileSync(join(folder, "blank lines.csv"), "\n\n;;;\n");
  writeFileSync(join(folder, "headers.csv"), "Customer;Margin\n");
  for (const method of ["log", "error"] as const) {
    jest.spyOn(console, method).mockImplementation(() => undefined);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** All workbooks that tests and samples have. */
const workbooks = ["test", "samples"]
  .flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => join(root, name)),
  )
  .filter((name) => name.endsWith(".xlsx"))
  .sort();
const odd = () =>
  [
    "folder.xlsx",
    "empty.xlsx",
    "words.xlsx",
    "empty.csv",
    "blank lines.csv",
    "headers.csv",
    "none.xlsx",
    "",
  ].map((name) => join(folder, name));

/** What a command ends in that says nothing of what to do; null where it is done, or says so in words. */
async function crashOf(argv: readonly string[]): Promise<unknown> {
  try {
    await runCommand(argv);
    return null;
  } catch (error) {
    if (error instanceof UsageError || error instanceof CouldNot || error instanceof Undecided)
      return null;
    const isKnown = error instanceof KamError && error.code !== "KAM-UNKNOWN";
    return isKnown ? null : [argv, error];
  }
}

/** Where a command takes something before the file, or none at all. */
const before: Readonly<Record<string, readonly string[]>> = { model: ["abc"] };

function argvOf(command: string, file: string): string[] {
  return [command, ...(before[command] ?? []), file];
}

/** A copy, beside which a command may write, and over which some do. */
function copyOf(file: string): string {
  const copy = join(mkdtempSync(join(folder, "copy-")), basename(file));
  copyFileSync(file, copy);
  return copy;
}

const outputs = () => ["--out", join(folder, "out.xlsx"), "--force"];

test("there are workbooks and commands to try", () => {
  expect(workbooks.length).toBeGreaterThan(20);
  expect(commandNames).toContain("score");
});

/** All files at all commands take minutes (`npm run test:faults`); else every command meets some of them. */
const all = "everyFault" in globalThis;

describe.each(commandNames)("kam %s", (command) => {
  const at = commandNames.indexOf(command);
  const tried = workbooks.filter((_, i) => all || (i + at) % 9 === 0);

  test("says in words what it cannot do with any workbook", async () => {
    for (const file of tried) {
      for (const more of [["--json"], outputs()]) {
        expect(await crashOf([...argvOf(command, copyOf(file)), ...more])).toBeNull();
      }
    }
  }, 3_600_000);

  test("says in words what it cannot do with what is no workbook", async () => {
    for (const file of odd()) {
      expect(await crashOf([...argvOf(command, file), ...outputs()])).toBeNull();
    }
    expect(await crashOf([command])).toBeNull();
    expect(await crashOf([command, ""])).toBeNull();
  }, 600_000);

  test("says in words what it cannot do with odd values of any option", async () => {
    const values = all ? ["", "constructor", "=1+1", "1/0", "A1:XFE1048577", "\u0000"] : ["=1"];
    for (const { name, takesValue } of optionNames.filter((_, i) => all || (i + at) % 4 === 0)) {
      for (const value of takesValue ? values : [null]) {
        const isPlace = ["out", "svg", "csv", "pdf", "dir"].includes(name);
        const given = isPlace ? join(folder, `odd ${String(value)}`) : value;
        const option = given === null ? [`--${name}`] : [`--${name}=${given}`];
        const argv = [...argvOf(command, copyOf("samples/portfolio.xlsx")), ...option];
        expect(await crashOf(name === "out" ? argv : [...argv, ...outputs()])).toBeNull();
      }
    }
  }, 3_600_000);
});
