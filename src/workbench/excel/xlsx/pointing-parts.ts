import type { Document, Element } from "@xmldom/xmldom";
import type { HeldFormula } from "../model/held";
import type { Workbook } from "../model/types";
import { chartFrames } from "./drawing";
import type { Package } from "./package";
import { readRelationships, type Relationship } from "./relationships";
import { attribute, children, root } from "./xml";

/** Where a part that is left to its file names cells: the text of an element `f`, or the cell that a shape shows. */
interface Place {
  readonly element: Element;
  readonly attribute: "textlink" | null;
}

/** Kinds of parts of a drawing that are charts: those of the first form, and newer ones (waterfall, treemap, …). */
const chartKinds = ["chart", "chartEx"];

/**
 * Takes note of what a drawing has that names cells and is no chart of the model: charts of newer forms and those in
 * groups, and shapes that show a cell.
 */
export function readPointing(pkg: Package, part: string, drawing: Document, to: Workbook): void {
  note(to, part, drawing);
  const relationships = readRelationships(pkg, part);
  const known = new Set(chartFrames(drawing, relationships).map((frame) => frame.part));
  noteCharts(
    pkg,
    relationships.filter(({ target }) => !known.has(target)),
    to,
  );
}

/** The same of sheets that are charts. */
export function readChartSheets(
  pkg: Package,
  relationships: readonly Relationship[],
  workbook: Workbook,
): void {
  for (const { kind, target } of relationships) {
    if (kind !== "chartsheet") continue;
    const drawing = readRelationships(pkg, target).find((each) => each.kind === "drawing")?.target;
    const document = drawing === undefined ? undefined : pkg.xml(drawing);
    if (drawing === undefined || document === undefined) continue;
    note(workbook, drawing, document);
    noteCharts(pkg, readRelationships(pkg, drawing), workbook);
  }
}

function noteCharts(pkg: Package, relationships: readonly Relationship[], to: Workbook): void {
  for (const { kind, target, external } of relationships) {
    const chart = external || !chartKinds.includes(kind) ? undefined : pkg.xml(target);
    if (chart !== undefined) note(to, target, chart);
  }
}

function note({ pointing }: Workbook, part: string, document: Document): void {
  const formulas = placesIn(root(document)).map(held);
  if (formulas.length > 0) pointing.set(part, formulas);
}

/** Tells them of sheets that are called otherwise now; else their parts stay as they are. */
export function writePointing(pkg: Package, { pointing }: Workbook): void {
  for (const [part, formulas] of pointing) {
    const document = pkg.xml(part);
    if (document === undefined) continue;
    const changed = placesIn(root(document)).filter((place, index) => {
      const now = formulas[index]?.formula;
      if (now === undefined || now === held(place).formula) return false;
      if (place.attribute === null) place.element.textContent = now;
      else place.element.setAttribute(place.attribute, now);
      return true;
    });
    if (changed.length > 0) pkg.set(part, document);
  }
}

function held({ element, attribute: name }: Place): HeldFormula {
  return { formula: (name === null ? element.textContent : attribute(element, name)) ?? "" };
}

function placesIn(element: Element): Place[] {
  if (element.localName === "f") return [{ element, attribute: null }];
  const own: Place[] =
    (attribute(element, "textlink") ?? "") === "" ? [] : [{ element, attribute: "textlink" }];
  return [...own, ...children(element).flatMap(placesIn)];
}
