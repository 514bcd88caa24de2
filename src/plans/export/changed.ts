import { sheetWords } from "../../i18n/vocabulary/sheet-words";
import { foldName } from "../recognise/fold";
import { isWordOf } from "../recognise/sheet/word-match";
import { safeText } from "./safe-text";
import type { ExportTable } from "./write";

/** Less than half of what a score is rounded to is no change. */
const near = 1e-9;

/**
 * The rows that an earlier table does not hold just so: customers are found again by their id, or by their name where
 * there is none, wherever they stand, and compared in the columns that both have.
 *
 * @param earlier what was exported before, or what a CRM says; its first row is its header
 */
export function changedSince(
  [header = [], ...rows]: ExportTable,
  [earlierHeader = [], ...earlierRows]: readonly (readonly string[])[],
): ExportTable {
  const headers = header.map(String);
  const places = new Map(earlierHeader.map((text, place) => [foldName(text), place]));
  const shared = headers.flatMap((text, column) => {
    const place = places.get(foldName(text));
    return place === undefined ? [] : [{ column, place }];
  });
  const key = keyOf(headers, rows, shared);
  if (key === undefined) return [header, ...rows];
  const before = new Map(earlierRows.map((row) => [plainText(row[key.place] ?? ""), row]));
  const changed = rows.filter((row) => {
    const then = before.get(plainText(row[key.column] ?? null));
    const isSame = ({ column, place }: Shared) => isLike(row[column] ?? null, then?.[place] ?? "");
    return then === undefined || !shared.every(isSame);
  });
  return [header, ...changed];
}

interface Shared {
  readonly column: number;
  readonly place: number;
}

/** What tells the customers apart: an id that no two share, else the first column, which names them. */
function keyOf(
  headers: readonly string[],
  rows: ExportTable,
  shared: readonly Shared[],
): Shared | undefined {
  const isUnique = ({ column }: Shared) => {
    const texts = rows.map((row) => plainText(row[column] ?? null));
    return !texts.includes("") && new Set(texts).size === texts.length;
  };
  const ids = shared.filter(({ column }) => isWordOf(headers[column] ?? "", sheetWords.id));
  return ids.find(isUnique) ?? shared.find(({ column }) => column === 0);
}

/** As it stands in a file, the apostrophe that keeps formulas texts aside. */
function plainText(cell: string | number | null): string {
  const text = String(cell ?? "").trim();
  return text.startsWith("'") && safeText(text.slice(1)) === text ? text.slice(1).trim() : text;
}

function isLike(cell: string | number | null, before: string): boolean {
  if (typeof cell !== "number") return plainText(cell) === plainText(before);
  const number = Number(before.trim().replace(/^(-?\d+),(\d+)$/, "$1.$2"));
  return before.trim() !== "" && Math.abs(number - cell) <= near * Math.max(1, Math.abs(cell));
}
