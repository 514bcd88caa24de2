import { definitions, forms } from "./functions";
import type { FormulaCell, Frame } from "./formula-cell";
import type { Grid } from "./grid";
import { Reference } from "./reference";
import type { Template } from "./template";
import { isError } from "./value";

/** Functions that are part of the language itself. */
const built = new Set(["ANCHORARRAY", "SINGLE", "LET"]);

/** Whether a function can be calculated here; `custom` knows those that add-ins brought. */
export function isKnown(name: string, custom: (name: string) => boolean): boolean {
  return built.has(name) || name in forms || definitions.has(name) || custom(name);
}

/** Formulas that cannot be calculated here, and which others see their values. */
export class Uncalculated {
  readonly cells = new Set<FormulaCell>();
  private seers: Set<FormulaCell> | undefined;

  constructor(private readonly custom: (name: string) => boolean) {}

  /** Finds out whether a formula can be calculated, after it was entered or bound anew. */
  look(cell: FormulaCell): void {
    if (cell.foreign || this.unknownIn(cell).length > 0 || this.unsupportedIn(cell)) {
      this.cells.add(cell);
    } else this.cells.delete(cell);
    this.seers = undefined;
  }

  forget(cell: FormulaCell): void {
    this.cells.delete(cell);
    this.seers = undefined;
  }

  /** Functions came: looks again at what could not be calculated. */
  lookAgain(): void {
    for (const cell of [...this.cells]) this.look(cell);
  }

  /** Functions of a formula, and of the names in it, that are not known. */
  unknownIn(frame: Frame): string[] {
    return templatesOf(frame).flatMap(({ functions }) =>
      [...functions].filter((name) => !isKnown(name, this.custom)),
    );
  }

  /** Whether a formula sees, directly or through others, one that cannot be calculated. */
  sees(cell: FormulaCell): boolean {
    if (this.cells.size === 0) return false;
    this.seers ??= seersOf(this.cells);
    return this.seers.has(cell);
  }

  private unsupportedIn(frame: Frame): boolean {
    return templatesOf(frame).some(({ unsupported }) => unsupported);
  }
}

/** The templates of a formula and of the names it uses. */
function templatesOf(frame: Frame): Template[] {
  const within = frame.bound.flatMap((bound) =>
    bound instanceof Reference || isError(bound) ? [] : templatesOf(bound),
  );
  return [frame.template, ...within];
}

function seersOf(cells: ReadonlySet<FormulaCell>): Set<FormulaCell> {
  const found = new Set<FormulaCell>();
  const entered = new Set<Reference>();
  const pending: FormulaCell[] = [...cells];
  const add = (cell: FormulaCell): void => {
    if (found.has(cell)) return;
    found.add(cell);
    pending.push(cell);
  };
  for (let cell = pending.pop(); cell !== undefined; cell = pending.pop()) {
    const { row, column, spill } = cell;
    const grid: Grid = cell.grid;
    grid.graph.visitSeers(
      spill ?? { top: row, left: column, bottom: row, right: column },
      add,
      entered,
    );
  }
  return found;
}
