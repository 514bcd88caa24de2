import { cellFormat } from "./cell-format";
import { asColor, asFlag, asNumberWithin, asText } from "./choice";
import type { RangeTarget } from "./range-target";
import type { HostType } from "./type";

/** Of a new workbook. */
const STANDARD_FONT = "Calibri";
const STANDARD_SIZE = 11;

export const rangeFont: HostType<RangeTarget> = {
  name: "RangeFont",
  scalars: {
    Bold: cellFormat("bold", false, asFlag),
    Italic: cellFormat("italic", false, asFlag),
    Color: cellFormat("fontColor", "#000000", asColor),
    Size: cellFormat("fontSize", STANDARD_SIZE, asNumberWithin(1, 409)),
    Name: cellFormat("fontName", STANDARD_FONT, asText),
  },
};
