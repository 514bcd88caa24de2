import { Calculator } from "../calc/calculator";
import type { HeldFormula } from "./held";
import type { Grid } from "../calc/grid";
import type { Place } from "../calc/staleness";
import { withoutSheet } from "../calc/rewrite";
import { changedAreas } from "./calculated";
import { named } from "./find-name";
import { renameInFormulas, rewriteFormulas } from "./follow";
import { overlap, type Area } from "./area";
import { resize } from "./grow";
import { ObservedMap } from "./observed-map";
import { SheetModel } from "./sheet";
import { TableModel } from "./table";
import type { TableOwner } from "./table";
import type {
  CellsChanged,
  CustomFunction,
  CustomXmlPart,
  Sheet,
  Table,
  UncalculatedFormula,
  Workbook,
} from "./types";
import type { Surroundings } from "../calc/surroundings";
import { uncalculatedFormulas } from "./uncalculated-formulas";

type Listener<T> = (event: T) => void;

/** Rounds of answers of custom functions, each of which may ask for others. */
const MOST_TURNS = 100;

const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** The workbook in memory: sheets, tables and names, and the calculator that keeps their formulas. */
export class WorkbookModel implements Workbook, Surroundings, TableOwner {
  readonly sheets: SheetModel[] = [];
  readonly tables: TableModel[] = [];
  readonly names = new ObservedMap<string, string>();
  readonly settings = new Map<string, unknown>();
  readonly customXml: CustomXmlPart[] = [];
  readonly pivotSources = new Map<string, HeldFormula>();
  readonly pointing = new Map<string, readonly HeldFormula[]>();
  readonly calculator = new Calculator(this);
  activeSheet: Sheet;
  autoExpandTables = true;
  date1904 = false;
  private lastId = 0;
  /** Requests under way. */
  private turns = 0;
  /** By their names in small letters; formulas ask often. */
  private readonly sheetsByName = new Map<string, SheetModel>();
  private readonly tablesByName = new Map<string, TableModel>();
  private readonly tablesById = new Map<string, TableModel>();
  private readonly sheetsByGrid = new Map<Grid, SheetModel>();
  /** What is selected on each sheet that the user or a script has been to. */
  private readonly selections = new WeakMap<Sheet, Area>();
  private readonly changeListeners = new Set<Listener<CellsChanged>>();
  private readonly calculationListeners = new Set<Listener<readonly CellsChanged[]>>();

  constructor() {
    this.activeSheet = this.addSheet("Sheet1");
    this.names.onChange(() => {
      this.namesChanged();
    });
  }

  /** Formulas follow a change of the workbook's names or of a sheet's. */
  namesChanged(): void {
    this.calculator.rebind((slot) => slot.kind === "name");
  }

  get selection(): Area {
    return this.selections.get(this.activeSheet) ?? firstCell;
  }

  set selection(area: Area) {
    this.selections.set(this.activeSheet, area);
  }

  sheet(name: string): SheetModel | undefined {
    return this.sheetsByName.get(name.toLowerCase());
  }

  addSheet(name: string, index = this.sheets.length): SheetModel {
    if (this.sheet(name) !== undefined) throw new Error(`There is already a sheet "${name}".`);
    const sheet = new SheetModel(`{sheet-${++this.lastId}}`, name, this);
    this.sheets.splice(index, 0, sheet);
    this.sheetsByName.set(name.toLowerCase(), sheet);
    this.sheetsByGrid.set(sheet.grid, sheet);
    this.sheetsChanged(name);
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    const index = this.sheets.findIndex((other) => other === sheet);
    const removed = this.sheets[index];
    if (removed === undefined || this.sheets.length === 1) return;
    for (const { row, column } of [...removed.grid.formulas()]) {
      this.calculator.removeFormula(removed.grid, row, column);
    }
    for (const table of this.tables.filter((other) => other.sheet === removed))
      this.removeTable(table);
    rewriteFormulas(this, (formula) => withoutSheet(formula, removed.title));
    this.sheets.splice(index, 1);
    this.sheetsByName.delete(removed.title.toLowerCase());
    this.sheetsByGrid.delete(removed.grid);
    if (this.activeSheet === sheet) {
      this.activeSheet = this.sheets[Math.min(index, this.sheets.length - 1)] ?? this.activeSheet;
    }
    this.sheetsChanged(removed.title);
  }

  renameSheet(sheet: Sheet, name: string): void {
    const renamed = this.sheets.find((other) => other === sheet);
    if (renamed === undefined || renamed.title === name) return;
    const other = this.sheet(name);
    if (other !== undefined && other !== renamed)
      throw new Error(`There is already a sheet "${name}".`);
    const from = renamed.title;
    renameInFormulas(this, { kind: "sheet", from, to: name }, () => {
      this.sheetsByName.delete(from.toLowerCase());
      this.sheetsByName.set(name.toLowerCase(), renamed);
      renamed.title = name;
      this.calculator.sheetsVersion++;
    });
    this.sheetsChanged(name);
  }

  table(name: string): TableModel | undefined {
    return this.tablesByName.get(name.toLowerCase());
  }

  tableWithId(id: string): TableModel | undefined {
    return this.tablesById.get(id);
  }

  addTable(sheet: Sheet, area: Area, name: string): TableModel {
    const home = this.sheets.find((other) => other === sheet);
    if (home === undefined) throw new Error("The sheet is not in this workbook.");
    if (this.table(name) !== undefined) throw new Error(`There is already a table "${name}".`);
    const table = new TableModel(`{table-${++this.lastId}}`, home, name, { ...area }, this);
    this.tables.push(table);
    this.tablesByName.set(name.toLowerCase(), table);
    this.tablesById.set(table.id, table);
    this.tableChanged(table);
    return table;
  }

  removeTable(table: Table): void {
    const index = this.tables.findIndex((other) => other === table);
    const [removed] = index < 0 ? [] : this.tables.splice(index, 1);
    if (removed === undefined) return;
    this.tablesByName.delete(removed.name.toLowerCase());
    this.tablesById.delete(removed.id);
    this.tableChanged(removed);
  }

  resizeTable(table: Table, area: Area): void {
    const resized = this.tables.find((other) => other === table);
    if (resized !== undefined) resize(this, resized, area);
  }

  registerFunction(name: string, call: CustomFunction): void {
    this.calculator.registerFunction(name, call);
  }

  answerLater(seed: number): void {
    this.calculator.custom.answerLater(seed);
  }

  onATurn<Result>(act: () => Result): Result {
    this.turns++;
    try {
      this.calculator.letAnswersCome("some");
      return act();
    } finally {
      this.turns--;
    }
  }

  get answersPending(): boolean {
    this.calculateOnce();
    return this.calculator.custom.answersPending;
  }

  calculate(): void {
    this.calculateOnce();
    if (this.turns > 0) return;
    // What never comes to rest, since it asks anew each time, is left busy.
    for (let turn = 0; this.calculator.custom.answersPending && turn < MOST_TURNS; turn++) {
      this.calculator.letAnswersCome("all");
      this.calculateOnce();
    }
  }

  private calculateOnce(): void {
    if (this.calculator.atRest) return;
    this.report(this.calculator.calculate());
  }

  uncalculated(): UncalculatedFormula[] {
    return uncalculatedFormulas(this.calculator.uncalculated, this.sheets);
  }

  calculateAll(): void {
    this.calculator.staleAll();
    this.calculate();
  }

  onCellsChanged(listener: Listener<CellsChanged>): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  onCalculated(listener: Listener<readonly CellsChanged[]>): () => void {
    this.calculationListeners.add(listener);
    return () => this.calculationListeners.delete(listener);
  }

  /** Tells listeners of an edit. */
  edited(sheet: Sheet, area: Area): void {
    for (const listener of this.changeListeners) listener({ sheet, area });
  }

  tableChanged(table: TableModel, left?: Area): void {
    const { name } = table;
    const folded = name.toLowerCase();
    this.calculator.rebind(
      (slot) =>
        slot.kind === "name" ||
        (slot.kind === "table" && (slot.table === "" || slot.table.toLowerCase() === folded)),
    );
    // What wants to spill over the table has to look again.
    this.calculator.touch(table.grid, table.area);
    if (left !== undefined) this.calculator.touch(table.grid, left);
  }

  tableRenamed(table: TableModel, from: string): void {
    this.tablesByName.delete(from.toLowerCase());
    this.tablesByName.set(table.name.toLowerCase(), table);
    renameInFormulas(this, { kind: "table", from, to: table.name });
    this.tableChanged(table);
  }

  *grids(): Iterable<Grid> {
    for (const sheet of this.sheets) yield sheet.grid;
  }

  /** The cells of the sheet with this name. */
  grid(name: string): Grid | undefined {
    return this.sheet(name)?.grid;
  }

  tableAt(grid: Grid, row: number, column: number): TableModel | undefined {
    const cell = { top: row, left: column, bottom: row, right: column };
    return this.tables.find((table) => table.grid === grid && overlap(table.area, cell));
  }

  definedName(name: string, grid: Grid): string | undefined {
    const own = this.sheetsByGrid.get(grid)?.names;
    return named(own, name) ?? named(this.names, name);
  }

  barred(grid: Grid, area: Area): boolean {
    const sheet = this.sheetsByGrid.get(grid);
    return (
      this.tables.some((table) => table.grid === grid && overlap(table.area, area)) ||
      (sheet?.merges.some((merge) => overlap(merge, area)) ?? false)
    );
  }

  /** How far down and right any sheet is used. */
  extent(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    for (const { grid } of this.sheets) {
      rows = Math.max(rows, grid.height);
      columns = Math.max(columns, grid.columns.length);
    }
    return { rows, columns };
  }

  private sheetsChanged(name: string): void {
    this.calculator.sheetsVersion++;
    const folded = name.toLowerCase();
    this.calculator.rebind(
      (slot) =>
        slot.kind === "name" || (slot.kind === "range" && slot.sheet?.toLowerCase() === folded),
    );
  }

  private report(calculated: readonly Place[]): void {
    if (this.calculationListeners.size === 0) return;
    const changes = changedAreas(this.sheets, calculated);
    if (changes.length > 0) for (const listener of this.calculationListeners) listener(changes);
  }
}
