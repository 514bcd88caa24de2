import type { Element } from "@xmldom/xmldom";
import type { ChartAxis } from "../../model/types";
import { attribute, child, flag, numeric, val } from "../xml";
import { tickLabels, toModel } from "./kinds";
import { textOf } from "./text";

/** Where on the axis that it crosses an axis stands. */
function readCrossing(axis: Element): ChartAxis["positionAt"] {
  const at = numeric(child(axis, "crossesAt"), "val");
  if (at !== undefined) return at;
  const crosses = val(axis, "crosses");
  return crosses === "max" ? "Maximum" : crosses === "min" ? "Minimum" : null;
}

/**
 * An axis of a chart.
 * @param crossed the other axis: it says where on THIS axis it stands (the file's `crossesAt` is a value of the axis
 *   that is crossed, the model's `positionAt` too)
 */
export function readAxis(axis: Element, crossed: Element): ChartAxis {
  const scaling = child(axis, "scaling");
  const title = child(axis, "title");
  const removed = child(axis, "delete");
  return {
    minimum: numeric(child(scaling, "min"), "val") ?? null,
    maximum: numeric(child(scaling, "max"), "val") ?? null,
    majorUnit: numeric(child(axis, "majorUnit"), "val") ?? null,
    title: textOf(child(title, "tx")),
    titleVisible: title !== undefined,
    positionAt: readCrossing(crossed),
    reversed: val(scaling, "orientation") === "maxMin",
    logarithmic: child(scaling, "logBase") !== undefined,
    tickLabelPosition: toModel(tickLabels, val(axis, "tickLblPos")) ?? "NextToAxis",
    numberFormat: attribute(child(axis, "numFmt"), "formatCode") ?? "General",
    majorGridlines: child(axis, "majorGridlines") !== undefined,
    visible: removed === undefined || !flag(removed, "val", true),
  };
}
