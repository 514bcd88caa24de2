import type { Element } from "@xmldom/xmldom";
import type { Chart } from "../../model/types";
import { child, numeric } from "../xml";
import { EMU_PER_POINT, type Track } from "./metrics";

export type Place = Pick<Chart, "left" | "top" | "width" | "height">;

/** A sheet's columns and rows, to turn cells into points. */
export interface SheetTracks {
  readonly columns: Track;
  readonly rows: Track;
}

/** Where an anchor places what it holds, in points from the sheet's top left corner. */
export function readPlace(anchor: Element, tracks: SheetTracks): Place {
  const from = child(anchor, "from");
  const to = child(anchor, "to");
  const position = child(anchor, "pos");
  const extent = child(anchor, "ext");
  const corner = (element: Element | undefined) => ({
    left: markerPoint(element, "col", tracks.columns),
    top: markerPoint(element, "row", tracks.rows),
  });
  const { left, top } =
    from === undefined ? { left: points(position, "x"), top: points(position, "y") } : corner(from);
  if (to === undefined) {
    return { left, top, width: points(extent, "cx"), height: points(extent, "cy") };
  }
  const end = corner(to);
  return { left, top, width: end.left - left, height: end.top - top };
}

function points(element: Element | undefined, name: string): number {
  return (numeric(element, name) ?? 0) / EMU_PER_POINT;
}

function markerPoint(element: Element | undefined, name: string, track: Track): number {
  const index = Number(child(element, name)?.textContent ?? 0);
  const offset = Number(child(element, `${name}Off`)?.textContent ?? 0) / EMU_PER_POINT;
  // An offset beyond its cell counts to the cell's end.
  const extent = track.start(index + 1) - track.start(index);
  return track.start(index) + Math.min(offset, extent);
}

/** Moves an anchor, whichever of the three forms it has. */
export function movePlace(anchor: Element, place: Place, tracks: SheetTracks): void {
  const { left, top, width, height } = place;
  const from = child(anchor, "from");
  const to = child(anchor, "to");
  if (from !== undefined) setMarker(from, left, top, tracks);
  if (to !== undefined) setMarker(to, left + width, top + height, tracks);
  setSize(child(anchor, "pos"), { x: left, y: top });
  setSize(child(anchor, "ext"), { cx: width, cy: height });
}

function setSize(element: Element | undefined, sizes: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(sizes)) element?.setAttribute(name, emu(value));
}

function setMarker(element: Element, left: number, top: number, tracks: SheetTracks): void {
  const { col, colOff, row, rowOff } = markerValues(left, top, tracks);
  for (const [name, value] of Object.entries({ col, colOff, row, rowOff })) {
    const target = child(element, name);
    if (target !== undefined) target.textContent = value;
  }
}

function markerValues(left: number, top: number, { columns, rows }: SheetTracks) {
  const column = columns.at(left);
  const row = rows.at(top);
  return {
    col: String(column.index),
    colOff: emu(column.offset),
    row: String(row.index),
    rowOff: emu(row.offset),
  };
}

/** The corners of a place, as XML. */
export function markersXml({ left, top, width, height }: Place, tracks: SheetTracks): string {
  const marker = (name: string, x: number, y: number) =>
    `<xdr:${name}>${Object.entries(markerValues(x, y, tracks))
      .map(([key, value]) => `<xdr:${key}>${value}</xdr:${key}>`)
      .join("")}</xdr:${name}>`;
  return marker("from", left, top) + marker("to", left + width, top + height);
}

/** English Metric Units, which drawings measure in. */
function emu(value: number): string {
  return String(Math.round(value * EMU_PER_POINT));
}
