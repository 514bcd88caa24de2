import type { core } from "zod/mini";
import { cellText, isBlank, type Cell } from "../cell";
import type { DecimalSeparator } from "../number";
import { problem, type Problem, type ProblemCode } from "../problems";
import { findWord } from "../text";
import { remarkOnWeight } from "./read-weight";
import { factorRowSchema, type FactorRow } from "./schema";
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

type RowColumn = keyof FactorRow;

/** What stands in for a cell that cannot be read; the other two columns cannot do without. */
const neutral: Partial<FactorRow> = {
  weight: 0,
  group: "",
  partOf: "",
  direction: "",
  optional: "",
  groupWeight: "",
  partWeight: "",
  source: "",
  rule: "",
  points: "",
};

/**
 * Reads a Factors table, its header words and entries in any language. Blank rows are passed over. A cell that
 * cannot be read is a problem: its row is read without it, or left out where the factor's name or axis is missing.
 * A factor whose weight or direction cannot be read does not count: what it means cannot be guessed. Whether the table makes sense as a whole is for `checkFactors` to say.
 */
export function parseFactorTable(
  { header, rows, scale, claimedTotal, decimal }: FactorRows,
  words: FactorWords,
): ParsedFactorTable {
  const columns = findColumns(header, words);
  const problems = requiredColumns(columns);
  const complete = problems.length === 0;
  const schema = factorRowSchema(words, decimal);
  const factors: Factor[] = [];
  const placed: number[] = [];
  rows.forEach((cells, row) => {
    if (!complete || cells.every(isBlank)) return;
    const read = readRow(rowOf(cells, columns), row, columns, schema);
    for (const problem of read.problems) problems.push(problem);
    if (read.factor === null) return;
    factors.push(read.factor);
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

function readRow(
  cells: FactorRow,
  row: number,
  columns: FactorLayout["columns"],
  schema: ReturnType<typeof factorRowSchema>,
): { factor: Factor | null; problems: Problem[] } {
  const result = schema.safeParse(cells);
  const problems: Problem[] = [];
  const report = (code: ProblemCode, column: RowColumn): void => {
    const cell = cells[column];
    const factor = cellText(cells.factor);
    problems.push(
      problem(code, "factors", {
        row,
        column: columns[column],
        factor,
        value: typeof cell === "number" ? cell : cellText(cell),
        params: { name: factor },
      }),
    );
  };
  if (result.success) {
    const remark = remarkOnWeight(cells.weight, result.data.weight);
    if (remark !== null) report(remark, "weight");
    return { factor: result.data, problems };
  }
  const faulty = faultsOf(result.error);
  for (const { column, code } of faulty) report(code, column);
  const mended = { ...cells };
  for (const { column } of faulty) mended[column] = neutral[column] ?? cells[column];
  const second = schema.safeParse(mended);
  if (!second.success) return { factor: null, problems };
  const counts = faulty.every(({ column }) => column !== "weight" && column !== "direction");
  return { factor: counts ? second.data : { ...second.data, leftOut: true }, problems };
}

function faultsOf(error: core.$ZodError): { column: RowColumn; code: ProblemCode }[] {
  return error.issues.map((issue) => ({
    column: issue.path[0] as RowColumn,
    code: (issue as { params?: { problem: ProblemCode } }).params?.problem ?? "factor-blank",
  }));
}
