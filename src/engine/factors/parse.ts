import { cellText, isBlank, type Cell } from "../cell";
import type { DecimalSeparator } from "../number";
import { problem, type Problem } from "../problems";
import { findWord } from "../text";
import { factorProblem, remarkOnWeight } from "./read-weight";
import { readFactorRow, type FactorRow, type RowColumn } from "./read-row";
import type { Factor, FactorTable, Scale } from "./types";
import { factorColumns, type FactorColumn, type FactorWords } from "./words";

/** A Factors table as a worksheet holds it. */
export interface FactorRows {
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly scale: Scale;
  /** What the weights are said to sum to; null when nothing is claimed. */
  readonly claimedTotal: number | null;
  readonly decimal?: DecimalSeparator;
}

/** Where in its table each factor and each kind of entry stands. */
export interface FactorLayout {
  /** For each factor its row in the table's body. */
  readonly rows: readonly number[];
  /** For each kind of column its place; -1 where the table lacks it. */
  readonly columns: Readonly<Record<FactorColumn, number>>;
}

export interface ParsedFactorTable {
  readonly table: FactorTable;
  readonly layout: FactorLayout;
  readonly problems: Problem[];
}

/**
 * Reads a Factors table, its header words and entries in any language. Blank rows are passed over. A cell that
 * cannot be read is a problem: its row is read without it, or left out where the factor's name or axis is missing.
 * Whether the table makes sense as a whole is for `checkFactors` to say.
 */
export function parseFactorTable(
  { header, rows, scale, claimedTotal, decimal }: FactorRows,
  words: FactorWords,
): ParsedFactorTable {
  const columns = findColumns(header, words);
  const problems = requiredColumns(columns);
  const complete = problems.length === 0;
  const factors: Factor[] = [];
  const placed: number[] = [];
  rows.forEach((cells, row) => {
    if (!complete || cells.every(isBlank)) return;
    const own = rowOf(cells, columns);
    const { factor, faults } = readFactorRow(own, words, decimal);
    const remark =
      factor === null || faults.length > 0 ? null : remarkOnWeight(own.weight, factor.weight);
    const told = remark === null ? faults : [{ column: "weight", code: remark } as const];
    for (const { column, code } of told)
      problems.push(factorProblem(code, own[column], row, columns[column], cellText(own.factor)));
    if (factor === null) return;
    factors.push(factor);
    placed.push(row);
  });
  const hierarchical = factors.some(
    ({ groupWeight, partWeight }) => groupWeight !== null || partWeight !== null,
  );
  const weighting = hierarchical ? "hierarchical" : "flat";
  return {
    table: { factors, scale, weighting, claimedTotal },
    layout: { rows: placed, columns },
    problems,
  };
}

function findColumns(header: readonly Cell[], { headers }: FactorWords): FactorLayout["columns"] {
  const columns = Object.fromEntries(factorColumns.map((id) => [id, -1])) as Record<
    FactorColumn,
    number
  >;
  header.forEach((cell, column) => {
    const id = findWord(headers, cellText(cell));
    if (id !== null && columns[id] < 0) columns[id] = column;
  });
  return columns;
}

function requiredColumns(columns: FactorLayout["columns"]): Problem[] {
  const required = ["axis", "factor", "weight"] as const;
  return required
    .filter((id) => columns[id] < 0)
    .map((id) => problem("column-required", "factors", { row: -1, params: { header: id } }));
}

function rowOf(cells: readonly Cell[], columns: FactorLayout["columns"]): FactorRow {
  const at = (id: RowColumn): Cell => cells[columns[id]] ?? null;
  return {
    axis: at("axis"),
    group: at("group"),
    partOf: at("partOf"),
    factor: at("factor"),
    weight: at("weight"),
    direction: at("direction"),
    optional: at("optional"),
    groupWeight: at("groupWeight"),
    partWeight: at("partWeight"),
    source: at("source"),
    rule: at("rule"),
    points: at("points"),
  };
}
