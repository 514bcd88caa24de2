import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { CellFormat } from "../../excel/model/types";
import { band, header } from "./table-look";

const horizontal = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;

const vertical = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

const borderStyles: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
};

const sides = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/** A format as the grid draws it. */
export function styleOf(format: Readonly<CellFormat>): IStyleData {
  const style: IStyleData = {};
  if (format.bold === true) style.bl = BooleanNumber.TRUE;
  if (format.italic === true) style.it = BooleanNumber.TRUE;
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.fontName !== undefined) style.ff = format.fontName;
  if (format.fontColor !== undefined) style.cl = { rgb: format.fontColor };
  if (format.fill !== undefined) style.bg = { rgb: format.fill };
  if (format.wrap === true) style.tb = WrapStrategy.WRAP;
  if (format.vertical !== undefined) style.vt = vertical[format.vertical];
  const { horizontal: across, numberFormat: pattern } = format;
  if (across === "Left" || across === "Center" || across === "Right") style.ht = horizontal[across];
  if (pattern !== undefined && pattern !== "General") style.n = { pattern };
  if (format.borders !== undefined) style.bd = bordersOf(format.borders);
  return style;
}

function bordersOf(borders: NonNullable<CellFormat["borders"]>): IBorderData {
  const drawn: IBorderData = {};
  for (const [side, key] of Object.entries(sides)) {
    const line = borders[side as keyof typeof sides];
    if (line === undefined) continue;
    drawn[key] = { s: borderStyles[line.style] ?? BorderStyleTypes.THIN, cl: { rgb: line.color } };
  }
  return drawn;
}

/** Every part of a style, taken away: the grid lays a new style over the old one. */
const nothing = Object.fromEntries(
  "ff fs it bl ul st ol bg bd cl va td tr ht vt tb pd n".split(" ").map((key) => [key, null]),
);

/** The style as a whole, whatever the cell looked like before. */
export function wholeStyle(style: IStyleData): IStyleData {
  return { ...nothing, ...style };
}

/**
 * The format with what a user changed of a cell's style in the grid: what the model keeps of a style. The rest
 * (underlining, say) is not taken over, and so disappears from the grid again.
 */
export function restyled(format: Readonly<CellFormat>, style: IStyleData | null): CellFormat {
  if (style === null) return {};
  const next: CellFormat = { ...format };
  const set = <K extends keyof CellFormat>(key: K, value: Nullable<CellFormat[K]>) => {
    if (value === null || value === undefined) Reflect.deleteProperty(next, key);
    else next[key] = value;
  };
  if ("bl" in style) set("bold", style.bl === BooleanNumber.TRUE || undefined);
  if ("it" in style) set("italic", style.it === BooleanNumber.TRUE || undefined);
  if ("fs" in style) set("fontSize", style.fs === usual.fs ? undefined : style.fs);
  if ("ff" in style) set("fontName", style.ff === usual.ff ? undefined : style.ff);
  if ("cl" in style) set("fontColor", hexOf(style.cl?.rgb));
  if ("bg" in style) set("fill", ownFill(hexOf(style.bg?.rgb)));
  if ("tb" in style) set("wrap", style.tb === WrapStrategy.WRAP || undefined);
  if ("n" in style) set("numberFormat", style.n?.pattern);
  if ("ht" in style) set("horizontal", keyOf(horizontal, style.ht));
  if ("vt" in style) set("vertical", keyOf(vertical, style.vt));
  return next;
}

/** What the grid writes into pasted cells that have no font of their own. */
const usual = { fs: 11, ff: "Arial" };

/** A table's colours come along when its cells are copied; in Excel they stay with the table. */
function ownFill(color: string | undefined): string | undefined {
  return color === header.fill || color === band.fill ? undefined : color;
}

function keyOf<K extends string>(table: Readonly<Record<K, unknown>>, value: unknown) {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}

/** "#RRGGBB" of a colour as the grid or a pasted page writes it. */
function hexOf(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color)?.slice(1);
  return parts && `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
}
