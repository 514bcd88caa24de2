import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { CouldNot, UsageError } from "../../../../src/workbench/cli/outcome";
import { refuseLosses } from "../../../../src/workbench/cli/outputs";
import { kam } from "../kam";

jest.setTimeout(120_000);

let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kam-outputs-"));
  copyFileSync("samples/portfolio.xlsx", at("in.xlsx"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const rules = { force: false, language: "en-US" } as const;

test("a template does not replace a file that is there, unless told to", () => {
  writeFileSync(at("important.xlsx"), "years of work");
  const refused = kam("template", at("important.xlsx"));
  expect(refused.stderr).toMatch(/important\.xlsx is there already\. Use --force/);
  expect(refused.status).toBe(3);
  expect(readFileSync(at("important.xlsx"), "utf8")).toBe("years of work");
  expect(kam("template", at("important.xlsx"), "--force").status).toBe(0);
  expect(readFileSync(at("important.xlsx"), "latin1").startsWith("PK")).toBe(true);
});

test("the default output is replaced while it is as this command wrote it, and no longer once it was saved", () => {
  const scored = at("in-scored.xlsx");
  expect(kam("score", at("in.xlsx")).status).toBe(0);
  expect(kam("score", at("in.xlsx"), "--cuts", "6").status).toBe(0);
  // Another program saves the same parts: the archive is its own now.
  writeFileSync(scored, zipSync(unzipSync(readFileSync(scored)), { mtime: new Date(2026, 5, 1) }));
  const saved = readFileSync(scored);
  const { status, stderr } = kam("score", at("in.xlsx"));
  expect(stderr).toMatch(/in-scored\.xlsx is there already/);
  expect(status).toBe(3);
  expect(readFileSync(scored).equals(saved)).toBe(true);
});

test("a name that --out gives is never replaced unasked, even where this command wrote the file", () => {
  expect(kam("score", at("in.xlsx"), "--out", at("mine.xlsx")).status).toBe(0);
  expect(kam("score", at("in.xlsx"), "--out", at("mine.xlsx")).status).toBe(3);
});

test("the workbook that is read, by whatever name, is replaced only with --force", async () => {
  symlinkSync("in.xlsx", at("soft.xlsx"));
  linkSync(at("in.xlsx"), at("hard.xlsx"));
  mkdirSync(at("sub"));
  symlinkSync("..", at("sub/up"));
  const input = at("in.xlsx");
  for (const name of ["in.xlsx", "soft.xlsx", "hard.xlsx", "IN.xlsx", "sub/up/in.xlsx"]) {
    await expect(refuseLosses([{ file: at(name) }], { ...rules, input })).rejects.toThrow(
      /is the workbook to be read/,
    );
    await refuseLosses([{ file: at(name) }], { ...rules, input, force: true });
  }
});

test("two outputs of one name, by links or case as well, are refused whatever is asked", async () => {
  mkdirSync(at("sub"));
  symlinkSync("..", at("sub/up"));
  for (const other of ["out", "OUT", "./out", "sub/up/out"]) {
    const outputs = [{ file: at("out") }, { file: join(folder, other) }];
    await expect(refuseLosses(outputs, { ...rules, force: true })).rejects.toThrow(UsageError);
  }
  await refuseLosses([{ file: at("out.xlsx") }, { file: at("out.svg") }], rules);
  const { status } = kam(
    ...["score", at("in.xlsx"), "--out", at("o.xlsx"), "--svg", at("o.xlsx"), "--force"],
  );
  expect(status).toBe(2);
  expect(existsSync(at("o.xlsx"))).toBe(false);
});

test("what is no file is never replaced, whatever is asked", async () => {
  const refused = refuseLosses([{ file: folder }], { ...rules, force: true });
  await expect(refused).rejects.toThrow(CouldNot);
});
