import type { FUniver } from "@univerjs/core/facade";
import type { Area } from "../../model/area";
import type { Workbook } from "../../model/types";
import { applyEdit, type CellValues } from "./edit";
import { cellData, gridWorkbook, shapeOf, shownCells, type ShownCells } from "./snapshot";

const SET_VALUES = "sheet.mutation.set-range-values";

/** What a user does in the grid that the model does not take part in; refused rather than lost on saving. */
const refused =
  /^sheet\.command\.(insert-(row|col|range)|remove-(row|col)|delete-range|add-worksheet-merge|copy-sheet|set-tab-color|hide-sheet)/;

export interface GridListener {
  /** The user changed cells. */
  edited(): void;
  /** The user selected cells. */
  selected(sheetId: string, area: Area): void;
}

/** The grid as a view of a workbook: shows what the workbook holds, and hands it what the user types. */
export class GridView {
  private readonly shown = new Map<string, ShownCells>();
  private shape = "";
  private unit = "";
  private generation = 0;
  private pushing = false;

  constructor(
    private readonly api: FUniver,
    private workbook: Workbook,
    private readonly listener: GridListener,
  ) {
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (refused.test(event.id)) event.cancel = true;
    });
    api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
      this.executed(id, params);
    });
    this.open(workbook);
  }

  /** Shows another workbook. */
  open(workbook: Workbook): void {
    this.workbook = workbook;
    this.rebuild();
  }

  /** Brings the grid up to date with the workbook: cell by cell, or anew where sheets came, went or changed form. */
  sync(): void {
    this.workbook.calculate();
    if (shapeOf(this.workbook) !== this.shape) {
      this.rebuild();
      return;
    }
    for (const sheet of this.workbook.sheets) this.push(sheet.id, shownCells(sheet));
    this.follow();
  }

  private rebuild(): void {
    this.pushing = true;
    if (this.unit !== "") this.api.disposeUnit(this.unit);
    this.unit = `workbook-${++this.generation}`;
    this.workbook.calculate();
    this.api.createWorkbook(gridWorkbook(this.workbook, this.unit));
    this.shown.clear();
    for (const sheet of this.workbook.sheets) this.shown.set(sheet.id, shownCells(sheet));
    this.shape = shapeOf(this.workbook);
    this.pushing = false;
    this.follow();
  }

  /** Shows the sheet and the cells that the workbook has active, where a script or a command moved them. */
  private follow(): void {
    const { activeSheet, selection } = this.workbook;
    const book = this.api.getActiveWorkbook();
    if (book === null) return;
    this.pushing = true;
    const current = book.getActiveSheet();
    if (current.getSheetId() !== activeSheet.id) book.setActiveSheet(activeSheet.id);
    const range = book
      .getActiveSheet()
      .getRange(
        selection.top,
        selection.left,
        selection.bottom - selection.top + 1,
        selection.right - selection.left + 1,
      );
    if (book.getActiveRange()?.getA1Notation() !== range.getA1Notation()) {
      range.activate();
      book
        .getActiveSheet()
        .scrollToCell(Math.max(0, selection.top - 3), Math.max(0, selection.left - 2));
    }
    this.pushing = false;
  }

  private push(sheetId: string, next: ShownCells): void {
    const before = this.shown.get(sheetId) ?? new Map<number, never>();
    const changed: Record<number, Record<number, ReturnType<typeof cellData>>> = {};
    const blank = { value: null, formula: null };
    for (const row of new Set([...before.keys(), ...next.keys()])) {
      const old = before.get(row);
      const now = next.get(row);
      for (const column of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
        const was = old?.get(column) ?? blank;
        const is = now?.get(column) ?? blank;
        if (was.value === is.value && was.formula === is.formula) continue;
        (changed[row] ??= {})[column] = { ...cellData(is), f: is.formula };
      }
    }
    this.shown.set(sheetId, next);
    if (Object.keys(changed).length === 0) return;
    this.pushing = true;
    this.api.syncExecuteCommand(
      SET_VALUES,
      { unitId: this.unit, subUnitId: sheetId, cellValue: changed },
      { onlyLocal: true },
    );
    this.pushing = false;
  }

  private executed(id: string, params: unknown): void {
    if (this.pushing) return;
    if (id === SET_VALUES) {
      const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: CellValues };
      const sheet = this.workbook.sheets.find((candidate) => candidate.id === subUnitId);
      if (sheet === undefined || cellValue === undefined) return;
      applyEdit(sheet, cellValue);
      // After the grid has finished its own command, or its undo stack would hold half of it.
      queueMicrotask(() => {
        this.listener.edited();
      });
    } else if (
      id === "sheet.operation.set-selections" ||
      id === "sheet.operation.set-worksheet-active"
    ) {
      this.selected();
    } else if (id === "sheet.mutation.set-worksheet-name") {
      const { subUnitId, name } = params as { subUnitId: string; name: string };
      const sheet = this.workbook.sheets.find((candidate) => candidate.id === subUnitId);
      if (sheet !== undefined) this.workbook.renameSheet(sheet, name);
      this.shape = shapeOf(this.workbook);
    }
  }

  private selected(): void {
    const book = this.api.getActiveWorkbook();
    const range = book?.getActiveRange()?.getRange();
    if (book === null || range === undefined) return;
    this.listener.selected(book.getActiveSheet().getSheetId(), {
      top: range.startRow,
      left: range.startColumn,
      bottom: range.endRow,
      right: range.endColumn,
    });
  }
}
