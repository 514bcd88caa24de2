import type { Document } from "@xmldom/xmldom";
import type { CellFormat, Sheet, Table, Workbook } from "../model/types";
import type { KeptCells } from "./kept-cells";
import type { Attribute } from "./sheet-data";

/** What a workbook's file held beside the model, by which saving finds its way back into the file. */
export interface Origin {
  /** Length of the file in bytes, to tell it from others. */
  readonly size: number;
  readonly workbookPart: string;
  readonly styles: readonly CellFormat[];
  readonly sheets: ReadonlyMap<Sheet, SheetOrigin>;
  readonly tables: ReadonlyMap<Table, string>;
  /** The sheet that shows when the file is opened. */
  readonly active: Sheet | undefined;
}

export interface SheetOrigin {
  readonly part: string;
  /** Everything around the rows. */
  readonly frame: Document;
  /** Attributes of the rows, by row. */
  readonly rows: ReadonlyMap<number, readonly Attribute[]>;
  /** Whether the other rows are as high as what is in them, by the same estimate that they are written by. */
  readonly fitsRows: boolean;
  readonly cells: KeptCells;
}

/** What a sheet's rows were when its file had been read. */
const versions = new WeakMap<Sheet, number>();

const origins = new WeakMap<Workbook, Origin>();

export function rememberOrigin(workbook: Workbook, origin: Origin): void {
  origins.set(workbook, origin);
}

/** What was remembered of the file; undefined where the workbook was not read from this one. */
export function originOf(workbook: Workbook, file: Uint8Array | undefined): Origin | undefined {
  const origin = origins.get(workbook);
  return origin?.size === file?.length ? origin : undefined;
}

/** To be called once all cells are read, and nothing is calculated yet: a value that the file has not is a change. */
export function noteRowsAsRead(sheets: Iterable<Sheet>): void {
  for (const sheet of sheets) versions.set(sheet, sheet.rowsVersion);
}

/** Whether nothing has happened to a sheet's rows since its file was read. */
export function hasRowsAsRead(sheet: Sheet): boolean {
  return versions.get(sheet) === sheet.rowsVersion;
}
