import type { Cell } from "../../engine/cell";
import { areaAt, columnsOf, rowsOf, type Area } from "../../plans/area";
import { hostCode } from "../errors";
import { inTurn, type Hooks, type Step } from "../progress";

/**
 * Cells asked for in one round trip. Excel on the web answers with at most 5 MB (Microsoft: "Resource limits and
 * performance optimization for Office Add-ins"), and a cell takes up to 20 bytes as a number; 5,000 customers with
 * 39 columns fit.
 */
export const mostCells = 200_000;

/** Rectangles asked for in one round trip: each takes about 1,500 bytes of the request. */
const mostRanges = 1000;

/** Below this the cells themselves are too long to be read. */
const fewestCells = 500;

export interface BodyRequest {
  readonly sheet: string;
  readonly area: Area;
}

interface Chunk extends BodyRequest {
  /** Index of the request that it is part of. */
  readonly request: number;
}

/** What is asked of each cell, and what becomes of the answer. */
export interface Reading<Value> {
  readonly step: Step;
  /** Asks for more of a range than its values. */
  readonly also: ((range: Excel.Range) => void) | null;
  readonly rowsOf: (range: Excel.Range) => Value[][];
  /** Cells in one round trip. */
  readonly most: number;
}

/** Values of rectangles, in as few round trips as fit; hidden and filtered rows are read as well. */
export function readBodies(
  context: Excel.RequestContext,
  requests: readonly BodyRequest[],
  hooks: Hooks,
  beside?: () => void,
): Promise<Cell[][][]> {
  const rowsOfRange = ({ values }: Excel.Range) => values as Cell[][];
  const reading = { step: "read", also: null, rowsOf: rowsOfRange, most: mostCells } as const;
  return readInRounds(context, requests, reading, hooks, beside);
}

/**
 * Cells of rectangles, each round trip as full as allowed. Where Excel finds an answer too long (long texts), that
 * round is asked again in halves.
 *
 * @param beside what else is to be asked in the first round, and again where that is refused
 */
export async function readInRounds<Value>(
  context: Excel.RequestContext,
  requests: readonly BodyRequest[],
  reading: Reading<Value>,
  hooks: Hooks,
  beside: () => void = () => undefined,
): Promise<Value[][][]> {
  let isFirst = true;
  const bodies = requests.map((): Value[][] => []);
  const quiet: Hooks = hooks.signal === undefined ? {} : { signal: hooks.signal };
  const take = async (chunks: readonly Chunk[], cells: number): Promise<void> => {
    try {
      if (isFirst) beside();
      const rows = await readRound(context, chunks, reading);
      isFirst = false;
      chunks.forEach(({ request }, i) => {
        for (const row of rows[i] ?? []) bodies[request]?.push(row);
      });
    } catch (error) {
      const tooLong = hostCode(error) === "ResponsePayloadSizeLimitExceeded" || error === noValues;
      if (!tooLong || cells <= fewestCells) throw error;
      const half = Math.floor(cells / 2);
      await inTurn(rounds(chunks, half), reading.step, quiet, (part) => take(part, half));
    }
  };
  const all = requests.map((request, index) => ({ ...request, request: index }));
  await inTurn(rounds(all, reading.most), reading.step, hooks, (chunks) =>
    take(chunks, reading.most),
  );
  return bodies;
}

/** Excel hands over null instead of values where there are too many (Microsoft: performance.md, note of July 2026). */
const noValues = new Error("Range.values is null");

async function readRound<Value>(
  context: Excel.RequestContext,
  chunks: readonly Chunk[],
  reading: Reading<Value>,
): Promise<Value[][][]> {
  const ranges = chunks.map(({ sheet, area }) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(area.top, area.left, rowsOf(area), columnsOf(area));
    reading.also?.(range);
    range.load("values");
    return range;
  });
  await context.sync();
  return ranges.map((range) => {
    if ((range.values as unknown) === null) throw noValues;
    return reading.rowsOf(range);
  });
}

/** Rectangles cut by rows and put together again so that each round has at most so many cells, and not too many parts. */
export function rounds(chunks: readonly Chunk[], cells: number): Chunk[][] {
  const result: Chunk[][] = [];
  let room = 0;
  for (const { area, ...rest } of chunks) {
    const columns = columnsOf(area);
    for (let top = area.top; top <= area.bottom;) {
      if (room < columns || (result.at(-1)?.length ?? 0) >= mostRanges) {
        result.push([]);
        room = Math.max(cells, columns);
      }
      const rows = Math.min(area.bottom - top + 1, Math.floor(room / columns));
      result.at(-1)?.push({ ...rest, area: areaAt(top, area.left, rows, columns) });
      room -= rows * columns;
      top += rows;
    }
  }
  return result;
}
