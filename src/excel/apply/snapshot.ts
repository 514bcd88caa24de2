import { rowsOf, type Area } from "../../plans/area";
import { blockArea, fillArea } from "../../plans/sheet";
import type { ChartPlan } from "../../plans/chart/plan";
import type { Block, FormatPlan, Formula, FillDown, PlanCell } from "../../plans/plan";
import type { Memory } from "../memory/schema";
import type { Hooks } from "../progress";
import { readInRounds, type BodyRequest, type Reading } from "../read/chunks";
import type { Findings } from "./conflicts";
import type { Target, Targets } from "./targets";

/** The cells of a sheet as they were before they were written over. */
export interface SheetSnapshot {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly fills: readonly FillDown[];
  /** Cells that may hold something now and did not before. */
  readonly clear: readonly Area[];
  /** Nothing at all was on the sheet, and nothing of the add-in's before. */
  readonly blank: boolean;
}

export interface ChartSnapshot {
  readonly sheet: string;
  /** Whether it was there before. */
  readonly stood: boolean;
  /** As it was last drawn; null where that is not known. */
  readonly before: ChartPlan | null;
  readonly drawn: ChartPlan;
}

/** How cells of a sheet looked. */
export interface LookBefore extends FormatPlan {
  readonly sheet: string;
}

/** All that it takes to bring the workbook back to what it was. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly looks: readonly LookBefore[];
  /** Sheets that are made. */
  readonly added: readonly string[];
  readonly renamedSheets: readonly { readonly from: string; readonly to: string }[];
  readonly renamedTables: readonly { readonly from: string; readonly to: string }[];
  readonly memory: Memory;
  /** What the write remembers; the same as before where it did not come to that. */
  readonly written: Memory;
  /** The charts that are drawn or updated, but for those whose sheets are made anew. */
  readonly charts: readonly ChartSnapshot[];
  readonly activeSheet: string;
}

interface Piece extends BodyRequest {
  /** Rows that the piece's one row of formulas was filled down to; 0 for a block. */
  readonly fillRows: number;
}

/** Reads the cells of existing sheets that are to be written over. */
export async function readSnapshots(
  context: Excel.RequestContext,
  targets: Targets,
  findings: Findings,
  hooks: Hooks,
): Promise<SheetSnapshot[]> {
  const kept = targets.sheets.filter(
    ({ existing }) => existing !== null && !findings.sheets.has(existing.name),
  );
  const pieces = kept.flatMap((target) => piecesOf(target, findings));
  const bodies =
    pieces.length === 0 ? [] : await readInRounds(context, pieces, formulasAndValues, hooks);
  const read = pieces.map((piece, i) => ({ piece, cells: bodies[i] ?? [] }));
  return kept.map(({ plan, existing }) => {
    const name = existing?.name ?? plan.name;
    const own = read.filter(({ piece }) => piece.sheet === name);
    return {
      name,
      blocks: own.filter(({ piece }) => piece.fillRows === 0).map(blockOf),
      fills: own.filter(({ piece }) => piece.fillRows > 0).map(fillOf),
      clear: [...plan.blocks.map(blockArea), ...plan.fills.map(fillArea)],
      blank: existing?.used === null && existing.own === null,
    };
  });
}

/** The user's cells first, then the add-in's own. */
function piecesOf({ plan, existing }: Target, findings: Findings): Piece[] {
  if (existing === null) return [];
  const sheet = existing.name;
  const block = (area: Area): Piece => ({ sheet, area, fillRows: 0 });
  const users = findings.cells.get(sheet) ?? [];
  if (plan.patch) return [...users, ...plan.owned].map(block);
  const { blocks = [], fills = [] } = existing.own ?? {};
  return [
    ...users.map(block),
    ...fills.map((area) => ({
      sheet,
      area: { ...area, bottom: area.top },
      fillRows: rowsOf(area),
    })),
    ...blocks.map(block),
  ];
}

/** Both formulas and values are read, so half as many cells go into a round trip. */
const formulasAndValues: Reading<PlanCell> = {
  step: "survey",
  also: (range) => range.load("formulas"),
  rowsOf: planCells,
  most: 100_000,
};

/** A text that looks like a formula is told from a formula by its value, which is the text itself. */
function planCells({ formulas: typed, values }: Excel.Range): PlanCell[][] {
  return (typed as (string | number | boolean)[][]).map((row, r) =>
    row.map((cell, c): PlanCell => {
      if (cell === "") return null;
      const isFormula =
        typeof cell === "string" &&
        cell.startsWith("=") &&
        (values as unknown[][])[r]?.[c] !== cell;
      return isFormula ? { formula: cell } : cell;
    }),
  );
}

function blockOf({ piece: { area }, cells }: { piece: Piece; cells: PlanCell[][] }): Block {
  return { row: area.top, column: area.left, cells };
}

function fillOf({ piece, cells }: { piece: Piece; cells: PlanCell[][] }): FillDown {
  const formulas = (cells[0] ?? []).map((cell): Formula => {
    return typeof cell === "object" && cell !== null ? cell : { formula: "" };
  });
  return { row: piece.area.top, column: piece.area.left, rows: piece.fillRows, formulas };
}
