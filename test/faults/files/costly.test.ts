import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { packed } from "../../workbench/excel/xlsx/minimal";
import { costly } from "./costly";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "kam-costly-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What opening, changing and saving took; a process that dies or takes far too long fails here. */
async function openAndSave(bytes: Uint8Array) {
  const file = join(folder, "costly.xlsx");
  writeFileSync(file, bytes);
  const script = join(__dirname, "open-and-save.ts");
  const { stdout } = await run(process.execPath, ["--import", "tsx", script, file], {
    timeout: 100_000,
  });
  return JSON.parse(stdout) as { outcome: string; seconds: number; megabytes: number };
}

test.each(Object.entries(costly))(
  "a file with %s is opened and saved, or refused, in ten seconds and a gigabyte",
  async (_, parts) => {
    const { outcome, seconds, megabytes } = await openAndSave(packed(parts()));
    expect(outcome).toMatch(/^(?:saved|refused) /);
    expect(seconds).toBeLessThan(10);
    expect(megabytes).toBeLessThan(1024);
  },
);
