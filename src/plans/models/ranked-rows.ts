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
}

/** @param most so many rows at most, the first in rank */
export function rankedRows(spec: ModelPlanSpec, rank: string, most = Infinity): RankedRows {
  const { model, source, sheets } = spec;
  const ids = Object.keys(model.columns);
  const at = ids.indexOf(rank);
  const rows = spec
    .cells()
    .filter((row) => typeof row[at] === "number")
    .sort((a, b) => Number(a[at]) - Number(b[at]))
    .slice(0, most);
  const cells = (id: string) => rows.map((row) => row[ids.indexOf(id)] ?? "");
  const formula = (id: string, otherwise: string, mode: "live" | "native") => {
    const refs = resultRefs(model, mode, source.names.length, sheets.results);
    const ranks = refs.all(rank);
    const last = most === Infinity ? `MAX(${ranks})` : `MIN(${most},MAX(${ranks}))`;
    const found =
      mode === "live"
        ? `XMATCH(SEQUENCE(MAX(1,${last})),${ranks})`
        : `MATCH(${rowNumber},${ranks},0)`;
    return `IFERROR(INDEX(${refs.all(id)},${found}),${otherwise})`;
  };
  return {
    rows,
    cells,
    numbers: (id) => cells(id).map((cell) => (typeof cell === "number" ? cell : null)),
    formula: (id, otherwise) => ({
      live: formula(id, otherwise, "live"),
      native: formula(id, otherwise, "native"),
    }),
  };
}
