import type { Element } from "@xmldom/xmldom";
import type { Sheet } from "../model/types";
import { chartFrames } from "./drawing";
import type { Package } from "./package";
import { readPointing } from "./pointing-parts";
import { readPivots } from "./pivot-sources";
import { readRelationships } from "./relationships";
import { attribute, children, root } from "./xml";

/** Takes note of what lies on a sheet and is left to its file: comments, pictures, shapes, slicers, pivot tables. */
export function readSheetObjects(pkg: Package, sheetPart: string, sheet: Sheet): void {
  const relationships = readRelationships(pkg, sheetPart);
  const { objects } = sheet;
  for (const { kind, target } of relationships) {
    if (kind === "slicer") objects.slicers++;
    const comments = kind === "threadedComment" ? pkg.xml(target) : undefined;
    if (comments !== undefined) objects.comments += children(root(comments)).length;
  }
  const drawing = relationships.find(({ kind }) => kind === "drawing")?.target;
  const document = drawing === undefined ? undefined : pkg.xml(drawing);
  if (drawing !== undefined && document !== undefined) {
    readPointing(pkg, drawing, document, sheet.workbook);
    const charts = chartFrames(document, readRelationships(pkg, drawing));
    for (const anchor of children(root(document))) {
      if (!charts.some((chart) => chart.anchor === anchor)) objects.shapes.push(shapeName(anchor));
    }
  }
  readPivots(pkg, sheetPart, sheet);
}

function shapeName(element: Element): string {
  if (element.localName === "cNvPr") return attribute(element, "name") ?? "";
  for (const inner of children(element)) {
    const name = shapeName(inner);
    if (name !== "") return name;
  }
  return "";
}
