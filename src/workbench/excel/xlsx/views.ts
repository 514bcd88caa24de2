import type { Element } from "@xmldom/xmldom";
import type { Area } from "../model/area";
import type { Sheet } from "../model/types";
import { areaName, cellName, parseAreas } from "./cell-address";
import { drop, element, insert, need, setAttribute } from "./child-order";
import { attribute, child, children, descendant, flag, numeric } from "./xml";

type Freeze = Sheet["freeze"];

function viewOf(worksheet: Element): Element | undefined {
  return descendant(worksheet, "sheetViews", "sheetView");
}

/** Grid lines and frozen panes. */
export function readView(worksheet: Element, sheet: Sheet): void {
  const view = viewOf(worksheet);
  if (view === undefined) return;
  sheet.showGridlines = flag(view, "showGridLines", true);
  sheet.freeze = freezeOf(view);
}

function freezeOf(view: Element | undefined): Freeze {
  const pane = child(view, "pane");
  const frozen = attribute(pane, "state")?.startsWith("frozen") === true;
  if (!frozen) return { rows: 0, columns: 0 };
  return { rows: numeric(pane, "ySplit") ?? 0, columns: numeric(pane, "xSplit") ?? 0 };
}

/** The rectangle that is selected where the sheet shows. */
export function readSelection(worksheet: Element): Area | undefined {
  const selection = activeSelection(viewOf(worksheet));
  return parseAreas(attribute(selection, "sqref") ?? attribute(selection, "activeCell") ?? "")[0];
}

/** Each pane has a selection of its own; the active pane's is the sheet's. */
function activeSelection(view: Element | undefined): Element | undefined {
  const pane = attribute(child(view, "pane"), "activePane");
  const all = view === undefined ? [] : children(view, "selection");
  return all.find((each) => attribute(each, "pane") === pane) ?? all[0];
}

/** Brings the view in step with the model; zoom, direction and whatever else it says stays. */
export function writeView(
  worksheet: Element,
  sheet: Sheet,
  { isNew, isShown }: { isNew: boolean; isShown: boolean },
): void {
  const active = sheet.workbook.activeSheet === sheet;
  const { rows, columns } = sheet.freeze;
  if (!isNew && viewOf(worksheet) === undefined && !saysMore(sheet)) return;
  const view = need(need(worksheet, "sheetViews"), "sheetView");
  setAttribute(view, "workbookViewId", attribute(view, "workbookViewId") ?? 0);
  if (flag(view, "showGridLines", true) !== sheet.showGridlines) {
    setAttribute(view, "showGridLines", sheet.showGridlines ? undefined : 0);
  }
  // A file may leave it to its workbook part to say which sheet shows.
  if (flag(view, "tabSelected") !== active && !(active && isShown)) {
    setAttribute(view, "tabSelected", active ? 1 : undefined);
  }
  const present = freezeOf(view);
  if (present.rows !== rows || present.columns !== columns) {
    drop(view, "pane");
    drop(view, "selection");
    if (rows > 0 || columns > 0) insert(view, element(view, paneXml(sheet.freeze)));
  }
  if (active) writeSelection(view, sheet.workbook.selection);
}

/** Whether a sheet looks other than one of whose view its file says nothing. */
function saysMore(sheet: Sheet): boolean {
  const { freeze, workbook } = sheet;
  const { top, left, bottom, right } = workbook.selection;
  const selects = workbook.activeSheet === sheet && top + left + bottom + right > 0;
  return selects || !sheet.showGridlines || freeze.rows > 0 || freeze.columns > 0;
}

function paneXml({ rows, columns }: Freeze): string {
  const across = columns > 0 ? ` xSplit="${columns}"` : "";
  const down = rows > 0 ? ` ySplit="${rows}"` : "";
  return `<pane${across}${down} topLeftCell="${cellName(rows, columns)}" activePane="${paneName(rows, columns)}" state="frozen"/>`;
}

function paneName(rows: number, columns: number): string {
  if (rows > 0 && columns > 0) return "bottomRight";
  return rows > 0 ? "bottomLeft" : "topRight";
}

function writeSelection(view: Element, area: Area): void {
  const cell = cellName(area.top, area.left);
  const name = areaName(area);
  const present = activeSelection(view);
  if (present === undefined && name === "A1") return;
  const selection = present ?? insert(view, element(view, "<selection/>"));
  const pane = attribute(child(view, "pane"), "activePane");
  if (present === undefined) setAttribute(selection, "pane", pane);
  if (attribute(selection, "sqref") === name) return;
  setAttribute(selection, "activeCell", cell);
  // It counts into the list of rectangles; this one has a single rectangle.
  setAttribute(selection, "activeCellId", undefined);
  setAttribute(selection, "sqref", name);
}
