import { parseAddress } from "../../excel/model/address";
import type { Workbook } from "../../excel/model/types";
import type { Scalar } from "../../excel/model/value";

/** The cells of a chart's reference such as "='Chart data'!$B$5:$B$499", one after the other; none where it is lost. */
export function cellsOf(formula: string, workbook: Workbook): Scalar[] {
  const place = parseAddress(formula.replace(/^=/, ""));
  const sheet = place?.sheet === undefined ? undefined : workbook.sheet(place.sheet);
  return sheet === undefined || place === undefined ? [] : sheet.values(place.area).flat();
}
