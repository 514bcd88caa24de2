import { message } from "../../../i18n/message";
import { portfolioTexts } from "../../../i18n/models/portfolio";
import { planTexts } from "../../../i18n/reports/plan";
import { areaAt } from "../../area";
import { fontSizes } from "../../chart/metrics";
import { palettes } from "../../chart/appearance";
import { buildChartModel } from "../../chart/model";
import type { PointChartPlan } from "../../chart/plan";
import { plotRectangle } from "../../chart/plot-rectangle";
import { tint } from "../../chart/tint";
import { chartNotes } from "../../models/chart-notes";
import { dataArea, dataHeader, legendCell } from "../../models/chart-data";
import { noteHeaders } from "../../models/point-chart";
import type { Block, SheetRole } from "../../plan";
import { rowBlock } from "../../sheet";
import { chartInput, chosenQuadrant } from "./chart";
import { chartPlace, columns } from "./grid";
import type { PlanSpec } from "./spec";

/** Right of what prints, a column apart: the point, and the texts of the chart. */
const pointLeft = columns + 1;
const notesLeft = pointLeft + 3;

/** The matrix of a page that stands by itself: it is drawn from cells of the page, which stay as they are. */
export function pageChart(
  spec: PlanSpec,
  role: SheetRole,
): { readonly plan: PointChartPlan; readonly blocks: readonly Block[] } {
  const { language, names, chosen } = spec;
  const picture = buildChartModel(chartInput(spec));
  const sources = { corners: [], cuts: { x: null, y: null }, headers: noteHeaders(language) };
  const notes = chartNotes(picture, sources, "values", notesLeft, null);
  const own = picture.series.find(({ points }) => points.length > 0) ?? picture.series[0];
  const [point] = own?.points ?? [];
  const header = dataHeader(pointLeft);
  const texts = portfolioTexts[language];
  const quadrant = chosenQuadrant(spec);
  return {
    blocks: [
      rowBlock(legendCell(pointLeft).top, pointLeft + 1, [quadrant]),
      rowBlock(header.top, pointLeft, [texts["data.x"], quadrant]),
      rowBlock(header.top + 1, pointLeft, [point?.x ?? null, point?.y ?? null]),
      ...notes.blocks,
    ],
    plan: {
      name: "KAM Account plan",
      type: "XYScatter",
      sheet: role,
      dataSheet: role,
      source: areaAt(header.top, pointLeft, 2, 2),
      series: [
        {
          nameCell: legendCell(pointLeft + 1),
          name: quadrant,
          x: dataArea(pointLeft, 1),
          y: dataArea(pointLeft + 1, 1),
          size: null,
          marker: own?.marker ?? "Circle",
          color: own?.color ?? palettes.light.muted,
          fill: tint(own?.color ?? palettes.light.muted, palettes.light.background),
          joined: false,
        },
        notes.series,
      ],
      markerSize: 11,
      axes: picture.axes,
      labels: notes.labels.map((label) => ({ ...label, series: 1 })),
      title: "",
      altText: message(planTexts, language, "chart.alt", {
        customer: names[chosen] ?? "",
        quadrant,
      }),
      place: chartPlace,
      plot: plotRectangle(picture),
      labelSize: fontSizes.label,
      noteColor: palettes.light.muted,
      unlisted: [0, 1],
      exchange: [],
    },
  };
}
