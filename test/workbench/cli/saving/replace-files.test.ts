import { spawnSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { replaceFiles } from "../../../../src/workbench/cli/replace-files";

let folder: string;
const at = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(at(name), "utf8");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kam-saving-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const before = "what the user had\n".repeat(5000);
const after = "what is new\n".repeat(9000);

function replaceUntil(point: string) {
  return spawnSync(
    process.execPath,
    ["--import", "tsx", join(__dirname, "replace-until.ts"), at("book"), after, point],
    { encoding: "utf8" },
  );
}

test.each([
  ["opened", before],
  ["half written", before],
  ["written", before],
  ["permitted", before],
  ["on the disk", before],
  ["before the name", before],
  ["named", after],
])(
  "killed when the new file is %s, the file is whole: the old one, or all of the new",
  (point, expected) => {
    writeFileSync(at("book"), before);
    expect(replaceUntil(point).signal).toBe("SIGKILL");
    expect(text("book")).toBe(expected);
  },
  60_000,
);

test("with nothing in its way the same program does replace the file", () => {
  writeFileSync(at("book"), before);
  expect(replaceUntil("").status).toBe(0);
  expect(text("book")).toBe(after);
  expect(readdirSync(folder)).toEqual(["book"]);
}, 60_000);

test("a disk that fills up while writing leaves the old file, and nothing beside it", () => {
  writeFileSync(at("book"), before);
  const { status, stderr } = replaceUntil("disk full");
  expect(stderr).toContain("ENOSPC");
  expect(status).toBe(1);
  expect(text("book")).toBe(before);
  expect(readdirSync(folder)).toEqual(["book"]);
}, 60_000);

test("of several files none is replaced where one cannot be", async () => {
  writeFileSync(at("book"), before);
  mkdirSync(at("picture"));
  const files = [
    { file: at("book"), content: after },
    { file: join(at("book"), "picture"), content: after },
  ];
  await expect(replaceFiles(files)).rejects.toThrow(/EEXIST|ENOTDIR/);
  expect(text("book")).toBe(before);
  expect(readdirSync(folder).sort()).toEqual(["book", "picture"]);
});

test("a file keeps its permissions, and a link stays a link to the file, which is replaced", async () => {
  writeFileSync(at("book"), before);
  chmodSync(at("book"), 0o640);
  symlinkSync("book", at("link"));
  await replaceFiles([{ file: at("link"), content: after }]);
  expect(lstatSync(at("link")).isSymbolicLink()).toBe(true);
  expect(readlinkSync(at("link"))).toBe("book");
  expect(text("book")).toBe(after);
  expect(statSync(at("book")).mode & 0o777).toBe(0o640);
});

test("folders that are missing are made", async () => {
  await replaceFiles([{ file: at("a/b/book"), content: new TextEncoder().encode(after) }]);
  expect(text("a/b/book")).toBe(after);
});
