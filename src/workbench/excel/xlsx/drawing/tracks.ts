import type { Sheet } from "../../model/types";
import { pointsOf } from "../column-width";
import type { Package } from "../package";
import { peek } from "../xml-peek";
import type { SheetTracks } from "./anchor";
import { columns, newSheet, rows } from "./metrics";

/** The columns and rows of a sheet; those it says nothing of have the size that its file states for them. */
export function tracksOf(pkg: Package, sheetPart: string, sheet: Sheet): SheetTracks {
  const properties = peek(
    pkg,
    sheetPart,
    ({ local }) => local === "sheetFormatPr",
    ({ local }) => local === "sheetData",
  );
  const stated = (name: string) => {
    const text = properties?.attributes[name]?.value;
    return text === undefined ? undefined : Number(text);
  };
  const width = stated("defaultColWidth");
  const standard = {
    column: width === undefined ? newSheet.column : pointsOf(width),
    row: stated("defaultRowHeight") ?? newSheet.row,
  };
  return { columns: columns(sheet, standard), rows: rows(sheet, standard) };
}
