/*
 * Measures of the chart in points (1/72 inch), Excel's own unit, the same for the picture and the native chart. Font
 * sizes are written into the native chart; what Excel adds around a data label's text is its default inset of 3 pt at
 * the sides and 1.5 pt above and below (DrawingML bodyPr lIns 38100, tIns 19050 in EMU as Excel writes them).
 */
export const fontSizes = { title: 14, axisTitle: 10, tick: 9, label: 9, legend: 9 } as const;

export const labelInset = { side: 3, end: 1.5 } as const;

/** Height of a line of label text: 4/3 of the size, what Microsoft YaHei and JhengHei need; Latin fonts need less. */
export const labelLine = 12;

/** Side of the square a marker fills; smaller where a thousand of them share the plot. */
export const markerSize = { usual: 7, crowded: 5, crowdFrom: 500 } as const;

/** Excel's 100 % bubble: a quarter of the plot's shorter side in diameter. Observed, not documented. */
export const fullBubble = 0.25;

/** The least radius that can still be seen and pointed at; for tiny and for unknown sizes. */
export const leastBubbleRadius = 2;

export const margin = 8;
/** Room for the last tick label of the horizontal axis, which is centred on the plot's edge. */
export const rightMargin = 16;
export const titleBand = 26;
/** Above the plot, for the number at the end of the cut's line. */
export const cutBand = 14;
export const axisTitleBand = 21;
export const tickBand = 19;
export const tickGap = 4;
export const legendRow = 16;
/** From one legend entry to the next, and from its marker's centre to its text. */
export const legendGap = { between: 16, marker: 8 } as const;
