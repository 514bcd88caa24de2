import type { Area } from "../../model/area";
import type { Table } from "../../model/types";
import { HostError } from "../protocol/error";

/** The rows of data, without header and totals. */
export function tableBody({ area, showTotals }: Table): Area {
  return { ...area, top: area.top + 1, bottom: area.bottom - (showTotals ? 1 : 0) };
}

/** The row of totals; ItemNotFound where it does not show. */
export function totalRow({ area, showTotals }: Table): Area {
  if (!showTotals) throw new HostError("ItemNotFound");
  return { ...area, top: area.bottom };
}
