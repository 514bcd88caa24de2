import { analysisOf } from "../../models";
import { styleOf } from "../../models/column-kinds";
import { planValue } from "../../models/values";
import type { CellStyle } from "../../plan";
import type { ResultColumn } from "../../results/layout";
import { readFrom, resultsOf, type ReadFrom } from "../beside";
import { tableRow, type TableRows } from "./beside-rows";
import {
  behindBlocks,
  behindColumn,
  behindFills,
  sideBySide,
  type Behind,
  type Part,
  type Standing,
} from "./behind";
import { firstOwn, ownRows, ownStanding } from "./own-rows";
import { chosenIn, ofResults, type PlanSpec, type Said } from "./spec";

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
  { analysis: "stage", columns: ["stage", "fit", "held", "next", "nextShare", "nextTransactions"] },
  { analysis: "receivables", columns: ["days", "overdueShare", "use", "flags"] },
  { analysis: "balance", columns: ["target", "ratio"] },
  { analysis: "supplier", columns: ["cell"] },
  { analysis: "health", columns: ["score", "state"] },
];

/** What the results say that an analysis asks for besides, where its table does not say it. */
const fromResults: Readonly<Record<string, ResultColumn>> = { position: "position" };

/** Its row, and a blank one below it: what a formula says of one cell alone does not spill. */
const fewestRows = 2;

/** The analyses that the page shows, of those with a row for each customer. */
export const planAnalyses: readonly string[] = shown.map(({ analysis }) => analysis);

export interface AnalysisLine {
  readonly label: string;
  readonly said: Said;
  readonly style: CellStyle;
}

/** An analysis that stands behind the page, and what is said there of the chosen customer. */
interface Telling extends Standing {
  readonly said: (column: string) => Said;
}

/**
 * The analyses whose columns the customers' table has, or one of those that people fill in beside it, with their usual
 * settings; all others are silent.
 */
export function analysesOf(spec: PlanSpec, left: number, rows: TableRows): Part<AnalysisLine[]> {
  const part = sideBySide(shown, left, ({ analysis, columns, ofAll = false }, at) => {
    const telling = ofAll ? ofAllCustomers(spec, analysis, at, rows) : ofItsRow(spec, analysis, at);
    return telling === null ? null : { ...telling, columns };
  });
  return { ...part, lines: part.lines.flatMap((one) => linesOf(spec, one)) };
}

/** Worked out for every customer, of whom the page takes one. */
function ofAllCustomers(
  spec: PlanSpec,
  analysis: string,
  left: number,
  rows: TableRows,
): Telling | null {
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
): Telling["said"] {
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
function ofItsRow(spec: PlanSpec, analysis: string, left: number): Telling | null {
  const inputs = analysisOf(analysis)?.inputs ?? {};
  const given = Object.entries(fromResults)
    .filter(([input]) => input in inputs)
    .map(([input, column]) => [input, ofResults(spec, column)] as const);
  const own = ownRows(spec, analysis, left, { most: fewestRows, given });
  if (own === null) return null;
  return { ...ownStanding(spec, own), said: (id) => firstOwn(spec, own, id) };
}

function linesOf(
  { language }: PlanSpec,
  { behind, columns, said }: Telling & Pick<Shown, "columns">,
): AnalysisLine[] {
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
