import { message } from "../../i18n/message";
import { movementSheetTexts } from "../../i18n/movement";
import type { ChartModel } from "../chart/model";
import type { ModelChart } from "../models/chart";
import { noteHeaders, pointChart } from "../models/point-chart";
import { chartHeaders } from "../results/chart-words";
import { chartRow, chartRows } from "./layout";
import { drawnMovers, moversInput } from "./movers-picture";
import type { MovementSpec } from "./sheet";

/** Points that a row is high, and what the title's and the headers' rows are higher. */
const rowHeight = 15;
const higherRows = 24;

const width = 740;
const height = (chartRows - 2) * rowHeight;

/** The chart between counts and movers, as of its date in every mode. */
export function moversChart(spec: MovementSpec): ModelChart<ChartModel> {
  const { language, comparison } = spec;
  const names = drawnMovers(comparison.movers).map(({ name }) => name);
  const input = moversInput(spec, { width, height });
  // Two dates are compared once: there is nothing that its cells could follow.
  const none = { spilled: "", cell: "", cells: "" };
  return pointChart({
    name: "KAM Movement",
    sheet: "movement",
    dataSheet: "modelData.movement",
    corner: { left: 12, top: chartRow * rowHeight + higherRows },
    input,
    mode: "values",
    headers: chartHeaders(language),
    refs: { name: none, x: none, y: none },
    notes: {
      corners: [],
      cuts: { x: null, y: null },
      headers: noteHeaders(language),
    },
    series: (input.groups?.names ?? []).map((header) => ({ header, holds: () => "" })),
    lines: [],
    altText: () => message(movementSheetTexts, language, "chart.alt", { names: names.join(", ") }),
  });
}
