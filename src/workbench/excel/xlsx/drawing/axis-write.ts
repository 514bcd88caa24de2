import type { Element } from "@xmldom/xmldom";
import type { ChartAxis } from "../../model/types";
import { child } from "../xml";
import { tickLabels, toFile } from "./kinds";
import { drop, fragment, insert, need, setVal } from "./place-child";
import { setText } from "./text";

/** Brings an axis in step with the model, touching only what differs; where it crosses the other is the other's. */
export function writeAxis(axis: Element, wanted: ChartAxis, present: ChartAxis): void {
  writeScaling(axis, wanted, present);
  if (wanted.visible !== present.visible) setVal(axis, "delete", wanted.visible ? 0 : 1);
  if (wanted.majorGridlines !== present.majorGridlines) {
    if (wanted.majorGridlines) need(axis, "majorGridlines");
    else drop(axis, "majorGridlines");
  }
  writeTitle(axis, wanted, present);
  if (wanted.numberFormat !== present.numberFormat) {
    const format = need(axis, "numFmt");
    format.setAttribute("formatCode", wanted.numberFormat);
    format.setAttribute("sourceLinked", "0");
  }
  if (wanted.tickLabelPosition !== present.tickLabelPosition) {
    setVal(axis, "tickLblPos", toFile(tickLabels, wanted.tickLabelPosition));
  }
}

function writeScaling(axis: Element, wanted: ChartAxis, present: ChartAxis): void {
  const scaling = need(axis, "scaling");
  if (wanted.reversed !== present.reversed) {
    setVal(scaling, "orientation", wanted.reversed ? "maxMin" : "minMax");
  }
  if (wanted.logarithmic !== present.logarithmic) {
    if (wanted.logarithmic) setVal(scaling, "logBase", 10);
    else drop(scaling, "logBase");
  }
  for (const [parent, name, value, now] of [
    [scaling, "max", wanted.maximum, present.maximum],
    [scaling, "min", wanted.minimum, present.minimum],
    [axis, "majorUnit", wanted.majorUnit, present.majorUnit],
  ] as const) {
    if (value === now) continue;
    if (value === null) drop(parent, name);
    else setVal(parent, name, value);
  }
}

function writeTitle(axis: Element, wanted: ChartAxis, present: ChartAxis): void {
  if (!wanted.titleVisible) {
    drop(axis, "title");
    return;
  }
  if (present.titleVisible && wanted.title === present.title) return;
  const title = need(axis, "title");
  setText(title, wanted.title);
  if (child(title, "overlay") === undefined) setVal(title, "overlay", 0);
}

/** The title of a vertical axis is turned, unless someone has turned it already. */
export function turnTitle(axis: Element): void {
  const body = child(child(child(child(axis, "title"), "tx"), "rich"), "bodyPr");
  if (body === undefined || body.hasAttribute("rot")) return;
  body.setAttribute("rot", "-5400000");
  body.setAttribute("vert", "horz");
}

const ends = { Maximum: "max", Minimum: "min" } as const;

/** Where on the other axis this one stands: at a value or an end, or (null) where Excel puts it. */
export function writeCrossing(
  axis: Element,
  at: ChartAxis["positionAt"],
  present: ChartAxis["positionAt"],
): void {
  if (at === present) return;
  // The schema takes one of the two, never both.
  drop(axis, "crosses", "crossesAt");
  const xml =
    typeof at === "number"
      ? `<c:crossesAt val="${at}"/>`
      : `<c:crosses val="${at === null ? "autoZero" : ends[at]}"/>`;
  for (const each of fragment(axis, xml)) insert(axis, each);
}
