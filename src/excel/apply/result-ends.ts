import { isErrorValue, type Cell } from "../../engine/cell";
import { cellAddress } from "../../plans/address";
import { areaAt } from "../../plans/area";
import type { ModelCell } from "../../plans/models/values";
import type { SheetRole } from "../../plans/plan";
import { KamError } from "../errors";
import { runExcel } from "../run";
import { isCalculating, patiently, underWay } from "./settled";
import { rangeOf } from "./write-cells";

/** The first and the last row of results as they were worked out, to be compared with what Excel shows. */
export interface ResultEnds {
  /** Of the sheet that they stand on. */
  readonly role: SheetRole;
  readonly headers: readonly string[];
  /** Null where a cell is not compared. */
  readonly rows: readonly {
    readonly row: number;
    readonly cells: readonly (ModelCell | null)[];
  }[];
  /** Whether all that they were worked out from still stands there: live results follow what has changed since. */
  readonly stillSo: () => Promise<boolean>;
}

/** What was asked for, until the next sync answers. */
export interface PendingEnds {
  readonly ends: ResultEnds;
  readonly sheet: string;
  readonly application: Excel.Application;
  readonly ranges: readonly Excel.Range[];
}

/** Less than this apart, two numbers are the same. */
const near = 1e-9;

/** Asks for the ends of the results; `otherEnds` says after the next sync where they differ. */
export function loadEnds(
  context: Excel.RequestContext,
  sheet: string,
  ends: ResultEnds,
): PendingEnds {
  const { application } = context;
  application.load("calculationMode,calculationState");
  const ranges = ends.rows.map(({ row, cells }) =>
    rangeOf(context, sheet, areaAt(row, 0, 1, cells.length)),
  );
  for (const range of ranges) range.load("values");
  return { ends, sheet, application, ranges };
}

/** Columns in which Excel shows something else than was worked out; null where it shows the same. */
export function otherEnds({
  ends,
  sheet,
  application,
  ranges,
}: PendingEnds): KamError | "underWay" | null {
  // Then Excel shows what it calculated before.
  if ((application.calculationMode as string) === "Manual") return null;
  const rows = ranges.map(({ values }) => (values as Cell[][] | undefined)?.[0] ?? []);
  const isUnderWay = rows.flat().some((cell) => underWay.includes(cell));
  if (isUnderWay || isCalculating(application)) return "underWay";
  const columns = new Map<number, string>();
  ends.rows.forEach(({ row, cells }, i) => {
    cells.forEach((cell, column) => {
      const now = rows[i]?.[column] ?? "";
      if (cell === null || columns.has(column) || isLike(now, cell)) return;
      columns.set(column, `${cellAddress(row, column)} (${ends.headers[column] ?? ""})`);
    });
  });
  if (columns.size === 0) return null;
  return new KamError("KAM-RESULTS-DIFFER", { sheet, address: [...columns.values()].join(", ") });
}

/** Asks for the ends by themselves, for a second at most while Excel still calculates; null where it goes on doing so. */
export async function endsInAWhile(sheet: string, ends: ResultEnds): Promise<KamError | null> {
  const seen = await runExcel((context) =>
    patiently(async () => {
      const pending = loadEnds(context, sheet, ends);
      await context.sync();
      return otherEnds(pending);
    }, 500),
  );
  return seen === "underWay" ? null : seen;
}

/** Whether a cell shows what was worked out; what could not be worked out may be blank, or say why. */
export function isLike(shown: Cell, worked: ModelCell): boolean {
  if (typeof worked === "number") {
    return (
      typeof shown === "number" && Math.abs(shown - worked) <= near * Math.max(1, Math.abs(worked))
    );
  }
  if (worked === "") return typeof shown !== "number";
  // A function cannot answer with every error.
  if (isErrorValue(worked)) return isErrorValue(shown ?? "");
  return textOf(shown) === textOf(worked);
}

/** Names may be numbers, dates or yes and no in the table: what stands there is shown, not how. */
function textOf(cell: Cell): string {
  return String(cell ?? "")
    .trim()
    .toLowerCase();
}
