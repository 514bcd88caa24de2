import { palettes } from "../chart/appearance";
import { escapeXml } from "../chart/clean-text";
import { round } from "../chart/marker";
import type { SvgOptions } from "../chart/svg";
import { fitText, textWidth } from "../chart/text-width";
import type { HelpTable } from "./page";

/* In points. */
const size = 9;
const line = 18;
const inset = 6;
const widest = 130;

/** A table as it stands on a sheet, as an SVG document: the picture of a model that draws no chart. */
export function sheetSvg(title: string, { headers, rows }: HelpTable, options: SvgOptions): string {
  const { theme = "light", language = "en-US" } = options;
  const palette = palettes[theme];
  const widths = headers.map((header, column) => {
    const texts = [header, ...rows.map((row) => row[column] ?? "")];
    const needed = texts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0);
    return Math.min(widest, needed) + 2 * inset;
  });
  const starts = widths.map((_, i) => widths.slice(0, i).reduce((sum, each) => sum + each, 0));
  const width = widths.reduce((sum, each) => sum + each, 0);
  const height = line * (rows.length + 1);
  const across = options.width ?? (width * (options.height ?? height)) / height;
  const cell = (text: string, column: number, row: number) => {
    const [start = 0, own = 0] = [starts[column], widths[column]];
    const isNumber = row > 0 && /^-?\d/.test(text);
    const x = round(isNumber ? start + own - inset : start + inset);
    const y = round(row * line + line / 2 + 0.35 * size);
    const look = `${isNumber ? ' text-anchor="end"' : ""}${row === 0 ? ' font-weight="600"' : ""}`;
    return `<text x="${x}" y="${y}"${look}>${escapeXml(fitText(text, size, own - 2 * inset))}</text>`;
  };
  const rules = [
    ...rows.map((_, i) => `M0 ${(i + 1) * line}H${round(width)}`),
    ...starts.slice(1).map((start) => `M${round(start)} 0V${height}`),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${language}" xml:lang="${language}"`,
    ` width="${round(across)}" height="${round((across * height) / width)}"`,
    ` viewBox="0 0 ${round(width)} ${height}" font-family="'Segoe UI',Arial,sans-serif"`,
    ` font-size="${size}" fill="${palette.text}">`,
    `<title>${escapeXml(options.ariaLabel ?? title)}</title>`,
    `<rect width="${round(width)}" height="${height}" fill="${palette.background}"/>`,
    `<path d="${rules.join("")}" stroke="${palette.border}" stroke-width="0.75" fill="none"/>`,
    ...[headers, ...rows].flatMap((row, i) => row.map((text, column) => cell(text, column, i))),
    "</svg>",
  ].join("");
}
