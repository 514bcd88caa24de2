import type { Area } from "../model/area";
import type { CustomFunction } from "../model/types";
import { bind } from "./bind";
import { REF } from "./errors";
import { Evaluation } from "./evaluation";
import type { Frame } from "./formula-cell";
import { FormulaCell } from "./formula-cell";
import { customKey, functionName } from "./function-name";
import type { Grid } from "./grid";
import { addStaleIn, overlap, subscribe } from "./precedents";
import { implicitIntersection } from "./range-operators";
import { Reference } from "./reference";
import type { Services } from "./services";
import type { RangeSlot, Slot } from "./slots";
import { Spiller } from "./spiller";
import { Staleness } from "./staleness";
import type { Place } from "./staleness";
import type { Surroundings } from "./surroundings";
import type { Template } from "./template";
import { Templates } from "./templates";
import type { Value } from "./value";
import { isRectangle, read, toArray } from "./value";

/** Keeps formulas and what they depend on, and calculates what a change makes stale. */
export class Calculator implements Services {
  sheetsVersion = 0;
  private readonly custom = new Map<string, CustomFunction>();
  private readonly templates = new Templates(this);
  private readonly staleness = new Staleness();
  private readonly spiller = new Spiller(this);
  private readonly evaluation = new Evaluation(this);
  private changes: Place[] = [];
  private running = false;

  constructor(readonly surroundings: Surroundings) {}

  registerFunction(name: string, call: CustomFunction): void {
    this.custom.set(customKey(name), call);
    const called = functionName(name);
    const key = customKey(name);
    this.staleWhere(({ functions }) => functions.has(called) || functions.has(key));
  }

  setFormula(grid: Grid, row: number, column: number, text: string, dynamic: boolean): void {
    this.removeFormula(grid, row, column);
    const template = this.templates.at(text, row, column);
    const cell = new FormulaCell(grid, row, column, template, text, dynamic);
    grid.column(column).formulas.set(row, cell);
    this.attach(cell);
    if (template.volatile) this.staleness.volatile.add(cell);
    this.staleness.mark(cell);
  }

  /** Takes the formula out of a cell, with what it spilled; the cell itself is left for its next content. */
  removeFormula(grid: Grid, row: number, column: number): void {
    const cell = grid.formula(row, column);
    if (cell === undefined) return;
    cell.removed = true;
    grid.columns[column]?.formulas.delete(row);
    this.settle(cell);
    this.detach(cell);
    this.staleness.volatile.delete(cell);
    this.spiller.withdraw(cell);
    grid.blocked.delete(cell);
  }

  /** Takes a formula as calculated: a file's value is shown until an input changes. */
  settle(cell: FormulaCell): void {
    this.staleness.settle(cell);
  }

  /** Shows a file's values of a formula's spill until an input changes. */
  settleSpill(cell: FormulaCell, value: Value): void {
    this.settle(cell);
    this.spiller.place(cell, toArray(value), true);
  }

  /** Marks all that depends on these cells as stale, and all that their change may let spill. */
  touch(grid: Grid, area: Area): void {
    this.staleness.touch(grid, area);
  }

  /** Takes back what spills over these cells, because something else is about to be put there. */
  disturb(grid: Grid, area: Area): void {
    for (const cell of [...grid.spills]) {
      if (cell.spill === undefined || !overlap(cell.spill, area)) continue;
      this.spiller.withdraw(cell);
      this.staleness.mark(cell);
    }
  }

  /** Binds again every formula with a slot that `concerns`, after tables, names or sheets changed. */
  rebind(concerns: (slot: Slot) => boolean): void {
    for (const cell of this.formulas()) {
      const { slots, cells } = cell.template;
      if (!slots.some(concerns) && !cells.some(concerns)) continue;
      this.detach(cell);
      this.attach(cell);
      this.staleness.mark(cell);
    }
  }

  get atRest(): boolean {
    return this.staleness.atRest;
  }

  /** Calculates what is stale; returns the cells that changed. */
  calculate(): readonly Place[] {
    // A custom function may read the workbook that is calling it.
    if (this.running) return [];
    this.running = true;
    try {
      this.evaluation.begin();
      this.staleness.workOff((cell) => {
        this.evaluation.evaluate(cell);
      });
    } finally {
      this.running = false;
    }
    const { changes } = this;
    this.changes = [];
    return changes;
  }

  staleAll(): void {
    this.staleWhere(() => true);
    for (const grid of this.surroundings.grids()) grid.graph.forgetAll();
  }

  /** Remembers that a calculation changed these cells. */
  note(grid: Grid, area: Area): void {
    this.changes.push({ grid, area });
  }

  /** Makes the stale formulas that see these cells due. */
  changed(grid: Grid, area: Area): void {
    this.staleness.changed(grid, area);
  }

  grid(name: string): Grid | undefined {
    return this.surroundings.grid(name);
  }

  customFunction(name: string): CustomFunction | undefined {
    return this.custom.get(customKey(name));
  }

  ensure(range: Reference): void {
    const found: FormulaCell[] = [];
    addStaleIn(range.grid, range, found);
    for (const cell of found) if (!cell.entered) this.evaluation.evaluate(cell);
  }

  spillOf(grid: Grid, row: number, column: number): Value {
    const cell = grid.formula(row, column);
    if (cell === undefined || !cell.template.array || cell.blocked !== undefined) return REF;
    return cell.spilled ?? new Reference(grid, row, column, row, column);
  }

  referenceIn(text: string, frame: Frame): Value {
    const template = this.templates.at(`=${text}`, frame.row, frame.column);
    const inner = { grid: frame.grid, row: frame.row, column: frame.column, template };
    const bound = bind(inner, this.surroundings, this.templateAt);
    const value = template.evaluate({ ...inner, bound });
    for (const one of bound) if (one instanceof Reference) one.grid.graph.release(one);
    if (!(value instanceof Reference)) return REF;
    this.ensure(value);
    return value;
  }

  /** The sheet a reference names. */
  readonly sheetOf = (slot: RangeSlot): Grid | undefined =>
    slot.sheet === undefined ? undefined : this.grid(slot.sheet);

  /** Calculates a formula and puts the result into its cells; Excel shows 0 for a circular reference. */
  show(cell: FormulaCell, circular: boolean): void {
    let value: Value = circular ? 0 : read(cell.template.evaluate(cell));
    if (!cell.dynamic && isRectangle(value)) value = implicitIntersection(value, cell);
    if (isRectangle(value)) this.spiller.place(cell, toArray(value));
    else this.spiller.placeSingle(cell, value);
  }

  private readonly templateAt = (formula: string, row: number, column: number): Template =>
    this.templates.at(formula, row, column);

  private attach(cell: FormulaCell): void {
    cell.bound = bind(cell, this.surroundings, this.templateAt);
    subscribe(cell, cell, this.sheetOf, true);
  }

  private detach(cell: FormulaCell): void {
    subscribe(cell, cell, this.sheetOf, false);
  }

  private *formulas(): Iterable<FormulaCell> {
    for (const grid of this.surroundings.grids()) yield* grid.formulas();
  }

  private staleWhere(concerns: (template: Template) => boolean): void {
    for (const cell of this.formulas()) if (concerns(cell.template)) this.staleness.mark(cell);
  }
}
