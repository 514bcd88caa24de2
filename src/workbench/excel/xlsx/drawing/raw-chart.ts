import type { Element } from "@xmldom/xmldom";
import type { HeldFormula } from "../../model/held";
import type { Chart } from "../../model/types";
import type { Package } from "../package";
import { children, root } from "../xml";

/** What a chart of a form that the model does not hold is drawn from. */
export function heldIn(chart: Element): HeldFormula[] {
  return formulaElements(chart).map((element) => ({ formula: element.textContent ?? "" }));
}

/** Tells such a chart of sheets that are called otherwise now; else its part stays as it is. */
export function writeHeld(pkg: Package, part: string, { held = [] }: Chart): void {
  const document = held.length === 0 ? undefined : pkg.xml(part);
  if (document === undefined) return;
  const changed = formulaElements(root(document)).filter((element, index) => {
    const now = held[index]?.formula;
    if (now === undefined || now === element.textContent) return false;
    element.textContent = now;
    return true;
  });
  if (changed.length > 0) pkg.set(part, document);
}

/** Every reference is the text of an element `f`. */
function formulaElements(element: Element): Element[] {
  if (element.localName === "f") return [element];
  return children(element).flatMap(formulaElements);
}
