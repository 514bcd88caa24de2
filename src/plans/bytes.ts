import type { PlanCell } from "./plan";
import { typedCell } from "./typed-text";

/** Bytes that a cell takes in a request's JSON, its comma included; at most a few more than it really takes. */
export function cellBytes(cell: PlanCell): number {
  const typed = typedCell(cell);
  if (typeof typed !== "string") return String(typed).length + 1;
  let bytes = 3;
  for (let i = 0; i < typed.length; i++) {
    const code = typed.charCodeAt(i);
    if (code === 0x22 || code === 0x5c) bytes += 2;
    else if (code < 0x20) bytes += 6;
    else if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}

export function rowBytes(row: readonly PlanCell[]): number {
  return row.reduce<number>((sum, cell) => sum + cellBytes(cell), 3);
}

/** Cuts rows so that no part takes more than so many bytes; a single row may. */
export function cutByBytes(
  rows: readonly (readonly PlanCell[])[],
  most: number,
): { readonly first: number; readonly count: number; readonly bytes: number }[] {
  const parts: { first: number; count: number; bytes: number }[] = [];
  rows.forEach((row, i) => {
    const bytes = rowBytes(row);
    const last = parts.at(-1);
    if (last === undefined || last.bytes + bytes > most) parts.push({ first: i, count: 1, bytes });
    else {
      last.count++;
      last.bytes += bytes;
    }
  });
  return parts;
}
