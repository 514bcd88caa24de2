import { areaAddress } from "../../plans/address";
import { areaAt, around, columnsOf, inside, rowsOf, type Area } from "../../plans/area";
import type { Conflict } from "../../plans/conflicts";
import { blockArea, fillArea } from "../../plans/sheet";
import type { PlanCell } from "../../plans/plan";
import type { Hooks } from "../progress";
import { readInRounds } from "../read/chunks";
import { presentCells, type PresentCell } from "./present";
import {
  labelText,
  type Ending,
  type FillBefore,
  type Labels,
  type SheetSnapshot,
} from "./snapshot";
import { askSpilledOver } from "./spilled";
import type { Step } from "./steps";
import { toldOf, type Told } from "./told";
import type { Watched } from "./watch-over";
import { watchedBack } from "./watched";
import { fillDown, writeMasked, writeRelative } from "./write-cells";
import { Grid, isFilled, type Written } from "./written-grid";

/** How cells are brought back, and which are not because somebody has changed them since. */
export interface CellsBack {
  readonly steps: readonly Step[];
  readonly kept: readonly Conflict[];
  /** The sheets that are written on, as they were seen just now. */
  readonly watched: readonly Watched[];
}

/** A rectangle that was written on, as it stands now. */
interface Piece {
  readonly sheet: SheetSnapshot;
  readonly area: Area;
  readonly body: readonly (readonly PresentCell[])[];
  readonly spilled: readonly Area[];
  /** What stands where the sheet's labels stood. */
  readonly labels: readonly LabelsNow[];
}

export interface LabelsNow {
  readonly labels: Labels;
  readonly now: readonly string[];
}

/**
 * Brings back the cells of the sheets that are still there. What no longer holds what was written is somebody's own
 * and stays; so do the cells of rows and columns whose labels are no longer where they were written, because rows or
 * columns have come or gone in between.
 *
 * @param reservedBefore where results spilled before the write, and may again where a restore has got that far
 * @param ending of a write that failed or was cut short: it may have emptied cells and not filled them again
 */
export async function cellsBack(
  context: Excel.RequestContext,
  sheets: readonly SheetSnapshot[],
  reservedBefore: (sheet: SheetSnapshot) => readonly Area[],
  ending: Ending,
  hooks: Hooks,
): Promise<CellsBack> {
  const requests = sheets.flatMap((sheet) => areasOf(sheet).map((area) => ({ sheet, area })));
  if (requests.length === 0) return { steps: [], kept: [], watched: [] };
  const reservedOn = (sheet: SheetSnapshot) => [...sheet.plan.reserved, ...reservedBefore(sheet)];
  const { worksheets } = context.workbook;
  const askSpills = () =>
    sheets.map((sheet) => askSpilledOver(worksheets.getItem(sheet.id), reservedOn(sheet)));
  let before: ReturnType<typeof askSpills> = [];
  const labelled = sheets.flatMap((sheet) =>
    sheet.labels.map((labels) => ({ sheet: sheet.id, area: labels.area, labels })),
  );
  const asked = requests.map(({ sheet, area }) => ({ sheet: sheet.id, area }));
  const areas = [...asked, ...labelled];
  const bodies = await readInRounds(context, areas, presentCells, hooks, () => {
    before = askSpills();
  });
  // Results may have spilled while they were read: functions answer when they can.
  const since = askSpills();
  if (sheets.some((sheet) => reservedOn(sheet).length > 0)) await context.sync();
  const labelsOn = (id: string): LabelsNow[] =>
    labelled.flatMap(({ sheet, labels }, i) => {
      const now = (bodies[asked.length + i] ?? []).flat().map(({ cell }) => labelText(cell));
      return sheet === id ? [{ labels, now }] : [];
    });
  const spilledOn = (sheet: SheetSnapshot): Area[] =>
    [before, since].flatMap((spills) => spills[sheets.indexOf(sheet)]?.() ?? []);
  const pieces = requests.map(({ sheet, area }, i): Piece => {
    return {
      sheet,
      area,
      body: bodies[i] ?? [],
      spilled: spilledOn(sheet),
      labels: labelsOn(sheet.id),
    };
  });
  const backs = pieces.map((piece) => pieceBack(piece, ending));
  return {
    steps: backs.flatMap(({ steps }) => steps),
    kept: backs.flatMap(({ kept }) => kept),
    watched: sheets.map((sheet) => {
      const own = pieces.filter((piece) => piece.sheet === sheet);
      return watchedBack(sheet, reservedBefore(sheet), own.map(seenIn), labelsOn(sheet.id));
    }),
  };
}

/** What was seen in a rectangle. */
function seenIn({ area: { top, left }, body }: Piece): Written {
  const cells = body.map((line) => line.map(({ cell }) => cell));
  return { blocks: [{ row: top, column: left, cells }], fills: [] };
}

/** A sheet that is written as a whole is looked at as a whole; one that is added to, only where it is. */
function areasOf({ plan, standIn, blocks, fills }: SheetSnapshot): Area[] {
  const areas = [...plan.blocks, ...standIn, ...blocks]
    .map(blockArea)
    .concat([...plan.fills, ...fills].map(fillArea));
  if (plan.patch) return plan.blocks.map(blockArea);
  const whole = around(areas);
  return whole === null ? [] : [whole];
}

type Fate = "back" | "stays" | "kept";

function pieceBack(piece: Piece, ending: Ending): Omit<CellsBack, "watched"> {
  const { sheet, area, body, spilled } = piece;
  const written = new Grid(sheet.plan);
  const before = new Grid(sheet);
  const meanwhile = new Grid({ blocks: sheet.standIn, fills: [] });
  const blank: PresentCell = { cell: null, relative: "" };
  const presentIn = (column: number) => (row: number) =>
    body[row - area.top]?.[column - area.left] ?? blank;
  const moved = movedLines(piece, written);
  const likeness = ending === "failed" ? "inShape" : "exactly";
  const fateOf = (row: number, column: number): Fate => {
    const present = presentIn(column);
    const isMeant = [written, before, meanwhile].some((grid) => grid.has(row, column));
    if (!isMeant) return "stays";
    if (spilled.some((one) => inside(one, row, column))) {
      // What spills here goes with its formula, even where it reads as what was there.
      return before.at(row, column) === null ? "stays" : "back";
    }
    if (before.holds(row, column, present)) return "stays";
    const isBlank = present(row).cell === null;
    const isMoved = moved.rows.has(row) || moved.columns.has(column);
    const isWritten = written.holds(row, column, present, likeness) && !isMoved;
    const isHalf =
      ending !== "whole" && (isBlank || meanwhile.holds(row, column, presentIn(column)));
    if (!isWritten && !isHalf && before.at(row, column) === null && !written.has(row, column)) {
      return "stays";
    }
    return isWritten || isHalf ? "back" : "kept";
  };
  const fates = Array.from({ length: rowsOf(area) }, (_, r) =>
    Array.from({ length: columnsOf(area) }, (_, c) => fateOf(area.top + r, area.left + c)),
  );
  const isBack = (row: number, column: number) =>
    fates[row - area.top]?.[column - area.left] === "back";
  const whole = sheet.fills.filter((fill) => {
    const { top, bottom, left, right } = fillArea(fill);
    return range(top, bottom).every((row) =>
      range(left, right).every((column) => isBack(row, column)),
    );
  });
  const inWhole = (row: number, column: number) =>
    whole.some((fill) => inside(fillArea(fill), row, column));
  const cells = fates.map((line, r) =>
    line.map((fate, c): PlanCell | undefined => {
      const [row, column] = [area.top + r, area.left + c];
      if (fate !== "back" || inWhole(row, column)) return undefined;
      const cell = before.at(row, column);
      return isFilled(cell) ? undefined : cell;
    }),
  );
  // Single cells stood otherwise in what was filled.
  const isRefilled = (row: number, column: number) =>
    isBack(row, column) && isFilled(before.at(row, column));
  const told = toldOf(seenIn(piece));
  const refilled = sheet.fills
    .filter((fill) => !whole.includes(fill))
    .flatMap((fill) => refill(sheet.id, fill, isRefilled, told));
  const kept = around(
    fates.flatMap((line, r) =>
      line.flatMap((fate, c) =>
        fate === "kept" ? [areaAt(area.top + r, area.left + c, 1, 1)] : [],
      ),
    ),
  );
  return {
    steps: [
      ...whole.flatMap((fill) => fillDown(sheet.id, fill, told)),
      ...writeMasked(sheet.id, area, cells, told),
      ...refilled,
    ],
    kept: kept === null ? [] : [{ sheet: sheet.name, address: areaAddress(kept), kind: "cells" }],
  };
}

interface Lines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/**
 * Rows and columns that are no longer where they were written: their first text stands elsewhere now, or that of
 * another stands there. Of cells that were written into somebody's own rows the labels beside and above are known.
 */
function movedLines({ sheet, area, body, labels }: Piece, written: Grid): Lines {
  if (sheet.plan.patch)
    return { rows: movedIn("rows", labels, written), columns: movedIn("columns", labels, written) };
  const rows = range(area.top, area.bottom);
  const columns = range(area.left, area.right);
  const presentAt = (row: number, column: number) =>
    textOf(body[row - area.top]?.[column - area.left]?.cell ?? null);
  const first = (places: readonly (readonly [number, number])[]) =>
    places.find(([row, column]) => textOf(written.at(row, column)) !== "");
  const moved = (lines: readonly (readonly (readonly [number, number])[])[]): boolean[] => {
    const heads = lines.map(first);
    const wrote = heads.map((at) => (at === undefined ? "" : textOf(written.at(...at))));
    const now = heads.map((at) => (at === undefined ? "" : presentAt(...at)));
    const [wroteSet, nowSet] = [new Set(wrote), new Set(now)];
    return wrote.map((text, i) => {
      const present = now[i] ?? "";
      return text !== present && (nowSet.has(text) || (present !== "" && wroteSet.has(present)));
    });
  };
  const movedRows = moved(rows.map((row) => columns.map((column) => [row, column] as const)));
  const movedColumns = moved(columns.map((column) => rows.map((row) => [row, column] as const)));
  return {
    rows: new Set(rows.filter((_, i) => movedRows[i])),
    columns: new Set(columns.filter((_, i) => movedColumns[i])),
  };
}

/** Labels say where a line is now; one that was written itself, such as a new customer's name, says what was written. */
function movedIn(of: Labels["of"], labels: readonly LabelsNow[], written: Grid): Set<number> {
  return new Set(
    labels
      .filter(({ labels }) => labels.of === of)
      .flatMap(({ labels: { area, texts }, now }) =>
        texts.flatMap((text, i) => {
          const line = (of === "rows" ? area.top : area.left) + i;
          const at = of === "rows" ? ([line, area.left] as const) : ([area.top, line] as const);
          const isWritten = written.has(...at) && now[i] === textOf(written.at(...at));
          return now[i] === text || isWritten ? [] : [line];
        }),
      ),
  );
}

function textOf(cell: PlanCell | { readonly firstRow: number }): string {
  return typeof cell === "string" ? cell : "";
}

/** The rows of a fill that are brought back where others stay. */
function refill(
  sheet: string,
  { row, column, rows, relative }: FillBefore,
  isBack: (row: number, column: number) => boolean,
  told: Told,
): Step[] {
  const lines = range(row, row + rows - 1).map((at) =>
    relative.map((formula, c) => (isBack(at, column + c) ? formula : null)),
  );
  return writeRelative(sheet, row, column, lines, told);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
