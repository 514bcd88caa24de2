import { overlap, type Area } from "../model/area";
import type { CustomFunction, FormulaShape } from "../model/types";
import type { Scalar } from "../model/value";
import type { ArrayValue } from "./array-value";
import { bind } from "./bind";
import { CustomFunctions } from "./custom-functions";
import { inDateSystem } from "./date-system";
import { NAME, NUM, REF } from "./errors";
import { Evaluation } from "./evaluation";
import { FormulaCell, type Frame, type LiftedFormula } from "./formula-cell";
import { customKey, functionName } from "./function-name";
import type { Grid } from "./grid";
import { namesMissing, refersElsewhere } from "./missing";
import { addStaleIn, subscribe } from "./precedents";
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
import { Uncalculated } from "./uncalculated";
import { UnknownFunction } from "./unknown-function";
import { shaped } from "./shape";
import { isError, isRectangle, read, toArray } from "./value";
import { beginWork, TooMuch, withBudget } from "./work";

/** Keeps formulas and what they depend on, and calculates what a change makes stale. */
export class Calculator implements Services {
  sheetsVersion = 0;
  readonly custom = new CustomFunctions();
  private readonly templates = new Templates(this);
  private readonly staleness = new Staleness();
  private readonly spiller = new Spiller(this);
  private readonly evaluation = new Evaluation(this);
  /** Formulas that are left as their file has them. */
  readonly uncalculated = new Uncalculated((name) => this.custom.named(name) !== undefined);
  private changes: Place[] = [];
  /** Formulas of the workbook. */
  private count = 0;
  /** Whether what is being calculated is so for an edit. */
  private edited = false;
  private running = false;

  constructor(readonly surroundings: Surroundings) {}

  registerFunction(name: string, call: CustomFunction): void {
    this.custom.give(name, call);
    this.uncalculated.lookAgain();
    const called = functionName(name);
    const key = customKey(name);
    this.staleWhere(({ functions }) => functions.has(called) || functions.has(key));
  }

  /** Whether a formula names what is not there, or calls a function otherwise than it can be. */
  isAmiss(grid: Grid, row: number, column: number, text: string): boolean {
    const template = this.templates.at(text, row, column);
    return template.miscalled || namesMissing(template, { grid, row, column }, this.surroundings);
  }

  setFormula(
    grid: Grid,
    row: number,
    column: number,
    text: string,
    shape: FormulaShape,
  ): FormulaCell {
    this.removeFormula(grid, row, column);
    const template = this.templates.at(text, row, column);
    const cell = new FormulaCell(grid, row, column, template, text, shape);
    grid.column(column).formulas.set(row, cell);
    grid.formulaChanges++;
    this.count++;
    this.attach(cell);
    if (template.volatile) this.staleness.volatile.add(cell);
    this.staleness.mark(cell);
    return cell;
  }

  /** Takes a formula out to put it back elsewhere, or otherwise spelt. */
  lift(cell: FormulaCell): LiftedFormula {
    const { grid, row, column, text, shape, cached, foreign, result } = cell;
    const value = grid.read(row, column);
    this.removeFormula(grid, row, column);
    return { text, shape, cached, foreign, value, result };
  }

  /** Puts a formula back. A file's value goes with it: it may be one that cannot be calculated here. */
  putBack(grid: Grid, row: number, column: number, text: string, lifted: LiftedFormula): void {
    const cell = this.setFormula(grid, row, column, text, lifted.shape);
    if (!lifted.cached) return;
    cell.cached = true;
    cell.foreign = lifted.foreign;
    this.uncalculated.look(cell);
    if (!this.uncalculated.cells.has(cell)) return;
    if (lifted.result === undefined) grid.write(row, column, lifted.value);
    else this.spiller.place(cell, lifted.result, true);
  }

  /** Takes the formula out of a cell, with what it spilled; the cell itself is left for its next content. */
  removeFormula(grid: Grid, row: number, column: number): void {
    const cell = grid.formula(row, column);
    if (cell === undefined) return;
    cell.removed = true;
    grid.columns[column]?.formulas.delete(row);
    grid.formulaChanges++;
    this.count--;
    this.settle(cell);
    this.detach(cell);
    this.staleness.volatile.delete(cell);
    this.uncalculated.forget(cell);
    this.spiller.withdraw(cell);
    grid.blocked.delete(cell);
  }

  /** Takes a formula as calculated: a file's value is shown until an input changes. */
  settle(cell: FormulaCell): void {
    this.staleness.settle(cell);
  }

  /** Shows a file's value of a formula (and of its spill) until an input changes. */
  settleCached(cell: FormulaCell, value: Scalar, spilled?: ArrayValue): void {
    this.settle(cell);
    cell.cached = true;
    cell.foreign = !isError(value) && refersElsewhere(cell, this.surroundings);
    this.uncalculated.look(cell);
    if (spilled === undefined) cell.grid.write(cell.row, cell.column, value);
    else this.spiller.place(cell, spilled, true);
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
    // A file's sheets and tables come before its formulas, each of which would be looked for on all sheets.
    if (this.count === 0) return;
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

  /** Lets answers of custom functions come; the formulas that asked are stale then. */
  letAnswersCome(share: "some" | "all"): void {
    for (const cell of this.custom.letAnswersCome(share)) this.staleness.mark(cell);
  }

  /** Calculates what is stale; returns the cells that changed. */
  calculate(): readonly Place[] {
    // A custom function may read the workbook that is calling it.
    if (this.running) return [];
    this.running = true;
    beginWork();
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
    this.staleness.changed(grid, area, this.edited);
  }

  grid(name: string): Grid | undefined {
    return this.surroundings.grid(name);
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

  /**
   * Calculates a formula and puts the result into its cells; Excel shows 0 for a circular reference. A file's value
   * stays where the formula cannot be calculated, or where it sees such a one and nothing but the clock has gone on.
   */
  show(cell: FormulaCell, circular: boolean, edited: boolean): void {
    if (this.isLeft(cell)) return;
    if (cell.cached && !edited && this.uncalculated.sees(cell)) return;
    cell.cached = false;
    const outer = this.edited;
    this.edited = edited;
    try {
      const value = circular ? 0 : withBudget(() => this.result(cell));
      if (isRectangle(value)) this.spiller.place(cell, toArray(value));
      else this.spiller.placeSingle(cell, value);
    } finally {
      this.edited = outer;
    }
  }

  /** Whether a formula is left with its file's value, because it cannot be calculated here. */
  isLeft(cell: FormulaCell): boolean {
    return cell.cached && this.uncalculated.cells.has(cell);
  }

  private result(cell: FormulaCell): Value {
    try {
      return inDateSystem(this.surroundings.date1904, () =>
        shaped(read(cell.template.evaluate(cell)), cell),
      );
    } catch (error) {
      if (error instanceof UnknownFunction) return NAME;
      // What is nested too deeply overflows the stack, as too large an array does the memory.
      if (error instanceof TooMuch || error instanceof RangeError) return NUM;
      throw error;
    }
  }

  private readonly templateAt = (formula: string, row: number, column: number): Template =>
    this.templates.at(formula, row, column);

  private attach(cell: FormulaCell): void {
    cell.bound = bind(cell, this.surroundings, this.templateAt);
    subscribe(cell, cell, this.sheetOf, true);
    this.uncalculated.look(cell);
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
