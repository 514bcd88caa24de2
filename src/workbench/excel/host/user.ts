import type { Area } from "../model/area";
import type { Sheet } from "../model/types";
import { assertUnprotected, assertWritable, hasFormattedWords } from "./cells/protection";
import { wholeSheet } from "./cells/area";
import type { Context } from "./context";
import { raiseChanged } from "./events/changes";
import { select } from "./events/selection";
import { deleteRows, insertRows } from "./members/range-edits";
import { HostError } from "./protocol/error";
import { addSheet, assertStructure, deleteSheet, renameSheet } from "./members/sheet-structure";

/** What the user does with a workbook by hand, as a program around the host tells it: listeners hear of it. */
export class User {
  constructor(
    private readonly context: Context,
    /** Runs an edit of which the workbook itself is not to tell. */
    private readonly quietly: (edit: () => void) => void,
  ) {}

  select(sheet: Sheet, area: Area): void {
    select(sheet, area, this.context);
  }

  /** Throws where the sheet is protected against an edit of these cells. */
  assertWritable(sheet: Sheet, area: Area): void {
    assertWritable(sheet, area);
  }

  /** Throws where formats, sizes and charts of the sheet are to stay. */
  assertUnprotected(sheet: Sheet): void {
    assertUnprotected(sheet);
  }

  /** Throws where cells cannot be moved without losing something of theirs. */
  assertMovable(sheet: Sheet, area: Area): void {
    assertWritable(sheet, area);
    if (hasFormattedWords(sheet, area)) throw new HostError("NotImplemented");
  }

  insertRows(sheet: Sheet, row: number, count: number): void {
    const area = { ...wholeSheet, top: row, bottom: row + count - 1 };
    this.quietly(() => {
      insertRows({ sheet, area }, this.context);
    });
    raiseChanged({ sheet, area, changeType: "RowInserted", by: "user" }, this.context);
  }

  deleteRows(sheet: Sheet, row: number, count: number): void {
    const area = { ...wholeSheet, top: row, bottom: row + count - 1 };
    this.quietly(() => {
      deleteRows({ sheet, area }, this.context);
    });
    raiseChanged({ sheet, area, changeType: "RowDeleted", by: "user" }, this.context);
  }

  addSheet(): Sheet {
    return addSheet(undefined, this.context);
  }

  renameSheet(sheet: Sheet, name: string): void {
    renameSheet(sheet, name, this.context);
  }

  deleteSheet(sheet: Sheet): void {
    deleteSheet(sheet, this.context);
  }

  /** Puts the sheet where another one stands. */
  moveSheet(sheet: Sheet, index: number): void {
    assertStructure(this.context.state);
    const { sheets } = this.context.workbook;
    sheets.splice(sheets.indexOf(sheet), 1);
    sheets.splice(index, 0, sheet);
  }

  showSheet(sheet: Sheet): void {
    assertStructure(this.context.state);
    sheet.visibility = "Visible";
  }
}
