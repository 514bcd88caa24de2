import { styleOf } from "../../models/column-kinds";
import { planValue } from "../../models/values";
import type { Block, CellStyle, FillDown } from "../../plan";
import { readFrom, resultsOf, type ReadFrom } from "../beside";
import { tableRow, type TableRows } from "./beside-rows";
import {
  behindBlocks,
  behindColumn,
  behindFills,
  columnsBehind,
  spillingOf,
  type Behind,
  type Part,
} from "./behind";
import { firstOwn, ownBlocks, ownFills, ownRows } from "./own-rows";
import { chosenIn, type PlanSpec, type Said } from "./spec";

interface Shown {
  readonly analysis: string;
  /** A row of the page each, by name. */
  readonly columns: readonly string[];
  /** Whether what it says of a customer follows from all of them, as shares and classes do; else from its row alone. */
  readonly ofAll?: true;
}

/** What the page shows of each analysis. */
const shown: readonly Shown[] = [
  { analysis: "abc", columns: ["class"], ofAll: true },
  { analysis: "nine-box", columns: ["cell"], ofAll: true },
  { analysis: "wallet", columns: ["share", "gap"] },
  { analysis: "effort", columns: ["effort", "ratio", "served"], ofAll: true },
  { analysis: "stage", columns: ["stage", "held", "next", "nextShare", "nextTransactions"] },
  { analysis: "receivables", columns: ["days", "overdueShare", "use", "flags"] },
  { analysis: "balance", columns: ["target", "ratio"] },
  { analysis: "supplier", columns: ["cell"] },
  { analysis: "health", columns: ["score", "state"] },
];

/** Its row, and a blank one below it: what a formula says of one cell alone does not spill. */
const fewestRows = 2;

/** The analyses that the page shows, of those with a row for each customer. */
export const planAnalyses: readonly string[] = shown.map(({ analysis }) => analysis);

export interface AnalysisLine {
  readonly label: string;
  readonly said: Said;
  readonly style: CellStyle;
}

/** An analysis with what stands for it behind the page. */
interface Placed {
  readonly behind: Behind;
  readonly columns: readonly string[];
  readonly blocks: readonly Block[];
  readonly fills: readonly FillDown[];
  readonly said: (column: string) => Said;
}

/**
 * The analyses whose columns the customers' table has, or one of those that people fill in beside it, with their usual
 * settings; all others are silent.
 */
export function analysesOf(spec: PlanSpec, left: number, rows: TableRows): Part<AnalysisLine[]> {
  const found: Placed[] = [];
  let next = left;
  for (const { analysis, columns, ofAll = false } of shown) {
    const placed = ofAll
      ? ofAllCustomers(spec, analysis, next, rows)
      : ofItsRow(spec, analysis, next);
    if (placed === null) continue;
    found.push({ ...placed, columns });
    next = placed.behind.left + columnsBehind(placed.behind.model);
  }
  return {
    lines: found.flatMap((one) => linesOf(spec, one)),
    blocks: found.flatMap(({ blocks }) => blocks),
    fills: found.flatMap(({ fills }) => fills),
    spilling: found.map(({ behind }) => spillingOf(behind)),
    next,
  };
}

/** Worked out for every customer, of whom the page takes one. */
function ofAllCustomers(
  spec: PlanSpec,
  analysis: string,
  left: number,
  rows: TableRows,
): Omit<Placed, "columns"> | null {
  const read = readFrom(spec.tables, analysis, spec.source, spec.language);
  if (read === null) return null;
  const behind = { ...read, left };
  return {
    behind,
    blocks: behindBlocks(spec, behind),
    fills: behindFills(spec, behind),
    said: saidOfAll(spec, behind, rows),
  };
}

function saidOfAll(
  spec: PlanSpec,
  behind: Behind & Pick<ReadFrom, "table">,
  rows: TableRows,
): Placed["said"] {
  const { model, table } = behind;
  const ids = Object.keys(model.columns);
  const cells = resultsOf(behind);
  const row = tableRow(spec, rows, table);
  return (id) => ({
    formula: chosenIn(spec, behindColumn(spec, behind, id), row),
    value: (customer) =>
      planValue(cells[spec.find(table, customer) ?? -1]?.[ids.indexOf(id)] ?? ""),
  });
}

/** Worked out for the chosen customer alone, from its row. */
function ofItsRow(spec: PlanSpec, analysis: string, left: number): Omit<Placed, "columns"> | null {
  const own = ownRows(spec, analysis, left, fewestRows);
  if (own === null) return null;
  return {
    behind: own,
    blocks: ownBlocks(spec, own),
    fills: ownFills(spec, own),
    said: (id) => firstOwn(spec, own, id),
  };
}

function linesOf({ language }: PlanSpec, { behind, columns, said }: Placed): AnalysisLine[] {
  const { model } = behind;
  const texts = model.texts[language];
  return columns.map((id) => {
    const { kind = "label", numberFormat } = model.columns[id] ?? {};
    return {
      // What an analysis is there for goes by its own name.
      label: (id === "class" || id === "cell" ? texts.title : texts[`column.${id}`]) ?? id,
      said: said(id),
      style: numberFormat === undefined ? styleOf[kind] : { ...styleOf[kind], numberFormat },
    };
  });
}
