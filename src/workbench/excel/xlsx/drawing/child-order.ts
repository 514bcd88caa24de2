const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const showFlags = "showLegendKey showVal showCatName showSerName showPercent showBubbleSize";
const labelLook = `numFmt spPr txPr dLblPos ${showFlags} separator`;
const axisLine = "delete axPos majorGridlines minorGridlines title numFmt majorTickMark";

/**
 * The order in which the schema wants the children of an element (ECMA-376 part 1, 21.2 and 20.1), by local name.
 * Excel calls a file damaged where they come in another.
 */
export const childOrder: Readonly<Record<string, readonly string[]>> = {
  chartSpace: words(
    `date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr
     externalData printSettings userShapes extLst`,
  ),
  chart: words(
    `title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs
     showDLblsOverMax extLst`,
  ),
  plotArea: words(
    "layout barChart lineChart scatterChart bubbleChart catAx valAx dateAx serAx dTable spPr extLst",
  ),
  barChart: words("barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst"),
  lineChart: words(
    "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
  ),
  scatterChart: words("scatterStyle varyColors ser dLbls axId extLst"),
  bubbleChart: words(
    "varyColors ser dLbls bubble3D bubbleScale showNegBubbles sizeRepresents axId extLst",
  ),
  ser: words(
    `idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val xVal yVal smooth
     bubbleSize bubble3D shape extLst`,
  ),
  marker: words("symbol size spPr extLst"),
  dLbls: words(`dLbl delete ${labelLook} showLeaderLines leaderLines extLst`),
  dLbl: words(`idx delete layout tx ${labelLook} extLst`),
  valAx: words(
    `axId scaling ${axisLine} minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit
     minorUnit dispUnits extLst`,
  ),
  catAx: words(
    `axId scaling ${axisLine} minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset
     tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
  ),
  scaling: words("logBase orientation max min extLst"),
  title: words("tx layout overlay spPr txPr extLst"),
  legend: words("legendPos legendEntry layout overlay spPr txPr extLst"),
  majorGridlines: words("spPr"),
  tx: words("strRef rich v"),
  spPr: words(
    `xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst effectDag scene3d sp3d
     extLst`,
  ),
  ln: words(
    "noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst",
  ),
  txPr: words("bodyPr lstStyle p"),
  rich: words("bodyPr lstStyle p"),
  p: words("pPr r br fld endParaRPr"),
  pPr: words("lnSpc spcBef spcAft buNone tabLst defRPr extLst"),
  defRPr: words(
    `ln noFill solidFill gradFill blipFill pattFill grpFill effectLst effectDag highlight uLnTx uLn uFillTx uFill
     latin ea cs sym hlinkClick hlinkMouseOver rtl extLst`,
  ),
};
