import type { CellFormat } from "../model/types";

/** What a format says by saying nothing. */
const usual: CellFormat = {
  numberFormat: "General",
  bold: false,
  italic: false,
  fontColor: "",
  fontName: "",
  fill: "",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  locked: true,
};

/** A format without what goes without saying and without where it came from: equal looks become equal. */
export function normalFormat(format: Readonly<CellFormat>): CellFormat {
  const entries = Object.entries(format)
    .filter(([name, value]) => !apart.includes(name) && isSaid(name, value))
    .map(([name, value]) => [name, isColor(value) ? value.toUpperCase() : value] as const);
  const sides = Object.entries(format.borders ?? {}).filter(
    ([, side]) => side.style !== "" && side.style !== "none",
  );
  const drawn = sides.map(
    ([name, { style, color }]) => [name, { style, color: color.toUpperCase() }] as const,
  );
  const all = Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
  if (drawn.length === 0) return all;
  return {
    ...all,
    borders: Object.fromEntries(drawn.sort(([left], [right]) => (left < right ? -1 : 1))),
  };
}

const apart: readonly string[] = ["fileStyle", "borders"];

/** Formats written with `undefined` say as little as those without. */
function isSaid(name: string, value: unknown): boolean {
  return value !== undefined && usual[name as keyof CellFormat] !== value;
}

function isColor(value: unknown): value is string {
  return typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value);
}

/** A text that equal formats share. */
export function formatKey(format: Readonly<CellFormat>): string {
  return JSON.stringify(format);
}
