import { toText } from "../calc/coerce";
import type { Grid } from "../calc/grid";
import type { TableShape } from "../calc/surroundings";
import type { Area } from "./area";
import type { SheetModel } from "./sheet";
import type { Table } from "./types";

/** What a table tells its workbook, so that formulas that refer to it follow. */
export interface TableOwner {
  /** @param left the cells it covered before, where it has moved */
  tableChanged(table: TableModel, left?: Area): void;
  tableRenamed(table: TableModel, from: string): void;
}

export class TableModel implements Table, TableShape {
  showFilterButton = true;
  showBandedRows = true;
  style = "TableStyleMedium2";
  private positions: Map<string, number> | undefined;
  private totals = false;

  constructor(
    readonly id: string,
    readonly sheet: SheetModel,
    private tableName: string,
    private cells: Area,
    private readonly owner: TableOwner,
  ) {}

  get name(): string {
    return this.tableName;
  }

  set name(name: string) {
    if (name === this.tableName) return;
    const from = this.tableName;
    this.tableName = name;
    this.owner.tableRenamed(this, from);
  }

  get area(): Area {
    return this.cells;
  }

  set area(area: Area) {
    const left = this.cells;
    this.cells = { top: area.top, left: area.left, bottom: area.bottom, right: area.right };
    this.headersChanged();
    this.owner.tableChanged(this, left);
  }

  get showTotals(): boolean {
    return this.totals;
  }

  set showTotals(show: boolean) {
    this.totals = show;
    this.owner.tableChanged(this);
  }

  get grid(): Grid {
    return this.sheet.grid;
  }

  /** The last row with data, the totals row left out. */
  get lastDataRow(): number {
    return this.totals ? this.cells.bottom - 1 : this.cells.bottom;
  }

  /** The header of a column, counted from the table's first; a blank header counts as Excel's own name. */
  header(position: number): string {
    const text = toText(this.grid.read(this.cells.top, this.cells.left + position));
    return typeof text === "string" && text !== "" ? text : `Column${position + 1}`;
  }

  columnIndex(header: string): number | undefined {
    if (this.positions === undefined) {
      this.positions = new Map();
      for (let i = this.cells.right - this.cells.left; i >= 0; i--) {
        this.positions.set(this.header(i).toLowerCase(), i);
      }
    }
    return this.positions.get(header.toLowerCase());
  }

  headersChanged(): void {
    this.positions = undefined;
  }
}
