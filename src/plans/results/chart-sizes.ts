import { message } from "../../i18n/message";
import { portfolioTexts } from "../../i18n/models/portfolio";
import { modelTexts } from "../../i18n/models/shared";
import type { ChartInput } from "../chart/model";
import type { PointSize } from "../models/point-chart";
import { resultRef } from "./chart-series";
import { sourceRef } from "./source-ref";
import type { ResultsSpec } from "./spec";

/** What the chart says of the bubbles' sizes, where there are any. */
export function sizeMeaning({ source, language }: ResultsSpec): Pick<ChartInput, "sizeMeaning"> {
  const { sizeColumn } = source.settings;
  return sizeColumn === null
    ? {}
    : { sizeMeaning: message(modelTexts, language, "chart.size", { column: sizeColumn }) };
}

/**
 * The column that sizes the bubbles. Excel draws none without a size: customers of unknown size get one too small to
 * matter, so that they show.
 */
export function sizes(spec: ResultsSpec): PointSize {
  const { source, names, language } = spec;
  const { sizeColumn, input } = source;
  const known = input.sizes ?? new Float64Array();
  const largest = known.reduce((most, size) => (size > most ? size : most), 0);
  const smallest = largest > 0 ? largest / 1000 : 1;
  return {
    header: portfolioTexts[language]["data.size"],
    formula: (read) => {
      if (sizeColumn === null) return `IF(${read(resultRef(spec, "customer"))}="",NA(),1)`;
      const size = read(sourceRef(spec, sizeColumn));
      return `IFERROR(IF(ISNUMBER(${size})*(${size}>0),${size},${smallest}),${smallest})`;
    },
    values: names.map((_, i) => {
      const size = known[i] ?? NaN;
      return size > 0 ? size : smallest;
    }),
  };
}
