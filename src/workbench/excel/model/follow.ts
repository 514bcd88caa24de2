import type { Renaming } from "../calc/rewrite";
import { renamed } from "../calc/rewrite";
import type { WorkbookModel } from "./workbook-model";

/** Rewrites every formula of the workbook (cells, names, charts, validations) after something got a new name. */
export function renameInFormulas(
  workbook: WorkbookModel,
  renaming: Renaming,
  rename?: () => void,
): void {
  rewriteFormulas(workbook, (formula) => renamed(formula, renaming), rename);
}

/**
 * Replaces formulas that `rewrite` changes. `between` runs when the old formulas are gone and the new ones are
 * not yet there.
 */
export function rewriteFormulas(
  workbook: WorkbookModel,
  rewrite: (formula: string, sheet: string) => string,
  between?: () => void,
): void {
  const { calculator } = workbook;
  const pending: (() => void)[] = [];
  for (const { grid, title } of workbook.sheets) {
    for (const cell of [...grid.formulas()]) {
      const { row, column, text } = cell;
      const formula = rewrite(text, title);
      if (formula === text) continue;
      const lifted = calculator.lift(cell);
      pending.push(() => {
        calculator.putBack(grid, row, column, formula, lifted);
      });
    }
  }
  between?.();
  for (const put of pending) put();
  followNames(workbook.names, (formula) => rewrite(formula, ""));
  for (const sheet of workbook.sheets) {
    const { names, page, title } = sheet;
    followNames(names, (formula) => rewrite(formula, title));
    sheet.page = {
      ...page,
      area: rewrite(page.area, title),
      titles: rewrite(page.titles, title),
    };
  }
  for (const source of workbook.pivotSources.values()) {
    source.formula = bare(source.formula, "", rewrite);
  }
  for (const one of [...workbook.pointing.values()].flat()) {
    if (one.formula.includes("!")) one.formula = bare(one.formula, "", rewrite);
  }
  for (const { charts, validations, held, title } of workbook.sheets) {
    for (const one of [held, ...charts.map((chart) => chart.held ?? [])].flat()) {
      // Whatever else of its own sheet such a formula names stays where the file has it.
      if (one.formula.includes("!")) one.formula = bare(one.formula, title, rewrite);
    }
    for (const { rule } of validations) {
      if (rule.formula1 !== undefined) rule.formula1 = bare(rule.formula1, title, rewrite);
      if (rule.formula2 !== undefined) rule.formula2 = bare(rule.formula2, title, rewrite);
    }
    for (const series of charts.flatMap((chart) => chart.series)) {
      series.nameFormula = rewrite(series.nameFormula, title);
      series.xFormula = rewrite(series.xFormula, title);
      series.yFormula = rewrite(series.yFormula, title);
      series.sizeFormula = rewrite(series.sizeFormula, title);
      for (const label of series.labels.values()) {
        if (label.formula !== undefined) label.formula = rewrite(label.formula, title);
      }
    }
  }
}

function followNames(names: Map<string, string>, rewrite: (formula: string) => string): void {
  for (const [name, formula] of [...names]) {
    const next = rewrite(formula);
    if (next !== formula) names.set(name, next);
  }
}

/** Rewrites a formula that is kept without its "=". */
function bare(
  formula: string,
  sheet: string,
  rewrite: (formula: string, sheet: string) => string,
): string {
  return rewrite(`=${formula}`, sheet).slice(1);
}
