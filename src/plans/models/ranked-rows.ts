import { message } from "../../i18n/message";
import { modelTexts } from "../../i18n/models/shared";
import type { CategoryPlacement } from "../chart/category-plan";
import { rowNumber, type DataColumn } from "./chart-data";
import { resultRefs } from "./refs";
import type { ModelPlanSpec } from "./sheet";
import type { ModelCell } from "./values";

/**
 * A model's results in the order of a column of ranks, as a chart is drawn from them: found by the rank, so that they
 * follow an edit.
 */
export interface RankedRows {
  readonly rows: readonly (readonly ModelCell[])[];
  readonly cells: (id: string) => readonly ModelCell[];
  readonly numbers: (id: string) => (number | null)[];
  /** A column in this order; `otherwise` where there is nothing. */
  readonly formula: (id: string, otherwise: string) => DataColumn["formula"];
  /** The customers' names, the first column of what the chart is drawn from. */
  readonly names: DataColumn;
  /** What the chart is called, where it stands and is drawn from, and what is said of it. */
  readonly frame: Pick<CategoryPlacement, "name" | "sheet" | "dataSheet" | "altText">;
}

/** @param most so many rows at most, the first in rank */
export function rankedRows(spec: ModelPlanSpec, rank: string, most = Infinity): RankedRows {
  const { model, language, source, sheets } = spec;
  const texts = model.texts[language];
  const [names = ""] = Object.keys(model.columns);
  const ids = Object.keys(model.columns);
  const at = ids.indexOf(rank);
  const rows = spec
    .cells()
    .filter((row) => typeof row[at] === "number")
    .sort((a, b) => Number(a[at]) - Number(b[at]))
    .slice(0, most);
  const cells = (id: string) => rows.map((row) => row[ids.indexOf(id)] ?? "");
  const formulaIn = (id: string, otherwise: string, mode: "live" | "native") => {
    const refs = resultRefs(model, mode, source.names.length, sheets.results);
    const ranks = refs.all(rank);
    const last = most === Infinity ? `MAX(${ranks})` : `MIN(${most},MAX(${ranks}))`;
    const found =
      mode === "live"
        ? `XMATCH(SEQUENCE(MAX(1,${last})),${ranks})`
        : `MATCH(${rowNumber},${ranks},0)`;
    return `IFERROR(INDEX(${refs.all(id)},${found}),${otherwise})`;
  };
  const formula = (id: string, otherwise: string) => ({
    live: formulaIn(id, otherwise, "live"),
    native: formulaIn(id, otherwise, "native"),
  });
  return {
    rows,
    cells,
    numbers: (id) => cells(id).map((cell) => (typeof cell === "number" ? cell : null)),
    formula,
    names: {
      header: texts[`column.${names}`] ?? names,
      style: {},
      formula: formula(names, '""'),
      values: cells(names).map((cell) => (cell === "" ? null : cell)),
    },
    frame: {
      name: `KAM ${model.id}`,
      sheet: `model.${model.id}`,
      dataSheet: `modelData.${model.id}`,
      altText: message(modelTexts, language, "ranked.alt", {
        title: texts.title ?? model.id,
        count: rows.length,
        first: String(rows[0]?.[0] ?? ""),
      }),
    },
  };
}
