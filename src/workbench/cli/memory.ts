import { getHeapStatistics } from "node:v8";
import { cli } from "../../i18n/cli";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import type { WriteMode } from "../../plans/settings/types";
import type { Workbook } from "../excel/model/types";
import { CouldNot } from "./outcome";

/*
 * A process that runs out of memory is ended without a word, after minutes of work. What a workbook takes is estimated
 * before, on the generous side, by factors that leave room above what scoring 500,000 customers was seen to take: 560
 * bytes for each of their cells.
 */

/** Bytes of memory for each byte of XML that is read. */
const PER_BYTE_READ = 8;

/** Bytes of memory for each cell of a workbook that is scored. Native results hold several formulas for each rating. */
const PER_CELL: Readonly<Record<WriteMode, number>> = { live: 600, values: 600, native: 6000 };

/** Bytes of memory for what is written of each customer, however few columns it has: results and the chart's data. */
const PER_CUSTOMER = 16_000;

const MEGABYTE = 1024 * 1024;

/** What is known of a file before a piece of work. */
export interface Load {
  readonly file: string;
  readonly language: Language;
  /** Bytes that the process may take. */
  readonly limit?: number;
}

/** @throws CouldNot where a file would take more memory to be read than there is */
export function refuseTooLarge(archive: Uint8Array, load: Load): void {
  refuseBeyond(PER_BYTE_READ * markupIn(archive), load);
}

/** @throws CouldNot where a workbook would take more memory to be scored than there is */
export function refuseTooMany(workbook: Workbook, mode: WriteMode, load: Load): void {
  refuseBeyond(PER_CELL[mode] * cellsIn(workbook), load);
}

/** @throws CouldNot where the results of so many customers would take more memory than there is */
export function refuseTooManyResults(customers: number, load: Load): void {
  refuseBeyond(PER_CUSTOMER * customers, load);
}

function refuseBeyond(
  needed: number,
  { file, language, limit = getHeapStatistics().heap_size_limit }: Load,
): void {
  if (needed <= limit) return;
  throw new CouldNot([
    message(cli, language, "needsMemory", {
      file,
      needed: String(Math.ceil(needed / MEGABYTE)),
      limit: String(Math.floor(limit / MEGABYTE)),
    }),
  ]);
}

function cellsIn({ sheets }: Workbook): number {
  let count = 0;
  for (const sheet of sheets) {
    const used = sheet.usedArea();
    if (used === undefined) continue;
    for (const row of sheet.filledCells(used.top, used.bottom)) count += row?.columns.length ?? 0;
  }
  return count;
}

const CENTRAL_ENTRY = 0x0201_4b50;
const END = 0x0605_4b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** Parts that may be large and are copied as they lie: no other name begins so. */
const copied = /^xl\/(?:pivotCache\/pivotCacheRecords|externalLinks\/|calcChain)/;

/** Bytes of the XML in an archive that is read, unpacked, as its directory tells; 0 for what is no archive. */
function markupIn(archive: Uint8Array): number {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.length - END_SIZE;
  const last = Math.max(0, end - LONGEST_COMMENT);
  while (end >= last && view.getUint32(end, true) !== END) end -= 1;
  if (end < last) return 0;
  let bytes = 0;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === CENTRAL_ENTRY) {
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    );
    const path = Buffer.from(archive.subarray(at + 46, at + 46 + name)).toString("latin1");
    if (path.endsWith(".xml") && !copied.test(path)) bytes += view.getUint32(at + 24, true);
    at += 46 + name + extra + comment;
  }
  return bytes;
}
