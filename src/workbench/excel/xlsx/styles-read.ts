import type { CellFormat } from "../model/types";
import { readColor, readTheme } from "./colors";
import { builtInFormats } from "./number-formats";
import type { Package } from "./package";
import { attribute, child, flag, numeric, val, type StyleItem } from "./style-item";
import { readStyleItems } from "./style-items";

/** What each cell format of a file means, by its index; only what differs from the first, which is the default. */
export function readStyles(pkg: Package, path: string | undefined): CellFormat[] {
  if (path === undefined || !pkg.has(path)) return [{}];
  const theme = readTheme(pkg);
  const fonts: CellFormat[] = [];
  const fills: CellFormat[] = [];
  const borders: CellFormat[] = [];
  const formats = new Map(builtInFormats);
  const xfs: OwnFormat[] = [];
  readStyleItems(pkg, path, {
    numFmts: (each) =>
      formats.set(numeric(each, "numFmtId") ?? 0, attribute(each, "formatCode") ?? "General"),
    fonts: (font) => fonts.push(fontOf(font, theme)),
    fills: (fill) => fills.push(fillOf(fill, theme)),
    borders: (border) => borders.push(bordersOf(border, theme)),
    cellXfs: (xf) => xfs.push(ownFormat(xf)),
  });
  const all = xfs.map(({ font, fill, border, number, own }, index): CellFormat => {
    const numberFormat = formats.get(number) ?? "General";
    return {
      fileStyle: index,
      ...fonts[font],
      ...fills[fill],
      ...borders[border],
      ...(numberFormat === "General" ? {} : { numberFormat }),
      ...own,
    };
  });
  return all.length === 0 ? [{}] : withoutDefaultFont(all);
}

/** A cell format as it stands: numbers of items in the other lists, which may come later, and its own. */
interface OwnFormat {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly number: number;
  readonly own: CellFormat;
}

function ownFormat(xf: StyleItem): OwnFormat {
  return {
    font: numeric(xf, "fontId") ?? 0,
    fill: numeric(xf, "fillId") ?? 0,
    border: numeric(xf, "borderId") ?? 0,
    number: numeric(xf, "numFmtId") ?? 0,
    own: {
      ...alignmentOf(child(xf, "alignment")),
      ...(flag(child(xf, "protection"), "locked", true) ? {} : { locked: false }),
      ...(flag(xf, "quotePrefix") ? { quotePrefix: true } : {}),
    },
  };
}

/** The workbook's standard font is no format of a cell. */
function withoutDefaultFont(formats: CellFormat[]): CellFormat[] {
  const standard = formats[0] ?? {};
  return formats.map((format) => {
    const { fontName, fontSize, fontColor, ...rest } = format;
    return {
      ...rest,
      ...(fontName !== undefined && fontName !== standard.fontName ? { fontName } : {}),
      ...(fontSize !== undefined && fontSize !== standard.fontSize ? { fontSize } : {}),
      ...(fontColor !== undefined && fontColor !== standard.fontColor ? { fontColor } : {}),
    };
  });
}

function fontOf(font: StyleItem, theme: readonly string[]): CellFormat {
  const name = val(font, "name");
  const size = numeric(child(font, "sz"), "val");
  const color = readColor(child(font, "color"), theme);
  return {
    ...(isOn(font, "b") ? { bold: true } : {}),
    ...(isOn(font, "i") ? { italic: true } : {}),
    ...(name === undefined ? {} : { fontName: name }),
    ...(size === undefined ? {} : { fontSize: size }),
    ...(color === undefined ? {} : { fontColor: color }),
  };
}

function isOn(parent: StyleItem, name: string): boolean {
  const element = child(parent, name);
  return element !== undefined && flag(element, "val", true);
}

function fillOf(fill: StyleItem, theme: readonly string[]): CellFormat {
  const pattern = child(fill, "patternFill");
  if (attribute(pattern, "patternType") !== "solid") return {};
  const color = readColor(child(pattern, "fgColor"), theme);
  return color === undefined ? {} : { fill: color };
}

const sides = ["top", "bottom", "left", "right"] as const;

function bordersOf(border: StyleItem, theme: readonly string[]): CellFormat {
  const borders: NonNullable<CellFormat["borders"]> = {};
  for (const side of sides) {
    const element = child(border, side);
    const style = attribute(element, "style");
    if (style === undefined || style === "none") continue;
    borders[side] = { style, color: readColor(child(element, "color"), theme) ?? "#000000" };
  }
  return Object.keys(borders).length === 0 ? {} : { borders };
}

const horizontal: Readonly<Record<string, NonNullable<CellFormat["horizontal"]>>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
};

const vertical: Readonly<Record<string, NonNullable<CellFormat["vertical"]>>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
};

function alignmentOf(alignment: StyleItem | undefined): CellFormat {
  if (alignment === undefined) return {};
  const across = horizontal[attribute(alignment, "horizontal") ?? ""];
  const down = vertical[attribute(alignment, "vertical") ?? ""];
  const indent = numeric(alignment, "indent") ?? 0;
  return {
    ...(across === undefined ? {} : { horizontal: across }),
    ...(down === undefined ? {} : { vertical: down }),
    ...(flag(alignment, "wrapText") ? { wrap: true } : {}),
    ...(indent === 0 ? {} : { indent }),
  };
}
