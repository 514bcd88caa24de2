import { formatNumber } from "../../i18n/message";
import type { Language } from "../../i18n/language";
import { cleanText } from "./clean-text";
import { fontSizes, legendGap, legendRow, margin } from "./metrics";
import type { ChartSeries } from "./model";
import { fitText, textWidth } from "./text-width";

export interface LegendEntry {
  /** Index of the series. */
  readonly series: number;
  readonly text: string;
  /** Centre of the entry's marker; the text starts `legendGap.marker` to the right of it. */
  readonly x: number;
  readonly y: number;
}

/** The legend under the plot: a marker, the quadrant's name and how many customers it holds, in centred rows. */
export function legendEntries(
  series: readonly ChartSeries[],
  frame: Frame,
  language: Language,
): LegendEntry[] {
  const counted = series.map(({ name, points }) => {
    return { name, after: ` ${formatNumber(points.length, language)}` };
  });
  return inRows(counted, frame);
}

/** The legend of series that are not counted. */
export function seriesLegend(
  series: readonly { readonly name: string }[],
  frame: Frame,
): LegendEntry[] {
  return inRows(
    series.map(({ name }) => ({ name, after: "" })),
    frame,
  );
}

interface Frame {
  readonly width: number;
  readonly height: number;
}

function inRows(
  named: readonly { readonly name: string; readonly after: string }[],
  frame: Frame,
): LegendEntry[] {
  const room = frame.width - 2 * margin;
  const entries = named.map(({ name, after }, index) => {
    const nameRoom = room - 2 * legendGap.marker - textWidth(after, fontSizes.legend);
    const text = `${fitText(cleanText(name), fontSizes.legend, nameRoom)}${after}`;
    return { series: index, text, width: 2 * legendGap.marker + textWidth(text, fontSizes.legend) };
  });
  const fits = (row: typeof entries) => rowWidth(row) <= room;
  const perRow = [8, 4, 2].find((count) => rowsOf(entries, count).every(fits)) ?? 1;
  const rows = rowsOf(entries, perRow);
  return rows.flatMap((row, index) => {
    let left = (frame.width - rowWidth(row)) / 2;
    const y = frame.height - margin / 2 - legendRow * (rows.length - index - 0.5);
    return row.map((entry) => {
      const x = left + legendGap.marker / 2;
      left += entry.width + legendGap.between;
      return { series: entry.series, text: entry.text, x, y };
    });
  });
}

function rowsOf<T>(entries: readonly T[], perRow: number): T[][] {
  const rows = Math.ceil(entries.length / perRow);
  return Array.from({ length: rows }, (_, row) => entries.slice(row * perRow, (row + 1) * perRow));
}

function rowWidth(row: readonly { readonly width: number }[]): number {
  return row.reduce((sum, { width }) => sum + width + legendGap.between, -legendGap.between);
}
