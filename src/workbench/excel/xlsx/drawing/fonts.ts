import type { Element } from "@xmldom/xmldom";
import type { ChartLook } from "../../model/types";
import { attribute, child, children, descendant, flag, numeric } from "../xml";
import { fillColor, setFill } from "./colors";
import { need } from "./place-child";

/** Font sizes are written in hundredths of a point. */
const SIZE_UNIT = 100;

type Font = NonNullable<ChartLook["font"]>;

/** Where the look of a part's text stands: with its first run, or with the part as a whole. */
function runProperties(element: Element): Element | undefined {
  const rich = descendant(element, "tx", "rich");
  if (rich === undefined) return descendant(element, "txPr", "p", "pPr", "defRPr");
  const [paragraph] = children(rich, "p");
  return descendant(paragraph, "r", "rPr") ?? descendant(paragraph, "pPr", "defRPr");
}

/** The font that a part of a chart states for its text. */
export function readFont(part: Element): Font {
  const properties = runProperties(part);
  const size = numeric(properties, "sz");
  const color = fillColor(properties);
  const name = attribute(child(properties, "latin"), "typeface");
  return {
    ...(attribute(properties, "b") === undefined ? {} : { bold: flag(properties, "b") }),
    ...(attribute(properties, "i") === undefined ? {} : { italic: flag(properties, "i") }),
    ...(color === "" ? {} : { color }),
    ...(size === undefined ? {} : { size: size / SIZE_UNIT }),
    // A leading "+" names a font of the theme.
    ...(name === undefined || name.startsWith("+") ? {} : { name }),
  };
}

/** A font for all text of a part: of what it says now, and of what it says later. */
export function setFont(element: Element, font: Font): void {
  if (Object.keys(font).length === 0) return;
  // The labels of single points do not take over the font of their series' labels.
  for (const label of children(element, "dLbl")) {
    if (child(label, "delete") === undefined) setFont(label, font);
  }
  const rich = descendant(element, "tx", "rich");
  for (const paragraph of children(rich ?? textProperties(element), "p")) {
    patchFont(need(need(paragraph, "pPr"), "defRPr"), font);
    for (const run of children(paragraph)) {
      const properties = child(run, "rPr");
      if (properties !== undefined) patchFont(properties, font);
    }
  }
}

function textProperties(element: Element): Element {
  const properties = need(element, "txPr");
  need(properties, "bodyPr");
  need(properties, "lstStyle");
  const paragraph = need(properties, "p");
  need(paragraph, "endParaRPr").setAttribute("lang", "en-US");
  return properties;
}

function patchFont(properties: Element, font: Font): void {
  const { bold, italic, color, size, name } = font;
  if (bold !== undefined) properties.setAttribute("b", bold ? "1" : "0");
  if (italic !== undefined) properties.setAttribute("i", italic ? "1" : "0");
  if (size !== undefined) properties.setAttribute("sz", String(Math.round(size * SIZE_UNIT)));
  if (color !== undefined) setFill(properties, color);
  if (name !== undefined) {
    for (const script of ["latin", "ea"]) need(properties, script).setAttribute("typeface", name);
  }
}
