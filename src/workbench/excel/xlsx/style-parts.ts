import type { Element } from "@xmldom/xmldom";
import type { CellFormat } from "../model/types";
import { argb } from "./colors";
import { drop, element, insert, need, setAttribute } from "./child-order";
import { attribute, child, numeric } from "./xml";

/** Changes of a font what differs; underlining, scripts and the like stay. */
export function patchFont(
  font: Element,
  wanted: CellFormat,
  present: CellFormat,
  standard: Element | undefined,
): void {
  for (const [name, on, was] of [
    ["b", wanted.bold === true, present.bold === true],
    ["i", wanted.italic === true, present.italic === true],
  ] as const) {
    if (on === was) continue;
    drop(font, name);
    if (on) need(font, name);
  }
  if (wanted.fontSize !== present.fontSize) {
    const size = wanted.fontSize ?? numeric(child(standard, "sz"), "val");
    setVal(font, "sz", size);
  }
  if (wanted.fontName !== present.fontName) {
    setVal(font, "name", wanted.fontName ?? attribute(child(standard, "name"), "val"));
    // The scheme would put the theme's font in its place, the character set another one.
    drop(font, "scheme");
    drop(font, "charset");
  }
  if (wanted.fontColor !== present.fontColor) {
    drop(font, "color");
    const color = child(standard, "color")?.cloneNode(true) as Element | undefined;
    if (wanted.fontColor !== undefined) {
      insert(font, element(font, `<color rgb="${argb(wanted.fontColor)}"/>`));
    } else if (color !== undefined) {
      insert(font, color);
    }
  }
}

function setVal(parent: Element, name: string, value: string | number | undefined): void {
  if (value === undefined) drop(parent, name);
  else setAttribute(need(parent, name), "val", value);
}

export function solidFill(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

type Borders = NonNullable<CellFormat["borders"]>;

/** Changes the sides of a border that differ; diagonals stay. */
export function patchBorder(border: Element, wanted: Borders, present: Borders): void {
  for (const side of ["left", "right", "top", "bottom"] as const) {
    const line = wanted[side];
    if (JSON.stringify(line) === JSON.stringify(present[side])) continue;
    drop(border, side);
    const target = need(border, side);
    if (line === undefined) continue;
    setAttribute(target, "style", line.style);
    insert(target, element(target, `<color rgb="${argb(line.color)}"/>`));
  }
}

/** Changes of an alignment what differs; rotation, shrinking and the like stay. */
export function patchAlignment(alignment: Element, wanted: CellFormat, present: CellFormat): void {
  if (wanted.horizontal !== present.horizontal) {
    setAttribute(alignment, "horizontal", wanted.horizontal?.toLowerCase());
  }
  if (wanted.vertical !== present.vertical) {
    setAttribute(alignment, "vertical", wanted.vertical?.toLowerCase());
  }
  if (wanted.wrap !== present.wrap) {
    setAttribute(alignment, "wrapText", wanted.wrap === true ? 1 : undefined);
  }
  if (wanted.indent !== present.indent) setAttribute(alignment, "indent", wanted.indent);
}
