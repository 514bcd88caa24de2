import { styleOf } from "../../models/column-kinds";
import { planValue } from "../../models/values";
import type { Block, CellStyle, FillDown } from "../../plan";
import { readFrom, type ReadFrom } from "../beside";
import { tableRow, type TableRows } from "./beside-rows";
import {
  behindBlocks,
  behindColumn,
  behindFills,
  columnsBehind,
  resultsOf,
  type Behind,
} from "./behind";
import { chosenIn, type PlanSpec, type Said } from "./spec";

/** What the page shows of each analysis: a row each, its columns by name. */
const shown: readonly { readonly analysis: string; readonly columns: readonly string[] }[] = [
  { analysis: "abc", columns: ["class"] },
  { analysis: "nine-box", columns: ["cell"] },
  { analysis: "wallet", columns: ["share", "gap"] },
  { analysis: "effort", columns: ["effort", "ratio", "served"] },
  { analysis: "stage", columns: ["stage", "held", "next", "nextShare", "nextTransactions"] },
  { analysis: "receivables", columns: ["days", "overdueShare", "use", "flags"] },
  { analysis: "balance", columns: ["target", "ratio"] },
  { analysis: "supplier", columns: ["cell"] },
];

interface Analysed extends Behind, Pick<ReadFrom, "table"> {
  readonly columns: readonly string[];
}

export interface AnalysisLine {
  readonly label: string;
  readonly said: Said;
  readonly style: CellStyle;
}

/** What stands behind the page for a part of it, from a column on. */
export interface Part<Lines> {
  readonly lines: Lines;
  readonly blocks: readonly Block[];
  readonly fills: readonly FillDown[];
  /** Columns that formulas spill over. */
  readonly spilling: readonly { readonly left: number; readonly columns: number }[];
  /** The first column that is free. */
  readonly next: number;
}

/**
 * The analyses whose columns the customers' table has, or one of those that people fill in beside it, with their usual
 * settings; all others are silent.
 */
export function analysesOf(spec: PlanSpec, left: number, rows: TableRows): Part<AnalysisLine[]> {
  const found: Analysed[] = [];
  let next = left;
  for (const { analysis, columns } of shown) {
    const read = readFrom(spec.tables, analysis, spec.source, spec.language);
    if (read === null) continue;
    found.push({ ...read, columns, left: next });
    next += columnsBehind(read.model);
  }
  return {
    lines: found.flatMap((one) => linesOf(spec, one, rows)),
    blocks: found.flatMap((one) => behindBlocks(spec, one)),
    fills: found.flatMap((one) => behindFills(spec, one)),
    spilling: found.map(({ model, left: first }) => ({
      left: first + 1,
      columns: Object.keys(model.columns).length,
    })),
    next,
  };
}

function linesOf(spec: PlanSpec, analysed: Analysed, rows: TableRows): AnalysisLine[] {
  const { model, source, table, columns } = analysed;
  const texts = model.texts[spec.language];
  const ids = Object.keys(model.columns);
  const cells = resultsOf(analysed, source);
  const row = tableRow(spec, rows, table);
  return columns.map((id) => {
    const { kind = "label", numberFormat } = model.columns[id] ?? {};
    return {
      // What an analysis is there for goes by its own name.
      label: (id === "class" || id === "cell" ? texts.title : texts[`column.${id}`]) ?? id,
      said: {
        formula: chosenIn(spec, behindColumn(spec, analysed, id), row),
        value: (customer) =>
          planValue(cells[spec.find(table, customer) ?? -1]?.[ids.indexOf(id)] ?? ""),
      },
      style: numberFormat === undefined ? styleOf[kind] : { ...styleOf[kind], numberFormat },
    };
  });
}
