import { analysisOf } from "../../models";
import { styleOf } from "../../models/column-kinds";
import { columnOn } from "../../models/column-on";
import type { ResultPlaces } from "../../models/layout";
import type { ColumnModel } from "../../models/model";
import { ownRefs } from "../../models/refs";
import { inForceValue } from "../../models/sheet";
import { interpretModel, type ModelSource } from "../../models/source";
import { cellsOf, planValue, type ModelCell } from "../../models/values";
import type { Block, CellStyle, FillDown } from "../../plan";
import { layout } from "../../results/layout";
import { columnBlock, rowBlock } from "../../sheet";
import { chosenIn, type PlanSpec, type Said } from "./spec";

/** What the page shows of each analysis: a row each, its columns by name. */
const shown: readonly { readonly analysis: string; readonly columns: readonly string[] }[] = [
  { analysis: "abc", columns: ["class"] },
  { analysis: "nine-box", columns: ["cell"] },
  { analysis: "wallet", columns: ["share", "gap"] },
  { analysis: "effort", columns: ["ratio", "served"] },
  { analysis: "stage", columns: ["stage", "held", "next", "nextShare", "nextTransactions"] },
  { analysis: "receivables", columns: ["days", "overdueShare", "use", "flags"] },
  { analysis: "supplier", columns: ["cell"] },
];

/** An analysis worked out on the sheet behind the page. */
interface Analysed {
  readonly model: ColumnModel;
  readonly source: ModelSource;
  readonly cells: readonly (readonly ModelCell[])[];
  readonly places: ResultPlaces;
  readonly left: number;
}

export interface AnalysisLine {
  readonly label: string;
  readonly said: Said;
  readonly style: CellStyle;
}

export interface Analyses {
  readonly lines: readonly AnalysisLine[];
  readonly blocks: readonly Block[];
  readonly fills: readonly FillDown[];
  /** Columns that formulas spill over. */
  readonly spilling: readonly { readonly left: number; readonly columns: number }[];
}

/** The analyses whose columns the customers' table has, with their usual settings; all others are silent. */
export function analysesOf(spec: PlanSpec, left: number): Analyses {
  const found: Analysed[] = [];
  let next = left;
  for (const { analysis } of shown) {
    const model = analysisOf(analysis);
    const analysed = model === null ? null : analyse(spec, model, next);
    if (analysed === null) continue;
    found.push(analysed);
    next += Object.keys(analysed.model.columns).length + 2;
  }
  const isWritten = spec.mode !== "values";
  return {
    lines: found.flatMap((one) => linesOf(spec, one)),
    blocks: isWritten ? found.flatMap((one) => blocksOf(spec, one)) : [],
    fills: spec.mode === "native" ? found.flatMap((one) => fillsOf(spec, one)) : [],
    spilling: found.map(({ model, left: first }) => ({
      left: first + 1,
      columns: Object.keys(model.columns).length,
    })),
  };
}

function analyse(spec: PlanSpec, model: ColumnModel, left: number): Analysed | null {
  const { source, language } = spec;
  const table = { origin: source.customerOrigin, rows: source.customerCells };
  const read = interpretModel(model, table, {}, language, source.settings.decimal);
  if (read === null) return null;
  const columns = Object.keys(model.columns);
  const settings = Object.keys(model.settings);
  return {
    model,
    source: read,
    cells: cellsOf(Object.values(model.columns), model.compute(read), read.names.length),
    left,
    places: {
      firstRow: layout.firstRow,
      columnIndex: (id) => left + 1 + columns.indexOf(id),
      settingColumn: left,
      settingRow: (id) => layout.firstRow + settings.indexOf(id),
    },
  };
}

function linesOf(spec: PlanSpec, { model, cells, places, source }: Analysed): AnalysisLine[] {
  const texts = model.texts[spec.language];
  const ids = Object.keys(model.columns);
  const { columns } = shown.find(({ analysis }) => analysis === model.id) ?? { columns: [] };
  return columns.map((id) => {
    const { firstRow, columnIndex } = places;
    const { length } = source.names;
    const cell = chosenIn(spec, columnOn(spec.sheets.data, firstRow, columnIndex(id), length));
    const { kind = "label", numberFormat } = model.columns[id] ?? {};
    return {
      // What an analysis is there for goes by its own name.
      label: (id === "class" || id === "cell" ? texts.title : texts[`column.${id}`]) ?? id,
      said: { formula: cell, value: (i) => planValue(cells[i]?.[ids.indexOf(id)] ?? "") },
      style: numberFormat === undefined ? styleOf[kind] : { ...styleOf[kind], numberFormat },
    };
  });
}

/** The settings in force, the headers, and in live mode the formulas that spill. */
function blocksOf(spec: PlanSpec, { model, source, places, left }: Analysed): Block[] {
  const { language, mode } = spec;
  const texts = model.texts[language];
  const ids = Object.keys(model.columns);
  const headers = ids.map((id) => texts[`column.${id}`] ?? id);
  const settings = Object.keys(model.settings).map((id) =>
    inForceValue(model, id, source.settings[id], language),
  );
  return [
    rowBlock(layout.headerRow, left, [texts.title ?? model.id, ...headers]),
    ...(settings.length === 0 ? [] : [columnBlock(layout.firstRow, left, settings)]),
    ...(mode === "live"
      ? [rowBlock(layout.firstRow, left + 1, formulasOf(spec, model, source, places))]
      : []),
  ];
}

function fillsOf(spec: PlanSpec, { model, source, places, left }: Analysed): FillDown[] {
  const rows = source.names.length;
  if (rows === 0) return [];
  const formulas = formulasOf(spec, model, source, places);
  return [{ row: layout.firstRow, column: left + 1, rows, formulas }];
}

function formulasOf(
  { mode, language }: PlanSpec,
  model: ColumnModel,
  source: ModelSource,
  at: ResultPlaces,
) {
  const refs = ownRefs(model, mode === "live" ? "live" : "native", source, language, at);
  return Object.values(model.columns).map(({ formula }) => {
    const write =
      typeof formula === "function" ? formula : mode === "live" ? formula.live : formula.native;
    return { formula: `=${write(refs)}` };
  });
}
