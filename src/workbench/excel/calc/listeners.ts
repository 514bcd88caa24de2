import type { FormulaCell } from "./formula-cell";

/** Formulas that listen to one place. Most places have none or one, so a set is made only for more. */
export type Listeners = FormulaCell | Set<FormulaCell> | undefined;

export function withListener(listeners: Listeners, cell: FormulaCell): Listeners {
  if (listeners === undefined || listeners === cell) return cell;
  if (listeners instanceof Set) return listeners.add(cell);
  return new Set([listeners, cell]);
}

export function withoutListener(listeners: Listeners, cell: FormulaCell): Listeners {
  if (listeners === cell) return undefined;
  if (listeners instanceof Set) {
    listeners.delete(cell);
    if (listeners.size === 0) return undefined;
  }
  return listeners;
}
