import { cleanText } from "./clean-text";
import { fontSizes, legendGap, legendRow, margin } from "./metrics";
import type { ChartModel } from "./model";
import { fitText, textWidth } from "./text-width";

export interface LegendEntry {
  /** Index of the series; null for what the bubbles' size means. */
  readonly series: number | null;
  readonly text: string;
  /** Centre of the entry's marker; the text starts `legendGap.marker` to the right of it. */
  readonly x: number;
  readonly y: number;
}

/** The legend under the plot: a marker and a name for each series in centred rows, and below what the bubbles' size means. */
export function legendEntries({
  series,
  sizeMeaning,
  width,
  height,
}: Pick<ChartModel, "series" | "sizeMeaning" | "width" | "height">): LegendEntry[] {
  const listed = [...series.entries()].filter(([, { listed }]) => listed);
  const rows = (below: number) =>
    inRows(
      listed.map(([, { legend }]) => legend),
      { width, height: below },
    ).map((entry) => ({ ...entry, series: listed[entry.series]?.[0] ?? null }));
  if (sizeMeaning === "") return rows(height);
  // Excel has it beside the last series where there is room; other programs take a row more.
  const meaning = inRows([sizeMeaning], { width, height }).map((entry) => {
    return { ...entry, series: null };
  });
  return [...rows(height - legendRow), ...meaning];
}

/** The legend of series over categories. */
export function seriesLegend(
  series: readonly { readonly name: string }[],
  frame: Frame,
): (LegendEntry & { readonly series: number })[] {
  return inRows(
    series.map(({ name }) => name),
    frame,
  );
}

interface Frame {
  readonly width: number;
  readonly height: number;
}

function inRows(names: readonly string[], frame: Frame): (LegendEntry & { series: number })[] {
  const room = frame.width - 2 * margin;
  const entries = names.map((name, index) => {
    const text = fitText(cleanText(name), fontSizes.legend, room - 2 * legendGap.marker);
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
