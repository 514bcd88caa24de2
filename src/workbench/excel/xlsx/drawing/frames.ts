import type { Document, Element } from "@xmldom/xmldom";
import type { Relationship } from "../relationships";
import { attribute, child, children, descendant, ns, root } from "../xml";

/** A chart as a drawing holds it. */
export interface ChartFrame {
  readonly anchor: Element;
  /** Name and alternative text. */
  readonly properties: Element;
  readonly relationshipId: string;
  /** The chart's own part. */
  readonly part: string;
}

const anchors = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];

/**
 * The charts of a drawing, in their order. Charts inside groups, and those of kinds newer than this format's
 * (`chartex`: waterfall, treemap, …), stay in the drawing unseen.
 */
export function chartFrames(
  drawing: Document,
  relationships: readonly Relationship[],
): ChartFrame[] {
  return children(root(drawing)).flatMap((anchor) => {
    if (!anchors.includes(anchor.localName ?? "")) return [];
    const frame = child(anchor, "graphicFrame");
    const properties = descendant(frame, "nvGraphicFramePr", "cNvPr");
    const chart = descendant(frame, "graphic", "graphicData", "chart");
    if (properties === undefined || chart?.namespaceURI !== ns.chart) return [];
    const id = chart.getAttributeNS(ns.relationships, "id") ?? "";
    const part = relationships.find((each) => each.id === id && !each.external)?.target;
    return part === undefined ? [] : [{ anchor, properties, relationshipId: id, part }];
  });
}

export function nameOf({ properties }: ChartFrame): string {
  return attribute(properties, "name") ?? "";
}

/** Drawings number what they hold. */
export function freeShapeId(drawing: Document): number {
  const ids = Array.from(drawing.getElementsByTagNameNS("*", "cNvPr")).map((each) =>
    Number(each.getAttribute("id") ?? 0),
  );
  return ids.reduce((most, id) => Math.max(most, id), 1) + 1;
}
