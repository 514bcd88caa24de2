import { certaintyBands, type CertaintyBand } from "../../engine/certainty/bands";
import { sureTexts } from "../../i18n/models/certainty";
import { bandGroups, bandSeries, betweenLabelAndBand } from "../certainty/band-groups";
import type { ChartGroups } from "../chart/model";
import type { PointSeries } from "../models/point-chart";
import { textLiteral } from "../reference";
import { labelReference, resultRef } from "./chart-series";
import { furtherRef } from "./further-place";
import type { ResultsSpec } from "./spec";

/** Whether the quadrants are filled by how sure every place is. */
export function isBanded({ colors, further }: ResultsSpec["source"]): boolean {
  return colors === "certainty" && further?.includes("certainty") === true;
}

/** A series for each quadrant and for how sure it is: who becomes unsure is drawn hollow by Excel alone. */
export function bandRules(spec: ResultsSpec): PointSeries[] {
  const { mode, language } = spec;
  const { names } = certaintyGroups(spec);
  return bandSeries.map(({ code, band }, i) => {
    const label = labelReference(spec, code);
    const word = textLiteral(betweenLabelAndBand + sureTexts[language][`band.${band}`]);
    return {
      header: mode === "values" ? (names[i] ?? "") : { formula: `=${label}&${word}` },
      holds: (_, read) => {
        const certainty = read(furtherRef(spec, "certainty"));
        return `(${read(resultRef(spec, "quadrant"))}=${label})*${within(band, certainty)}`;
      },
    };
  });
}

/** Of whom it is not known how sure the place is, nobody is sure. */
function within(band: CertaintyBand, certainty: string): string {
  const share = `IFERROR(${certainty}+0,0)`;
  const from = (least: number) => `(${share}>=${String(least)})`;
  const { firm, likely } = certaintyBands;
  switch (band) {
    case "firm":
      return from(firm);
    case "likely":
      return `(${from(likely)}-${from(firm)})`;
    case "borderline":
      return `(1-${from(likely)})`;
  }
}

export function certaintyGroups({ portfolio, source, language }: ResultsSpec): ChartGroups {
  const { cell, certainty: own = new Float64Array() } = portfolio;
  return bandGroups({ own }, cell, source.settings.labels, language);
}
