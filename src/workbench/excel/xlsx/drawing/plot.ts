import type { Document, Element } from "@xmldom/xmldom";
import type { ChartType } from "../../model/types";
import { children, child, descendant, root, val } from "../xml";
import { axisIds, seriesElements, typeOfElement, type KindElement } from "./kind-elements";
import { isHeld } from "./series-read";

/** The elements of a chart that the model holds. */
export interface Plot {
  readonly space: Element;
  readonly chart: Element;
  readonly area: Element;
  /** One for points; for all else one for each kind on each axis. */
  readonly kinds: readonly KindElement[];
  readonly family: Family;
  /** The axis of the categories where there are any, else the horizontal one. */
  readonly x: Element;
  readonly y: Element;
  /** The value axis of the series in the secondary group. */
  readonly secondary: Element | undefined;
}

/** Charts of one family can be turned into one another without beginning anew. */
export type Family = "scatter" | "bubble" | "standing" | "lying";

export function familyOf(type: ChartType): Family {
  if (type === "XYScatter") return "scatter";
  if (type === "Bubble") return "bubble";
  return type === "BarClustered" || type === "BarStacked" ? "lying" : "standing";
}

/** The parts of a chart; undefined where it is of a kind or in a form that the model does not hold. */
export function plotOf(document: Document): Plot | undefined {
  const space = root(document);
  const chart = child(space, "chart");
  const area = child(chart, "plotArea");
  if (chart === undefined || area === undefined) return undefined;
  const elements = children(area).filter((each) => each.localName?.endsWith("Chart"));
  const primary = elements[0] === undefined ? [] : axisIds(elements[0]);
  const kinds = elements.flatMap((element): KindElement[] => {
    const type = typeOfElement(element);
    const same = axisIds(element).every((id) => primary.includes(id));
    return type === undefined ? [] : [{ element, type, axisGroup: same ? "Primary" : "Secondary" }];
  });
  const [first] = kinds;
  if (first === undefined || kinds.length < elements.length) return undefined;
  const family = familyOf(first.type);
  const points = family === "scatter" || family === "bubble";
  if (kinds.some(({ type }) => familyOf(type) !== family)) return undefined;
  const axes = axesOf(area, kinds, points);
  if (axes === undefined || (points && kinds.length > 1)) return undefined;
  if (!seriesElements(kinds).every(({ element }) => isHeld(element))) return undefined;
  if (descendant(space, "pivotSource") !== undefined) return undefined;
  return { space, chart, area, kinds, family, ...axes };
}

const axisNames = ["valAx", "catAx", "dateAx", "serAx"];

function axesOf(
  area: Element,
  kinds: readonly KindElement[],
  points: boolean,
): Pick<Plot, "x" | "y" | "secondary"> | undefined {
  const axes = children(area).filter((each) => axisNames.includes(each.localName ?? ""));
  const of = (group: KindElement["axisGroup"]) => {
    const ids = kinds.flatMap(({ element, axisGroup }) =>
      axisGroup === group ? axisIds(element) : [],
    );
    return axes.filter((axis) => ids.includes(val(axis, "axId") ?? ""));
  };
  const [primary, secondary] = [of("Primary"), of("Secondary")];
  if (primary.length !== 2 || axes.length !== primary.length + secondary.length) return undefined;
  if (secondary.length !== 0 && secondary.length !== 2) return undefined;
  const isX = (axis: Element) => (points ? !isUpright(axis) : axis.localName === "catAx");
  const x = primary.find(isX);
  const y = primary.find((axis) => !isX(axis) && axis.localName === "valAx");
  if (x === undefined || y === undefined || (points && x.localName !== "valAx")) return undefined;
  const second = secondary.find(({ localName }) => localName === "valAx");
  return second === undefined && secondary.length > 0 ? undefined : { x, y, secondary: second };
}

function isUpright(axis: Element): boolean {
  return /^[lr]$/.test(val(axis, "axPos") ?? "");
}
