import { isErrorValue } from "../../engine/cell";
import type { AnyModel } from "./model";
import type { ModelSource } from "./source";

/** A cell of a model's results: a number, a text, "" for blank, or an error's text. */
export type ModelCell = number | string;

/** The results of a model as they are computed, a row for each customer, a cell for each column. */
export function modelCells(model: AnyModel, source: ModelSource): ModelCell[][] {
  const result = model.compute(source);
  const columns = Object.values(model.columns);
  return source.names.map((_, row) =>
    columns.map(({ value }) => {
      const cell = value(result, row) ?? "";
      return typeof cell === "number" && !Number.isFinite(cell) ? "" : cell;
    }),
  );
}

/** Whether a cell holds an error, which as a value has to be written as a formula. */
export function planValue(cell: ModelCell) {
  if (cell === "") return null;
  return isErrorValue(cell) ? { formula: `=${cell}` } : cell;
}
