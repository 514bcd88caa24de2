import type { Document } from "@xmldom/xmldom";
import type { Chart } from "../../model/types";
import { parseXml } from "../package";
import { ns } from "../xml";

/** A chart without series, as it stands before the model's chart is written over it. */
export function emptyChart(type: Chart["type"]): Document {
  const axis = (id: number, crossed: number, position: string) =>
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${crossed}"/><c:crosses val="autoZero"/><c:crossBetween val="midCat"/></c:valAx>`;
  const ids = '<c:axId val="1"/><c:axId val="2"/>';
  const kind =
    type === "Bubble"
      ? `<c:bubbleChart><c:varyColors val="0"/><c:bubbleScale val="100"/><c:showNegBubbles val="0"/><c:sizeRepresents val="area"/>${ids}</c:bubbleChart>`
      : `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${ids}</c:scatterChart>`;
  return parseXml(
    `<c:chartSpace xmlns:c="${ns.chart}" xmlns:a="${ns.drawing}" xmlns:r="${ns.relationships}"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${kind}${axis(1, 2, "b")}${axis(2, 1, "l")}</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`,
    "chart",
  );
}
