import { performance } from "node:perf_hooks";
import { read } from "xlsx";
import { median } from "../../src/engine/matrix/cuts";
import { createWorkbook } from "../../src/workbench/excel/model/workbook";
import { readWorkbook, writeWorkbook } from "../../src/workbench/excel/xlsx";
import { seeded } from "./invented";

const customers = 50_000;
const columns = 31;
const rounds = 7;

/**
 * Opening a file of 50,000 rows, a name and 30 ratings each, against SheetJS with the same bytes. The two take turns,
 * and each pair gives a ratio: what else the machine does meets both alike.
 */
export async function benchReadXlsx(): Promise<void> {
  const bytes = await fileOfRatings();
  const last = customers - 1;
  const ratios: number[] = [];
  const best = { ours: Infinity, theirs: Infinity };
  for (let round = 0; round < rounds; round++) {
    const ours = await time(async () =>
      (await readWorkbook(bytes)).workbook.activeSheet.value(last, 0),
    );
    const theirs = await time(() => cellOf(read(bytes, { type: "array", dense: true }), last));
    if (ours.result !== theirs.result) throw new Error("The two read different names");
    ratios.push(ours.milliseconds / theirs.milliseconds);
    best.ours = Math.min(best.ours, ours.milliseconds);
    best.theirs = Math.min(best.theirs, theirs.milliseconds);
  }
  const sorted = Float64Array.from(ratios).sort();
  const shown = [sorted[0] ?? 0, median(sorted), sorted.at(-1) ?? 0];
  console.log(
    `\nOpen an .xlsx of ${customers} rows × ${columns} cells (${(bytes.length / 1e6).toFixed(1)} MB)`,
  );
  console.log(
    `  ${best.ours.toFixed(0)} ms, SheetJS ${best.theirs.toFixed(0)} ms: ` +
      `${shown.map((ratio) => ratio.toFixed(2)).join(" / ")} of its time (least / median / most of ${rounds} rounds)`,
  );
}

/** Names among the shared texts, and ratings of which a twentieth is missing. */
function fileOfRatings(): Promise<Uint8Array> {
  const random = seeded(3);
  const workbook = createWorkbook();
  workbook.activeSheet.setValues(
    0,
    0,
    Array.from({ length: customers }, (_, row) => [
      `Customer ${row + 1}`,
      ...Array.from({ length: columns - 1 }, () =>
        random() < 0.05 ? null : 1 + Math.floor(random() * 100) / 10,
      ),
    ]),
  );
  return writeWorkbook(workbook);
}

/** The first cell of a row as SheetJS keeps it. */
function cellOf({ Sheets, SheetNames }: ReturnType<typeof read>, row: number): unknown {
  const sheet = Sheets[SheetNames[0] ?? ""] as unknown as ({ v?: unknown }[] | undefined)[];
  return sheet[row]?.[0]?.v;
}

async function time<T>(work: () => T | Promise<T>): Promise<{ milliseconds: number; result: T }> {
  globalThis.gc?.();
  const before = performance.now();
  const result = await work();
  return { milliseconds: performance.now() - before, result };
}
