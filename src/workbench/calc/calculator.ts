import { stringifyTokens, toCol, tokenize, translateTokensToR1C1 } from "@borgar/fx";
import type { Area } from "../model/area";
import type { CustomFunction } from "../model/types";
import { bind } from "./bind";
import { compile } from "./compile";
import { REF } from "./errors";
import type { Frame } from "./formula-cell";
import { FormulaCell } from "./formula-cell";
import { customKey, functionName } from "./function-name";
import type { Grid } from "./grid";
import { addStaleAt, addStaleIn, eachReference, overlap } from "./precedents";
import { implicitIntersection } from "./range-operators";
import { Reference } from "./reference";
import type { Services } from "./services";
import type { RangeSlot, Slot } from "./slots";
import { Spiller } from "./spiller";
import type { Surroundings } from "./surroundings";
import type { Template } from "./template";
import type { Value } from "./value";
import { isRectangle, read, toArray } from "./value";

/** A formula that keeps making itself stale (through what it spills over) is left after so many rounds. */
const ROUNDS = 100;

/** What a calculation changed. */
export interface Calculated {
  readonly grid: Grid;
  readonly area: Area;
}

/**
 * Keeps formulas and what they depend on, marks what a change makes stale and calculates it.
 * A stale formula is calculated after the stale formulas it refers to, found by walking down from it.
 */
export class Calculator implements Services {
  sheetsVersion = 0;
  private readonly templates = new Map<string, Template>();
  private readonly custom = new Map<string, CustomFunction>();
  private readonly volatile = new Set<FormulaCell>();
  private readonly spiller = new Spiller(this);
  private queue: FormulaCell[] = [];
  private wave = 0;
  private calculation = 0;
  private changes: Calculated[] = [];

  constructor(readonly surroundings: Surroundings) {}

  registerFunction(name: string, call: CustomFunction): void {
    this.custom.set(customKey(name), call);
    const called = functionName(name);
    const key = customKey(name);
    this.restale((template) => template.functions.has(called) || template.functions.has(key));
  }

  setFormula(grid: Grid, row: number, column: number, text: string, dynamic: boolean): FormulaCell {
    this.removeFormula(grid, row, column);
    const template = this.templateAt(text, row, column);
    const cell = new FormulaCell(grid, row, column, template, text, dynamic);
    grid.column(column).formulas.set(row, cell);
    this.attach(cell);
    if (template.volatile) this.volatile.add(cell);
    this.stale(cell);
    return cell;
  }

  /** Takes the formula out of a cell, with what it spilled; the cell itself is left for its next content. */
  removeFormula(grid: Grid, row: number, column: number): void {
    const cell = grid.formula(row, column);
    if (cell === undefined) return;
    cell.removed = true;
    grid.columns[column]?.formulas.delete(row);
    this.settle(cell);
    this.detach(cell);
    this.volatile.delete(cell);
    this.spiller.withdraw(cell);
    grid.blocked.delete(cell);
  }

  /** Takes a formula as calculated: a file's value is shown until an input changes. */
  settle(cell: FormulaCell): void {
    cell.dirty = false;
    cell.grid.columns[cell.column]?.dirty.delete(cell);
    cell.grid.staleSpills.delete(cell);
  }

  /** Shows a file's values of a formula's spill until an input changes. */
  settleSpill(cell: FormulaCell, value: Value): void {
    this.settle(cell);
    this.spiller.place(cell, toArray(value));
  }

  /** Marks all that depends on these cells as stale, and all that their change may let spill. */
  touch(grid: Grid, area: Area): void {
    this.spread([{ grid, area }]);
  }

  /** Takes back what spills over these cells, because something else is about to be put there. */
  disturb(grid: Grid, area: Area): void {
    for (const cell of [...grid.spills]) {
      if (cell.spill === undefined || !overlap(cell.spill, area)) continue;
      this.spiller.withdraw(cell);
      this.stale(cell);
    }
  }

  /** Binds again every formula with a slot that `concerns`, after tables, names or sheets changed. */
  rebind(concerns: (slot: Slot) => boolean): void {
    for (const grid of this.surroundings.grids()) {
      for (const cell of grid.formulas()) {
        const { slots, cells } = cell.template;
        if (!slots.some(concerns) && !cells.some(concerns)) continue;
        this.detach(cell);
        this.attach(cell);
        this.stale(cell);
      }
    }
  }

  /** Calculates what is stale; returns what that changed. */
  calculate(): readonly Calculated[] {
    if (this.queue.length === 0) return [];
    this.calculation++;
    // The queue grows while it is worked off: what spills further makes more formulas stale.
    for (const cell of this.queue) if (cell.dirty && !cell.removed) this.evaluate(cell);
    this.queue = [];
    const { changes } = this;
    this.changes = [];
    return changes;
  }

  get atRest(): boolean {
    return this.queue.length === 0;
  }

  staleAll(): void {
    this.restale(() => true);
    for (const grid of this.surroundings.grids()) grid.graph.forgetAll();
  }

  note(grid: Grid, area: Area): void {
    this.changes.push({ grid, area });
  }

  /** The template of a formula as it reads from a cell. */
  readonly templateAt = (formula: string, row: number, column: number): Template => {
    const tokens = tokenize(formula, { mergeRefs: true, allowTernary: true });
    const relative = translateTokensToR1C1(tokens, `${toCol(column)}${row + 1}`);
    const key = stringifyTokens(relative);
    let template = this.templates.get(key);
    if (template === undefined) this.templates.set(key, (template = compile(relative, this)));
    return template;
  };

  grid(name: string): Grid | undefined {
    return this.surroundings.grid(name);
  }

  customFunction(name: string): CustomFunction | undefined {
    return this.custom.get(customKey(name));
  }

  ensure(range: Reference): void {
    const found: FormulaCell[] = [];
    addStaleIn(range.grid, range, found);
    for (const cell of found) if (!cell.entered) this.evaluate(cell);
  }

  spillOf(grid: Grid, row: number, column: number): Value {
    const cell = grid.formula(row, column);
    if (cell === undefined || !cell.template.array || cell.blocked !== undefined) return REF;
    return cell.spilled ?? new Reference(grid, row, column, row, column);
  }

  referenceIn(text: string, frame: Frame): Value {
    const template = this.templateAt(`=${text}`, frame.row, frame.column);
    const inner = { grid: frame.grid, row: frame.row, column: frame.column, template };
    const bound = bind(inner, this.surroundings, this.templateAt);
    const value = template.evaluate({ ...inner, bound });
    if (!(value instanceof Reference)) return REF;
    this.ensure(value);
    return value;
  }

  private readonly sheetOf = (slot: RangeSlot): Grid | undefined =>
    slot.sheet === undefined ? undefined : this.grid(slot.sheet);

  private attach(cell: FormulaCell): void {
    cell.bound = bind(cell, this.surroundings, this.templateAt);
    eachReference(cell, this.sheetOf, {
      range: (range) => {
        range.grid.graph.listen(range, cell);
      },
      cell: (grid, row, column) => {
        grid.graph.listenToCell(row, column, cell);
      },
    });
  }

  private detach(cell: FormulaCell): void {
    eachReference(cell, this.sheetOf, {
      range: (range) => {
        range.grid.graph.unlisten(range, cell);
      },
      cell: (grid, row, column) => {
        grid.graph.unlistenToCell(row, column, cell);
      },
    });
  }

  private restale(concerns: (template: Template) => boolean): void {
    for (const grid of this.surroundings.grids()) {
      for (const cell of grid.formulas()) if (concerns(cell.template)) this.stale(cell);
    }
  }

  private stale(cell: FormulaCell): void {
    const reached: { grid: Grid; area: Area }[] = [];
    this.mark(cell, reached);
    this.spread(reached);
  }

  private mark(cell: FormulaCell, reached: { grid: Grid; area: Area }[]): void {
    if (cell.dirty) return;
    const { grid, row, column } = cell;
    cell.dirty = true;
    grid.column(column).dirty.add(cell);
    if (cell.spill !== undefined) grid.staleSpills.add(cell);
    this.queue.push(cell);
    reached.push({
      grid,
      area: cell.spill ?? { top: row, left: column, bottom: row, right: column },
    });
  }

  private spread(reached: { grid: Grid; area: Area }[]): void {
    const wave = ++this.wave;
    const visit = (cell: FormulaCell) => {
      this.mark(cell, reached);
    };
    this.volatile.forEach(visit);
    // The list grows while it is worked off.
    for (const { grid, area } of reached) {
      grid.graph.changed(area, wave, visit);
      for (const cell of grid.blocked) {
        if (cell.blocked !== undefined && overlap(cell.blocked, area)) visit(cell);
      }
    }
  }

  /** Calculates a formula after the stale ones it needs, without recursion: chains may be long. */
  private evaluate(wanted: FormulaCell): void {
    const path: FormulaCell[] = [wanted];
    for (let cell = path.at(-1); cell !== undefined; cell = path.at(-1)) {
      if (!cell.dirty) {
        path.pop();
      } else if (cell.entered) {
        path.pop();
        cell.entered = false;
        this.compute(cell);
      } else {
        cell.entered = true;
        this.enter(cell, path);
      }
    }
  }

  /** Puts the stale formulas that `cell` needs on the path; one that is entered already closes a circle. */
  private enter(cell: FormulaCell, path: FormulaCell[]): void {
    const needed: FormulaCell[] = [];
    eachReference(cell, this.sheetOf, {
      range: (range) => {
        addStaleIn(range.grid, range, needed);
      },
      cell: (grid, row, column) => {
        addStaleAt(grid, row, column, needed);
      },
    });
    for (const precedent of needed) {
      if (!precedent.entered) continue;
      // All formulas entered since the precedent lie on the circle.
      for (let i = path.lastIndexOf(precedent); i >= 0 && i < path.length; i++) {
        const member = path[i];
        if (member?.entered) member.circular = true;
      }
    }
    for (const precedent of needed) if (!precedent.entered) path.push(precedent);
  }

  private compute(cell: FormulaCell): void {
    if (cell.calculation !== this.calculation) {
      cell.calculation = this.calculation;
      cell.rounds = 0;
    }
    this.settle(cell);
    if (++cell.rounds > ROUNDS) return;
    const { circular } = cell;
    cell.circular = false;
    // Excel warns of a circular reference and shows 0.
    let value: Value = circular ? 0 : read(cell.template.evaluate(cell));
    if (!cell.dynamic && isRectangle(value)) value = implicitIntersection(value, cell);
    if (isRectangle(value)) this.spiller.place(cell, toArray(value));
    else this.spiller.placeSingle(cell, value);
  }
}
