import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kam, kamWith } from "../kam";

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "kam-full-"));
const disk = join(folder, "disk");
mkdirSync(disk);
/** Only root may mount one; elsewhere half of what is written finds no room. */
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=160k", "tmpfs", disk]).status === 0;

afterAll(() => {
  if (mounted) spawnSync("umount", [disk]);
  rmSync(folder, { recursive: true });
});

test("a workbook scored over itself survives a disk that has no room for the result", () => {
  const book = join(disk, "my.xlsx");
  copyFileSync("samples/portfolio.xlsx", book);
  const original = readFileSync(book);
  // Leaves room for a part of the result only.
  if (mounted)
    writeFileSync(
      join(disk, "other"),
      new Uint8Array(160 * 1024 - roundUp(original.length) - 16 * 1024),
    );
  const inject = { NODE_OPTIONS: `--import=tsx --import=${join(__dirname, "no-room.ts")}` };
  const argv = ["score", book, "--out", book, "--force"];
  const { status, stderr } = mounted ? kam(...argv) : kamWith(inject, ...argv);
  expect(stderr).toMatch(/^Cannot write .*my\.xlsx: ENOSPC/);
  expect(status).toBe(3);
  expect(readFileSync(book).equals(original)).toBe(true);
  expect(readdirSync(disk).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

function roundUp(bytes: number): number {
  return Math.ceil(bytes / 4096) * 4096;
}
