import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { costly } from "./costly";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "kam-costly-"));
const script = (name: string) => ["--import", "tsx", join(__dirname, name)];

interface Measured {
  readonly outcome: string;
  readonly seconds: number;
  readonly megabytes: number;
  readonly said: string;
}

const all: Measured[] = [];

afterAll(() => {
  rmSync(folder, { recursive: true });
  const most = (of: (each: Measured) => number) =>
    all.reduce((highest, each) => Math.max(highest, of(each)), 0);
  const done = all.filter(({ outcome }) => !outcome.startsWith("refused")).length;
  process.stdout.write(
    `${all.length} costly files: ${done} done, ${all.length - done} refused; at most ${most(({ seconds }) => seconds).toFixed(1)} CPU seconds and ${most(({ megabytes }) => megabytes)} MB\n`,
  );
});

/** What a piece of work on a file took; a process that dies or takes far too long fails here. */
async function measured(job: "save" | "score", index: number): Promise<Measured> {
  const file = join(folder, `${index}-${job}.xlsx`);
  await run(process.execPath, [...script("make.ts"), String(index), job, file]);
  const limits = ["--max-old-space-size=2048"];
  const { stdout, stderr } = await run(
    process.execPath,
    [...limits, ...script("measured.ts"), job, file],
    // Of a machine that is busy with other things: processor seconds are counted, not these.
    { timeout: 240_000, maxBuffer: 1 << 26 },
  );
  await Promise.all([file, `${file}.scored.xlsx`].map((each) => rm(each, { force: true })));
  const last = stdout.trim().split("\n").at(-1) ?? "";
  const result = { ...(JSON.parse(last) as Omit<Measured, "said">), said: stderr };
  all.push(result);
  return result;
}

describe.each(Object.keys(costly).map((name, index) => ({ name, index })))(
  "a file with $name",
  ({ name, index }) => {
    test.each(["save", "score"] as const)(
      "is done or refused in ten seconds and a gigabyte: %s",
      async (job) => {
        const { outcome, seconds, megabytes, said } = await measured(job, index);
        // The whole takes half an hour.
        process.stdout.write(
          `${all.length}. ${name}, ${job}: ${outcome}, ${seconds.toFixed(1)} s, ${megabytes} MB\n`,
        );
        expect(outcome).toMatch(/^(?:saved|scored|refused)/);
        expect(said).not.toMatch(/should not|\bat .*:\d+/);
        expect(seconds).toBeLessThan(10);
        expect(megabytes).toBeLessThan(1024);
      },
      300_000,
    );
  },
);
