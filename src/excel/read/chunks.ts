import type { Cell } from "../../engine/cell";
import { areaAt, columnsOf, rowsOf, type Area } from "../../plans/area";
import { hostCode } from "../errors";
import { inTurn, type Hooks } from "../progress";

/**
 * Cells asked for in one round trip. Excel on the web answers with at most 5 MB (Microsoft: "Resource limits and
 * performance optimization for Office Add-ins"), and a cell takes up to 20 bytes as a number; 5,000 customers with
 * 39 columns fit.
 */
const mostCells = 200_000;

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

/**
 * Values of rectangles, in as few round trips as fit; hidden and filtered rows are read as well. Where Excel finds an
 * answer too long (long texts), the round is asked again in halves.
 */
export async function readBodies(
  context: Excel.RequestContext,
  requests: readonly BodyRequest[],
  hooks: Hooks,
): Promise<Cell[][][]> {
  const bodies = requests.map((): Cell[][] => []);
  const take = async (chunks: readonly Chunk[], cells: number): Promise<void> => {
    try {
      const rows = await readRound(context, chunks);
      chunks.forEach(({ request }, i) => bodies[request]?.push(...(rows[i] ?? [])));
    } catch (error) {
      const tooLong = hostCode(error) === "ResponsePayloadSizeLimitExceeded" || error === noValues;
      if (!tooLong || cells <= fewestCells) throw error;
      const half = Math.floor(cells / 2);
      await inTurn(rounds(chunks, half), "read", { ...without(hooks) }, (part) => take(part, half));
    }
  };
  const all = requests.map((request, index) => ({ ...request, request: index }));
  await inTurn(rounds(all, mostCells), "read", hooks, (chunks) => take(chunks, mostCells));
  return bodies;
}

/** Progress is counted in whole rounds; cancelling works within them too. */
function without({ signal }: Hooks): Hooks {
  return signal === undefined ? {} : { signal };
}

/** Excel hands over null instead of values where there are too many (Microsoft: performance.md, note of July 2026). */
const noValues = new Error("Range.values is null");

async function readRound(
  context: Excel.RequestContext,
  chunks: readonly Chunk[],
): Promise<Cell[][][]> {
  const ranges = chunks.map(({ sheet, area }) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(area.top, area.left, rowsOf(area), columnsOf(area));
    range.load("values");
    return range;
  });
  await context.sync();
  return ranges.map(({ values }) => {
    if ((values as unknown) === null) throw noValues;
    return values as Cell[][];
  });
}

/** Rectangles cut by rows and put together again so that each round has at most so many cells. */
export function rounds(chunks: readonly Chunk[], cells: number): Chunk[][] {
  const result: Chunk[][] = [];
  let room = 0;
  for (const { area, ...rest } of chunks) {
    const columns = columnsOf(area);
    for (let top = area.top; top <= area.bottom;) {
      if (room < columns) {
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
