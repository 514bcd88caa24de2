import { bandOfCertainty, certaintyBands, type CertaintyBand } from "../../engine/certainty/bands";
import type { Certainty } from "../../engine/certainty/certainty";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { cells as quadrants } from "../../engine/matrix/portfolio";
import { roundScore } from "../../engine/round";
import type { Language } from "../../i18n/language";
import { sureTexts } from "../../i18n/models/certainty";
import { corners } from "../chart/corners";
import type { ChartGroups } from "../chart/model";
import type { Fill } from "../chart/tint";
import { labelOf, type Labels } from "../settings/labels";

/** The surer, the more of a marker is filled. */
const fillOfBand: Readonly<Record<CertaintyBand, Fill>> = {
  firm: "full",
  likely: "tinted",
  borderline: "hollow",
};

export const bands = Object.keys(certaintyBands) as readonly CertaintyBand[];

/** A series of the chart: who is in a quadrant, and how surely. */
export interface BandSeries {
  /** Code of the quadrant. */
  readonly code: number;
  readonly band: CertaintyBand;
}

/** In the order in which they are drawn: quadrant after quadrant, the surest first. */
export const bandSeries: readonly BandSeries[] = quadrants.flatMap((_, code) =>
  bands.map((band) => ({ code, band })),
);

/** Customers by quadrant and by how sure it is, in the quadrants' colours and shapes. */
export function bandGroups(
  { own }: Pick<Certainty, "own">,
  cell: Uint8Array,
  labels: Labels,
  language: Language,
): ChartGroups {
  return {
    names: bandSeries.map(({ code, band }) => seriesName(labelOf(labels, code), band, language)),
    of: Uint8Array.from(cell, (code, row) => {
      if (code === NOT_RATED) return NOT_RATED;
      const band = bandOfCertainty(roundScore(own[row] ?? NaN));
      return bandSeries.findIndex((one) => one.code === code && one.band === band);
    }),
    looks: bandSeries.flatMap(({ code, band }) => {
      const corner = corners[code];
      return corner === undefined ? [] : [{ corner, fill: fillOfBand[band] }];
    }),
  };
}

export const betweenLabelAndBand = " · ";

function seriesName(label: string, band: CertaintyBand, language: Language): string {
  return label + betweenLabelAndBand + sureTexts[language][`band.${band}`];
}
