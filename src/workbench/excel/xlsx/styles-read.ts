import type { Element } from "@xmldom/xmldom";
import type { CellFormat } from "../model/types";
import { readColor, readTheme } from "./colors";
import { builtInFormats } from "./number-formats";
import type { Package } from "./package";
import { attribute, child, children, flag, numeric, root, val } from "./xml";

/** What each cell format of a file means, by its index; only what differs from the first, which is the default. */
export function readStyles(pkg: Package, path: string | undefined): CellFormat[] {
  const document = path === undefined ? undefined : pkg.xml(path);
  if (document === undefined) return [{}];
  const sheet = root(document);
  const theme = readTheme(pkg);
  const list = (name: string, item: string) => children(child(sheet, name) ?? sheet, item);
  const fonts = list("fonts", "font").map((font) => fontOf(font, theme));
  const fills = list("fills", "fill").map((fill) => fillOf(fill, theme));
  const borders = list("borders", "border").map((border) => bordersOf(border, theme));
  const formats = new Map(builtInFormats);
  for (const each of list("numFmts", "numFmt")) {
    formats.set(numeric(each, "numFmtId") ?? 0, attribute(each, "formatCode") ?? "General");
  }
  const xfs = list("cellXfs", "xf").map((xf, index): CellFormat => {
    const numberFormat = formats.get(numeric(xf, "numFmtId") ?? 0) ?? "General";
    return {
      fileStyle: index,
      ...fonts[numeric(xf, "fontId") ?? 0],
      ...fills[numeric(xf, "fillId") ?? 0],
      ...borders[numeric(xf, "borderId") ?? 0],
      ...alignmentOf(child(xf, "alignment")),
      ...(numberFormat === "General" ? {} : { numberFormat }),
      ...(flag(child(xf, "protection"), "locked", true) ? {} : { locked: false }),
      ...(flag(xf, "quotePrefix") ? { quotePrefix: true } : {}),
    };
  });
  return xfs.length === 0 ? [{}] : withoutDefaultFont(xfs);
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

function fontOf(font: Element, theme: readonly string[]): CellFormat {
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

function isOn(parent: Element, name: string): boolean {
  const element = child(parent, name);
  return element !== undefined && flag(element, "val", true);
}

function fillOf(fill: Element, theme: readonly string[]): CellFormat {
  const pattern = child(fill, "patternFill");
  if (attribute(pattern, "patternType") !== "solid") return {};
  const color = readColor(child(pattern, "fgColor"), theme);
  return color === undefined ? {} : { fill: color };
}

const sides = ["top", "bottom", "left", "right"] as const;

function bordersOf(border: Element, theme: readonly string[]): CellFormat {
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

function alignmentOf(alignment: Element | undefined): CellFormat {
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
