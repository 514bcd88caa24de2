import type { Element } from "@xmldom/xmldom";
import { attribute, child, descendant, numeric } from "../xml";
import { drop, fragment, insert } from "./place-child";

const fills = ["noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"];

/** The colour of a plain fill as "#RRGGBB"; empty where it is automatic, a theme colour or no plain fill. */
export function fillColor(parent: Element | undefined): string {
  const digits = attribute(descendant(parent, "solidFill", "srgbClr"), "val");
  return digits === undefined ? "" : `#${digits.toUpperCase()}`;
}

/** 0 (opaque) to 1, of a plain fill. */
export function transparency(parent: Element | undefined): number {
  const alpha = numeric(descendant(parent, "solidFill", "srgbClr", "alpha"), "val");
  return alpha === undefined ? 0 : (100_000 - alpha) / 100_000;
}

/** Gives a shape, a line or a text a plain colour; an empty one makes it automatic again. */
export function setFill(parent: Element, color: string, clear = 0): void {
  drop(parent, ...fills);
  if (color === "") return;
  const alpha = clear > 0 ? `<a:alpha val="${Math.round((1 - clear) * 100_000)}"/>` : "";
  const rgb = color.replace("#", "").toUpperCase();
  putFill(parent, `<a:solidFill><a:srgbClr val="${rgb}">${alpha}</a:srgbClr></a:solidFill>`);
}

export function setNoFill(parent: Element): void {
  drop(parent, ...fills);
  putFill(parent, "<a:noFill/>");
}

export function hasNoFill(parent: Element | undefined): boolean {
  return child(parent, "noFill") !== undefined;
}

function putFill(parent: Element, xml: string): void {
  for (const fill of fragment(parent, xml)) insert(parent, fill);
}
