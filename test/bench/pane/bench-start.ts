import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { measureStart, type Start } from "./start";
import type { Workshop } from "./workshop";

/** Loads of each pane, one after the other in turns, so that both meet the same noise. */
const ROUNDS = Number(process.env.ROUNDS ?? 15);

const goals = { usable: 1.3 };

/** Script bytes and time to the first usable screen, beside a bare pane's. */
export async function benchStart(workshop: Workshop): Promise<void> {
  const bare: Start[] = [];
  const first: Start[] = [];
  const home: Start[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(await measureStart(workshop, "bare", null));
    first.push(await measureStart(workshop, "product", null));
    home.push(await measureStart(workshop, "product", "samples/portfolio.xlsx"));
  }
  const { panes } = workshop;
  const row = (folder: string, starts: readonly Start[]) => ({
    ...scriptBytes(folder, starts[0]?.scripts ?? []),
    "scoring registered ms": median(starts.map(({ first }) => first)),
    "analyses registered ms": median(starts.map(({ last }) => last)),
    "first paint ms": median(starts.map(({ painted }) => painted)),
    "usable ms": median(starts.map(({ usable }) => usable)),
    "× bare": ratio(starts, bare),
  });
  console.log(`\nStart of the pane, medians of ${ROUNDS} loads with a cold cache`);
  console.table({
    "bare pane": row(panes.bare, bare),
    "first run (blank workbook)": row(panes.product, first),
    "home (24 customers)": row(panes.product, home),
  });
  console.log(
    `Goals: usable at most ${goals.usable} × bare; scoring before the bare pane's paint, analyses before it is usable.`,
  );
}

/** Of what was loaded until the first screen could be used. */
function scriptBytes(folder: string, scripts: readonly string[]) {
  const files = [...new Set(scripts)].map((path) => readFileSync(join(folder, basename(path))));
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  const kilobytes = (bytes: number) => Number((bytes / 1024).toFixed(1));
  return {
    "script KB": kilobytes(sum(files.map(({ length }) => length))),
    "gzipped KB": kilobytes(sum(files.map((file) => gzipSync(file).length))),
  };
}

function ratio(starts: readonly Start[], bare: readonly Start[]): number {
  const ratios = starts.map(({ usable }, round) => usable / (bare[round]?.usable ?? NaN));
  return median(ratios, 3);
}

function median(values: readonly number[], digits = 0): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Number((sorted[Math.floor(sorted.length / 2)] ?? NaN).toFixed(digits));
}
