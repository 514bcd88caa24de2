import { portfolioTexts } from "../../i18n/models/portfolio";
import type { DataColumn } from "../models/chart-data";
import { cellOn } from "../reference";
import { bodyReference } from "../source/origin";
import { layout } from "./layout";
import type { ResultsSpec } from "./spec";

/**
 * The column that sizes the bubbles. Excel draws none without a size: customers of unknown size get one too small to
 * matter, so that they show.
 */
export function sizes({ source, sheets, names, language }: ResultsSpec): DataColumn {
  const { customerOrigin: origin, sizeColumn, input } = source;
  const known = input.sizes ?? new Float64Array();
  const largest = known.reduce((most, size) => (size > most ? size : most), 0);
  const smallest = largest > 0 ? largest / 1000 : 1;
  const formula = (name: string, size: string | null) =>
    size === null
      ? `IF(${name}="",NA(),1)`
      : `IFERROR(IF(ISNUMBER(${size})*(${size}>0),${size},${smallest}),${smallest})`;
  const own = sizeColumn === null ? null : (origin.columns[sizeColumn] ?? 0);
  const name = (anchoring: "both" | "column") =>
    cellOn(sheets.results, layout.firstRow, 0, anchoring);
  return {
    header: portfolioTexts[language]["data.size"],
    style: {},
    formula: {
      live: formula(
        `${name("both")}#`,
        sizeColumn === null ? null : bodyReference(origin, sizeColumn),
      ),
      native: formula(
        name("column"),
        own === null ? null : cellOn(origin.sheet, origin.firstRow, own, "column"),
      ),
    },
    values: names.map((_, i) => {
      const size = known[i] ?? NaN;
      return size > 0 ? size : smallest;
    }),
  };
}
