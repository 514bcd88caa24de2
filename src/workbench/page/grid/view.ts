import { CommandType, LifecycleStages } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { sameArea, type Area } from "../../excel/model/area";
import type { User } from "../../excel/host/user";
import type { Sheet, Workbook } from "../../excel/model/types";
import { History } from "../history/history";
import { focusGrid } from "../focus-grid";
import { Changes } from "./changes";
import { Displayed, type Updates } from "./displayed";
import { extentOf } from "./extent";
import { areaOf, doInstead, isForeign, mirror } from "./mirror";
import { runSheetCommand } from "./sheet-commands";
import { gridWorkbook, shapeOf } from "./snapshot";
import { badEntry, TYPED, type BadEntry } from "./typed";

const SET_VALUES = "sheet.mutation.set-range-values";

export interface GridListener {
  /** The user changed the workbook. */
  edited(): void;
  /** The user selected cells. */
  selected(sheet: Sheet, area: Area): void;
  /** What the user tried cannot be done here, or not with these cells. */
  refused(reason?: unknown): void;
  confirmDelete(sheet: Sheet): Promise<boolean>;
  /** Whether a value is to be kept that a rule of its cell does not allow. */
  confirmEntry(entry: BadEntry): Promise<boolean>;
}

/** The grid as a view of a workbook: shows what the workbook holds, and hands it what the user does. */
export class GridView {
  readonly history = new History();
  private displayed = new Map<string, Displayed>();
  private changes: Changes;
  private shape = "";
  private unit = "";
  private generation = 0;
  private pushing = false;
  /** Whether what is being entered has been asked about. */
  private confirmed = false;

  constructor(
    private readonly api: FUniver,
    private open: { readonly workbook: Workbook; readonly user: User },
    private readonly listener: GridListener,
  ) {
    this.changes = new Changes(open.workbook);
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      // What is only local the grid does not prepare for its formula engine, which is off: for that it would go through
      // every cell of the workbook after each edit, and draw anew.
      if (event.id === SET_VALUES && event.options !== undefined) event.options.onlyLocal = true;
      if (!this.pushing && this.intercepts(event.id, event.type, event.params)) event.cancel = true;
    });
    api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
      if (!this.pushing) this.executed(id, params);
    });
    // The grid would only take back what it shows.
    api.addEvent(api.Event.BeforeUndo, (event) => {
      if (this.typing) return;
      event.cancel = true;
      if (this.history.undo()) listener.edited();
    });
    api.addEvent(api.Event.BeforeRedo, (event) => {
      if (this.typing) return;
      event.cancel = true;
      if (this.history.redo()) listener.edited();
    });
    this.show(open);
  }

  /** Shows another workbook. */
  show(open: { readonly workbook: Workbook; readonly user: User }): void {
    this.changes.dispose();
    this.open = open;
    this.changes = new Changes(open.workbook);
    this.history.clear();
    this.rebuild();
  }

  /** Brings the grid up to date with the workbook: cell by cell, or anew where sheets came, went or changed form. */
  sync(): void {
    const changed = this.changes.take();
    if (shapeOf(this.open.workbook) !== this.shape) {
      this.rebuild();
      return;
    }
    for (const [sheet, { contents, looks }] of changed) {
      const displayed = this.displayed.get(sheet.id);
      if (displayed === undefined) continue;
      this.enlarge(sheet, displayed);
      this.push(sheet, displayed.update(sheet, contents, looks));
    }
    this.follow();
  }

  /** Does something to the grid of which the workbook is not to hear. */
  quietly<T>(act: () => T): T {
    const before = this.pushing;
    this.pushing = true;
    try {
      return act();
    } finally {
      this.pushing = before;
    }
  }

  /** Whether a cell is being edited: its text has an undo of its own. */
  private get typing(): boolean {
    return this.api.getActiveWorkbook()?.isCellEditing() ?? false;
  }

  private rebuild(): void {
    const { workbook } = this.open;
    const scrolled = this.scrollState();
    this.changes.takeAll();
    this.quietly(() => {
      if (this.unit !== "") this.api.disposeUnit(this.unit);
      this.unit = `workbook-${++this.generation}`;
      this.displayed = new Map(
        workbook.sheets.map((sheet) => {
          const { rows, columns } = extentOf(sheet);
          return [sheet.id, new Displayed(rows, columns)];
        }),
      );
      const snapshot = gridWorkbook(workbook, this.unit, (sheet, row, column, shown) => {
        this.displayed.get(sheet.id)?.put(row, column, shown);
      });
      this.api.createWorkbook(snapshot);
    });
    this.shape = shapeOf(workbook);
    this.follow();
    if (scrolled?.sheetId === workbook.activeSheet.id) {
      this.api.getActiveWorkbook()?.getActiveSheet().scrollToCell(scrolled.row, scrolled.column);
    }
  }

  private scrollState() {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    // Before it has drawn anything the grid cannot tell.
    const drawn = this.api.getCurrentLifecycleStage() >= LifecycleStages.Rendered;
    if (sheet === undefined || !drawn) return undefined;
    const { sheetViewStartRow, sheetViewStartColumn } = sheet.getScrollState();
    return { sheetId: sheet.getSheetId(), row: sheetViewStartRow, column: sheetViewStartColumn };
  }

  /** Shows the sheet and the cells that the workbook has active, where a script or a command moved them. */
  private follow(): void {
    const { activeSheet, selection } = this.open.workbook;
    const book = this.api.getActiveWorkbook();
    if (book === null) return;
    this.quietly(() => {
      const current = book.getActiveSheet();
      if (current.getSheetId() !== activeSheet.id) book.setActiveSheet(activeSheet.id);
      const sheet = book.getActiveSheet();
      const bottom = Math.min(selection.bottom, sheet.getMaxRows() - 1);
      const right = Math.min(selection.right, sheet.getMaxColumns() - 1);
      const { top, left } = selection;
      if (top > bottom || left > right) return;
      // Selected again, whole columns would be no more than cells, which are not sized together.
      const shown = book.getActiveRange()?.getRange();
      if (shown !== undefined && sameArea(areaOf(shown), { top, left, bottom, right })) return;
      sheet.getRange(top, left, bottom - top + 1, right - left + 1).activate();
      sheet.scrollToCell(Math.max(0, top - 3), Math.max(0, left - 2));
    });
  }

  /** Gives the sheet more rows and columns in the grid where the workbook has filled more. */
  private enlarge(sheet: Sheet, displayed: Displayed): void {
    const { formatted, rows, columns } = extentOf(sheet);
    if (formatted.bottom < displayed.rows - 1 && formatted.right < displayed.columns - 1) return;
    displayed.rows = Math.max(rows, displayed.rows);
    displayed.columns = Math.max(columns, displayed.columns);
    const place = { unitId: this.unit, subUnitId: sheet.id };
    const { rows: rowCount, columns: columnCount } = displayed;
    this.execute("sheet.mutation.set-worksheet-row-count", { ...place, rowCount });
    this.execute("sheet.mutation.set-worksheet-column-count", { ...place, columnCount });
  }

  private push(sheet: Sheet, cellValue: Updates): void {
    if (Object.keys(cellValue).length === 0) return;
    this.execute(SET_VALUES, { unitId: this.unit, subUnitId: sheet.id, cellValue });
  }

  private execute(id: string, params: object): void {
    this.quietly(() => {
      this.api.syncExecuteCommand(id, params, { onlyLocal: true });
    });
  }

  /** Whether the grid is to leave something alone, because it is done otherwise or not at all. */
  private intercepts(id: string, type: CommandType | undefined, params: unknown): boolean {
    if (id === TYPED && !this.confirmed) {
      const entry = badEntry(this.open.workbook, params);
      if (entry !== undefined) {
        void this.askAbout(entry, params as object);
        return true;
      }
    }
    try {
      if (runSheetCommand(id, this.commander, params)) return true;
      if (doInstead(id, params, this.mirrored)) {
        this.listener.edited();
        return true;
      }
    } catch (error) {
      this.listener.refused(error);
      return true;
    }
    if (type !== CommandType.MUTATION || !isForeign(id)) return false;
    this.listener.refused();
    return true;
  }

  private async askAbout(entry: BadEntry, params: object): Promise<void> {
    if (await this.listener.confirmEntry(entry)) {
      this.confirmed = true;
      this.api.syncExecuteCommand(TYPED, params);
      this.confirmed = false;
    } else {
      // Back to the cell, to type something else.
      this.open.user.select(entry.sheet, entry.area);
      this.sync();
    }
    focusGrid();
  }

  private get commander() {
    return {
      ...this.open,
      history: this.history,
      confirmDelete: (sheet: Sheet) => this.listener.confirmDelete(sheet),
      changed: () => {
        this.listener.edited();
      },
    };
  }

  private get mirrored() {
    return {
      ...this.open,
      history: this.history,
      forget: (sheet: Sheet, cells: object) => {
        this.forget(sheet, cells);
      },
    };
  }

  private executed(id: string, params: unknown): void {
    if (id === "sheet.operation.set-selections" || id === "sheet.operation.set-worksheet-active") {
      this.selected();
      return;
    }
    try {
      if (!mirror(id, params, this.mirrored)) return;
      // What the user did to the grid's form shows already.
      if (id !== SET_VALUES) this.shape = shapeOf(this.open.workbook);
    } catch (error) {
      // The grid shows what the workbook did not take: it is drawn anew.
      if (id !== SET_VALUES) this.shape = "";
      this.listener.refused(error);
    }
    this.listener.edited();
  }

  private forget(sheet: Sheet, cells: object): void {
    const displayed = this.displayed.get(sheet.id);
    for (const [row, line] of Object.entries(cells) as [string, object | null][]) {
      for (const column of Object.keys(line ?? {})) displayed?.forget(Number(row), Number(column));
    }
  }

  private selected(): void {
    const book = this.api.getActiveWorkbook();
    const range = book?.getActiveRange()?.getRange();
    const id = book?.getActiveSheet().getSheetId();
    const sheet = this.open.workbook.sheets.find((candidate) => candidate.id === id);
    if (range === undefined || sheet === undefined) return;
    this.listener.selected(sheet, areaOf(range));
  }
}
