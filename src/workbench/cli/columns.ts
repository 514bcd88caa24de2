/** Cells of text as lines with aligned columns, numbers to the right; a Chinese character takes two places. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((text, column) => Math.max(most[column] ?? 0, places(text))),
    [],
  );
  return rows.map((row) =>
    `  ${row.map((text, i) => pad(text, widths[i] ?? 0)).join("  ")}`.trimEnd(),
  );
}

function pad(text: string, width: number): string {
  const room = " ".repeat(width - places(text));
  return /^[\d.,–-]+$/.test(text) ? room + text : text + room;
}

const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/;

const graphemes = new Intl.Segmenter();

function places(text: string): number {
  return Array.from(graphemes.segment(text)).reduce(
    (sum, { segment }) => sum + (wide.test(segment) ? 2 : 1),
    0,
  );
}
