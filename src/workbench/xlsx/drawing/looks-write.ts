import type { Element } from "@xmldom/xmldom";
import type { ChartLook, ChartSeries } from "../../model/types";
import { child, children, descendant } from "../xml";
import { setFill, setNoFill } from "./colors";
import type { ChartContent } from "./chart-read";
import { lookPlaces } from "./look-places";
import { readLooks } from "./looks";
import { need } from "./place-child";
import type { Plot } from "./plot";

const EMU_PER_POINT = 12_700;
const SIZE_UNIT = 100;

/** Gives the parts of a chart the looks that the model has for them; what it says nothing of stays. */
export function writeLooks(
  plot: Plot,
  series: readonly ChartSeries[],
  looks: ReadonlyMap<string, ChartLook>,
): void {
  const present: ChartContent["looks"] = readLooks(plot, series);
  for (const { part, element, has } of lookPlaces(plot, series)) {
    const look = looks.get(part);
    const now = present.get(part) ?? {};
    if (element === undefined || look === undefined) continue;
    if (has.includes("font") && differs(look.font, now.font)) setFont(element, look.font ?? {});
    if (has.includes("line") && differs(look.line, now.line)) setLine(element, look.line ?? {});
    if (has.includes("fill") && look.fill !== now.fill) {
      setFill(need(element, "spPr"), look.fill ?? "");
    }
  }
}

function differs(wanted: object | undefined, present: object | undefined): boolean {
  return Object.entries(wanted ?? {}).some(
    ([key, value]) => (present as Record<string, unknown> | undefined)?.[key] !== value,
  );
}

/** A font for all text of a part: of what it says now, and of what it says later. */
function setFont(element: Element, font: NonNullable<ChartLook["font"]>): void {
  const rich = descendant(element, "tx", "rich");
  for (const paragraph of children(rich ?? textProperties(element), "p")) {
    patchFont(need(need(paragraph, "pPr"), "defRPr"), font);
    for (const run of children(paragraph, "r")) {
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

function patchFont(properties: Element, font: NonNullable<ChartLook["font"]>): void {
  const { bold, italic, color, size, name } = font;
  if (bold !== undefined) properties.setAttribute("b", bold ? "1" : "0");
  if (italic !== undefined) properties.setAttribute("i", italic ? "1" : "0");
  if (size !== undefined) properties.setAttribute("sz", String(Math.round(size * SIZE_UNIT)));
  if (color !== undefined) setFill(properties, color);
  if (name !== undefined) {
    for (const script of ["latin", "ea"]) need(properties, script).setAttribute("typeface", name);
  }
}

function setLine(element: Element, line: NonNullable<ChartLook["line"]>): void {
  const target = need(need(element, "spPr"), "ln");
  if (line.visible === false) {
    setNoFill(target);
    return;
  }
  if (line.weight !== undefined) {
    target.setAttribute("w", String(Math.round(line.weight * EMU_PER_POINT)));
  }
  if (line.color !== undefined) setFill(target, line.color);
}
