import type { Area } from "../area";
import { foldName } from "../recognise/fold";
import type { Mapping } from "./types";

/** The texts of a row of a sheet, from its first column on. */
export interface HeaderRow {
  /** On the sheet, from 0. */
  readonly row: number;
  readonly texts: readonly string[];
}

export interface Followed {
  readonly mapping: Mapping;
  readonly area: Area;
}

/**
 * Where a mapped range is after columns were moved or inserted, or rows were inserted above it: found again by the
 * headers that it had when it was mapped. Where they are nowhere it is taken to be where it was.
 *
 * @param rows rows of the sheet; the one where the headers were goes before others that hold as many of them
 */
export function followHeaders(mapping: Mapping, area: Area, rows: readonly HeaderRow[]): Followed {
  const { headers } = mapping;
  const own = rows.find(({ row }) => row === area.top);
  if (headers === undefined || own === undefined) return { mapping, area };
  const wanted = mappedColumns(mapping).filter((column) => foldName(headers[column] ?? "") !== "");
  const found = (row: HeaderRow) =>
    wanted.filter((column) => columnOf(headers, column, area.left, row) !== null).length;
  let best = own;
  for (const row of rows) if (found(row) > found(best)) best = row;
  if (found(best) * 2 < wanted.length) return { mapping, area };
  return moved(mapping, headers, area, best);
}

/** The mapping of an Excel table after columns of it were moved or inserted. */
export function followInTable(mapping: Mapping, headers: readonly string[]): Mapping {
  const [row, area] = [
    { row: 0, texts: headers },
    { top: 0, bottom: 1, left: 0, right: 0 },
  ];
  if (standsUnderHeaders(mapping, area, row)) return mapping;
  const followed = followHeaders(mapping, area, [row]);
  const { left } = followed.area;
  const { name, size, factors } = followed.mapping;
  return {
    ...followed.mapping,
    headers,
    name: left + name,
    size: size === null ? null : left + size,
    factors: Object.fromEntries(
      Object.entries(factors).map(([factor, column]) => [factor, left + column]),
    ),
  };
}

/** Whether all mapped columns still stand under their headers. */
export function standsUnderHeaders(mapping: Mapping, area: Area, row: HeaderRow): boolean {
  const { headers } = mapping;
  return mappedColumns(mapping).every((column) => {
    const was = foldName(headers?.[column] ?? "");
    return was === "" || foldName(row.texts[area.left + column] ?? "") === was;
  });
}

function mappedColumns({ name, size, factors }: Mapping): number[] {
  return [name, ...(size === null ? [] : [size]), ...Object.values(factors)];
}

/** The column on the sheet that has the header now: where it was, else the only one that has it; null where none has. */
function columnOf(
  headers: readonly string[],
  column: number,
  left: number,
  { texts }: HeaderRow,
): number | null {
  const wanted = foldName(headers[column] ?? "");
  if (wanted === "") return null;
  const has = (at: number) => foldName(texts[at] ?? "") === wanted;
  if (has(left + column)) return left + column;
  const places = texts.flatMap((_, at) => (has(at) ? [at] : []));
  return places.length === 1 ? (places[0] ?? null) : null;
}

function moved(mapping: Mapping, headers: readonly string[], area: Area, row: HeaderRow): Followed {
  const places = headers.map((_, column) => columnOf(headers, column, area.left, row));
  const mapped = new Set(mappedColumns(mapping));
  // A column that nobody asks for and whose header is gone does not hold the range together.
  const kept = places.map((place, column) => {
    return place ?? (mapped.has(column) ? area.left + column : null);
  });
  const columns = kept.filter((place) => place !== null);
  const left = columns.reduce((least, place) => Math.min(least, place), Infinity);
  const right = columns.reduce((most, place) => Math.max(most, place), left);
  const now = (column: number) => (kept[column] ?? area.left + column) - left;
  const down = row.row - area.top;
  return {
    area: { top: row.row, bottom: area.bottom + down, left, right },
    mapping: {
      ...mapping,
      headers: row.texts.slice(left, right + 1),
      name: now(mapping.name),
      size: mapping.size === null ? null : now(mapping.size),
      factors: Object.fromEntries(
        Object.entries(mapping.factors).map(([factor, column]) => [factor, now(column)]),
      ),
    },
  };
}
