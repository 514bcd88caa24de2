import type { Document } from "@xmldom/xmldom";
import type { Chart, ChartType } from "../../model/types";
import { parseXml } from "../xml-tree";
import { ns } from "../xml";

/** A chart without series, as it stands before the model's chart is written over it. */
export function emptyChart(type: Chart["type"]): Document {
  const points = type === "XYScatter" || type === "Bubble";
  const lying = type === "BarClustered" || type === "BarStacked";
  const axes = points
    ? valueAxis(1, 2, "b", "midCat") + valueAxis(2, 1, "l", "midCat")
    : categoryAxis(1, 2, lying ? "l" : "b") + valueAxis(2, 1, lying ? "b" : "l", "between");
  return parseXml(
    `<c:chartSpace xmlns:c="${ns.chart}" xmlns:a="${ns.drawing}" xmlns:r="${ns.relationships}"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${kindXml(type, [1, 2])}${axes}</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`,
    "chart",
  );
}

/** An element for series of a kind on a pair of axes, without any yet. */
export function kindXml(type: ChartType, axes: readonly [number, number]): string {
  const ids = axes.map((id) => `<c:axId val="${id}"/>`).join("");
  const varied = '<c:varyColors val="0"/>';
  switch (type) {
    case "XYScatter":
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/>${varied}${ids}</c:scatterChart>`;
    case "Bubble":
      return `<c:bubbleChart>${varied}<c:bubbleScale val="100"/><c:showNegBubbles val="0"/><c:sizeRepresents val="area"/>${ids}</c:bubbleChart>`;
    case "Line":
    case "LineMarkers":
      return `<c:lineChart><c:grouping val="standard"/>${varied}<c:marker val="1"/>${ids}</c:lineChart>`;
    default: {
      const direction = type.startsWith("Bar") ? "bar" : "col";
      const stacked = type.endsWith("Stacked");
      const over = stacked ? '<c:overlap val="100"/>' : "";
      return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${stacked ? "stacked" : "clustered"}"/>${varied}<c:gapWidth val="50"/>${over}${ids}</c:barChart>`;
    }
  }
}

const look =
  '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';

function start(id: number, position: string, deleted: boolean): string {
  return `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="${deleted ? 1 : 0}"/><c:axPos val="${position}"/>${look}`;
}

/** @param end whether it stands at the far end of the axis that it crosses */
export function valueAxis(
  id: number,
  crossed: number,
  position: string,
  between: "midCat" | "between",
  end = false,
): string {
  const crosses = `<c:crossAx val="${crossed}"/><c:crosses val="${end ? "max" : "autoZero"}"/>`;
  return `<c:valAx>${start(id, position, false)}${crosses}<c:crossBetween val="${between}"/></c:valAx>`;
}

export function categoryAxis(
  id: number,
  crossed: number,
  position: string,
  deleted = false,
): string {
  const crosses = `<c:crossAx val="${crossed}"/><c:crosses val="autoZero"/>`;
  return `<c:catAx>${start(id, position, deleted)}${crosses}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
}
