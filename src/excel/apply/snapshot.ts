import { columnsOf, overlap, rowsOf, type Area } from "../../plans/area";
import type { ChartPlan } from "../../plans/chart/plan";
import { blockArea } from "../../plans/sheet";
import type {
  Block,
  FormatPlan,
  Formula,
  FillDown,
  PlanCell,
  SheetPlan,
  SheetRole,
} from "../../plans/plan";
import { KamError } from "../errors";
import type { Memory } from "../memory/schema";
import type { Hooks } from "../progress";
import { readInRounds, type BodyRequest, type Reading } from "../read/chunks";
import type { FoundTable } from "../read/survey";
import type { Findings } from "./conflicts";
import { contents, presentCells, sameCell, type PresentCell } from "./present";
import type { PresentArea } from "./prints";
import type { Target, Targets } from "./targets";

/** The cells of a sheet as they were before they were written over. */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  /** What is written on it. */
  readonly plan: SheetPlan;
  /** What stands on it for a moment while charts are drawn. */
  readonly standIn: readonly Block[];
  readonly blocks: readonly Block[];
  readonly fills: readonly FillBefore[];
  /** Texts beside and above cells that are written into somebody's own rows, by which the cells are known again. */
  readonly labels: readonly Labels[];
  /** Nothing at all was on the sheet, and nothing of the add-in's before. */
  readonly blank: boolean;
}

/** Formulas that were filled down, and how they read in relative notation. */
export interface FillBefore extends FillDown {
  readonly relative: readonly string[];
}

/** Texts that belong to rows or columns, side by side. */
export interface Labels {
  readonly of: "rows" | "columns";
  readonly area: Area;
  readonly texts: readonly string[];
}

export interface ChartSnapshot {
  /** Id of the sheet that it is on. */
  readonly sheet: string;
  /** Ids of the charts that were on it before. */
  readonly stood: readonly string[];
  /** Whether one of its name was among them. */
  readonly isThere: boolean;
  /** As it was last drawn; null where that is not known. */
  readonly before: ChartPlan | null;
  readonly drawn: ChartPlan;
}

/** A sheet or a table that was called something else. */
export interface Renamed {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** How cells of a sheet looked. */
export interface LookBefore extends FormatPlan {
  readonly sheet: string;
}

/** All that it takes to bring the workbook back to what it was. */
export interface Snapshot {
  /** Of the write, which the sheets that it makes carry in their marks; `restore` takes it. */
  readonly token: string;
  /** Names by id of the sheets that stood there before. */
  readonly standing: ReadonlyMap<string, string>;
  readonly sheets: readonly SheetSnapshot[];
  readonly looks: readonly LookBefore[];
  /** Sheets that are made. */
  readonly added: readonly SheetPlan[];
  readonly renamedSheets: readonly Renamed[];
  readonly renamedTables: readonly Renamed[];
  /** Charts that are drawn, by the roles of their sheets. */
  readonly chartNames: readonly { readonly role: SheetRole; readonly name: string }[];
  /** What stands on the sheets of the charts' data while they are drawn. */
  readonly standIns: ReadonlyMap<SheetPlan, readonly Block[]>;
  readonly memory: Memory;
  /** What the write remembers; the same as before where it did not come to that. */
  readonly written: Memory;
  /** The charts that are drawn or updated, but for those whose sheets are made anew. */
  readonly charts: readonly ChartSnapshot[];
  /** Id of the sheet that showed. */
  readonly activeSheet: string;
}

/**
 * How the write ended that is taken back: as it should; in a failure just now; or it was cut short some time ago, and
 * people have gone on working since.
 */
export type Ending = "whole" | "failed" | "cutShort";

interface Piece extends BodyRequest {
  /** Rows that the piece's one row of formulas was filled down to; 0 for a block. */
  readonly fillRows: number;
  /** Whether the add-in has written there, and nobody else. */
  readonly isOwn: boolean;
}

/** Reads the cells of existing sheets that are to be written over, and what tells their rows and columns. */
export async function readSnapshots(
  context: Excel.RequestContext,
  targets: Targets,
  findings: Findings,
  tables: readonly FoundTable[],
  standIns: Snapshot["standIns"],
  hooks: Hooks,
): Promise<SheetSnapshot[]> {
  const kept = targets.sheets.filter(
    ({ existing }) => existing !== null && !findings.sheets.has(existing.name),
  );
  const all = kept.flatMap((target) => piecesOf(target, findings));
  const pieces = all.filter((piece) => seenIn(piece, findings) === null);
  const places = kept.flatMap((target) => labelPlaces(target, tables));
  const requests = [...pieces, ...places];
  const bodies =
    requests.length === 0 ? [] : await readInRounds(context, requests, readingOf(pieces), hooks);
  const cellsOf = new Map(pieces.map((piece, i) => [piece, bodies[i] ?? []]));
  const read = all.map((piece) => {
    return { piece, cells: seenIn(piece, findings) ?? cellsOf.get(piece) ?? [] };
  });
  refuseTyped(read, findings);
  const labels = places.map(({ sheet, of, area }, i) => {
    const texts = (bodies[pieces.length + i] ?? []).flat().map(({ cell }) => labelText(cell));
    return { sheet, of, area, texts };
  });
  return kept.map(({ plan, existing }) => {
    const id = existing?.id ?? "";
    const own = read.filter(({ piece }) => piece.sheet === id);
    return {
      id,
      name: existing?.name ?? plan.name,
      plan,
      standIn: standIns.get(plan) ?? [],
      blocks: own.filter(({ piece }) => piece.fillRows === 0).map(blockOf),
      fills: own.filter(({ piece }) => piece.fillRows > 0).map(fillOf),
      labels: labels.filter(({ sheet }) => sheet === id),
      blank: existing?.used === null && existing.own === null,
    };
  });
}

/** A label as it is compared: what a cell says, whatever it is. */
export function labelText(cell: PlanCell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.formula : String(cell);
}

interface LabelPlace extends BodyRequest {
  readonly of: Labels["of"];
}

/** Where the labels stand of cells that are written into somebody's own rows: a table's first column and its headers. */
function labelPlaces({ plan, existing }: Target, tables: readonly FoundTable[]): LabelPlace[] {
  if (existing === null || !plan.patch) return [];
  const sheet = existing.id;
  return plan.blocks.map(blockArea).flatMap((area): LabelPlace[] => {
    const { top, bottom, left, right } = area;
    const table = tables.find(
      ({ sheet: home, headerRow, body }) =>
        home === existing.name && overlap({ ...body, top: headerRow }, area) !== null,
    );
    const first = table?.body.left ?? 0;
    const beside = left > first || right < first ? first : right + 1;
    const above = table?.headerRow ?? existing.used?.top ?? top;
    return [
      { sheet, of: "rows", area: { top, bottom, left: beside, right: beside } },
      ...(above < top
        ? [{ sheet, of: "columns" as const, area: { top: above, bottom: above, left, right } }]
        : []),
    ];
  });
}

/** The user's cells first, then the add-in's own. */
function piecesOf({ plan, existing }: Target, findings: Findings): Piece[] {
  if (existing === null) return [];
  const sheet = existing.id;
  const block = (area: Area): Piece => ({ sheet, area, fillRows: 0, isOwn: false });
  const own = (area: Area): Piece => ({ ...block(area), isOwn: true });
  const users = findings.cells.get(existing.name) ?? [];
  if (plan.patch) return [...users, ...plan.owned].map(block);
  const { blocks = [], fills = [] } = existing.own ?? {};
  // Into such a fill somebody has typed, or its first row has cells of its own: its rows do not read the same.
  const uneven = fills.filter(
    (fill) =>
      users.some((area) => overlap(area, fill) !== null) ||
      blocks.some((area) => overlap(area, { ...fill, bottom: fill.top }) !== null),
  );
  return [
    ...users.map(block),
    ...fills
      .filter((area) => !uneven.includes(area))
      .map((area) => ({
        sheet,
        area: { ...area, bottom: area.top },
        fillRows: rowsOf(area),
        isOwn: true,
      })),
    ...uneven.map(own),
    ...blocks.map(own),
  ];
}

/** What stood in a block of the add-in's when it was asked whether that may go; null where it was not looked at. */
function seenIn(
  { sheet, area, isOwn, fillRows }: Piece,
  { seen }: Findings,
): PresentCell[][] | null {
  const present = seen.get(sheet);
  if (!isOwn || fillRows > 0 || present === undefined) return null;
  return cellsWithin(present, area).map((row) => row.map((cell) => ({ cell, relative: null })));
}

function cellsWithin(present: readonly PresentArea[], area: Area): PlanCell[][] {
  const { top, left } = area;
  const cells = Array.from({ length: rowsOf(area) }, () =>
    Array<PlanCell>(columnsOf(area)).fill(null),
  );
  for (const { area: at, cells: found } of present) {
    const shared = overlap(at, area);
    if (shared === null) continue;
    for (let row = shared.top; row <= shared.bottom; row++) {
      for (let column = shared.left; column <= shared.right; column++) {
        const line = cells[row - top];
        if (line !== undefined)
          line[column - left] = found[row - at.top]?.[column - at.left] ?? null;
      }
    }
  }
  return cells;
}

/** @throws KamError KAM-CHANGED where something else stands in the first row of a fill than when that was asked */
function refuseTyped(read: readonly ReadPiece[], { seen }: Findings): void {
  for (const { piece, cells } of read) {
    const present = seen.get(piece.sheet);
    if (piece.fillRows === 0 || present === undefined) continue;
    const [before = []] = cellsWithin(present, piece.area);
    const isSame = before.every((cell, c) =>
      sameCell(cells[0]?.[c]?.cell ?? null, cell, "inShape"),
    );
    if (!isSame) throw new KamError("KAM-CHANGED");
  }
}

/** Both formulas and values are read, so half as many cells go into a round trip; fills need a third reading. */
function readingOf(pieces: readonly Piece[]): Reading<PresentCell> {
  if (pieces.some(({ fillRows }) => fillRows > 0)) return { ...presentCells, step: "survey" };
  return {
    step: "survey",
    also: contents.also,
    rowsOf: (range) =>
      contents.rowsOf(range).map((row) => row.map((cell) => ({ cell, relative: null }))),
    most: contents.most,
  };
}

interface ReadPiece {
  readonly piece: Piece;
  readonly cells: readonly (readonly PresentCell[])[];
}

function blockOf({ piece: { area }, cells }: ReadPiece): Block {
  const block = cells.map((line) => line.map(({ cell }) => cell));
  return { row: area.top, column: area.left, cells: block };
}

function fillOf({ piece, cells }: ReadPiece): FillBefore {
  const [first = []] = cells;
  const formulas = first.map(({ cell }): Formula => {
    return typeof cell === "object" && cell !== null ? cell : { formula: "" };
  });
  const relative = first.map((cell) => String(cell.relative));
  return { row: piece.area.top, column: piece.area.left, rows: piece.fillRows, formulas, relative };
}
