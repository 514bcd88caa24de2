import { COLUMNS, ROWS } from "../../excel/model/address";
import type { Sheet, Table, Workbook } from "../../excel/model/types";
import { layoutStep } from "./layout-step";
import { formulaOf } from "./formula";
import type { Step } from "./history";
import { withoutGrowth } from "./without-growth";
import { refill } from "../../excel/model/refill";

/**
 * Takes back what moves cells and so touches formulas anywhere, such as inserting rows: the whole workbook as it
 * was, sheets and their names excepted.
 */
export function workbookStep(workbook: Workbook): Step {
  // Formulas come after every value: headers that are written rename columns in the formulas there are.
  const restores = [
    tablesOf(workbook),
    ...workbook.sheets.map(valuesOf),
    ...workbook.sheets.map(formulasOf),
    ...workbook.sheets.map(surroundingsOf),
    namesOf(workbook),
  ];
  const layouts = workbook.sheets.map(layoutStep);
  return {
    reverse() {
      const again = workbookStep(workbook);
      withoutGrowth(workbook, () => {
        for (const restore of restores) restore();
        for (const layout of layouts) layout.reverse();
      });
      return again;
    },
  };
}

const everything = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

function formulasOf(sheet: Sheet): () => void {
  const formulas = Array.from(sheet.formulaCells(), ({ row, column }) =>
    formulaOf(sheet, row, column),
  );
  return () => {
    for (const put of formulas) put?.();
  };
}

/** What no formula gives, and formats. */
function valuesOf(sheet: Sheet): () => void {
  const used = sheet.usedArea();
  const values = used === undefined ? [] : sheet.values(used);
  const own = values.map((line, down) =>
    line.map((value, across) => {
      const [row, column] = [(used?.top ?? 0) + down, (used?.left ?? 0) + across];
      const given =
        sheet.formula(row, column) !== undefined || sheet.spillAnchor(row, column) !== undefined;
      return given ? undefined : value;
    }),
  );
  const formats = [...sheet.formatRuns()];
  return () => {
    const present = sheet.usedArea();
    if (present !== undefined) sheet.clearContents(present);
    if (used !== undefined) sheet.setValues(used.top, used.left, own);
    sheet.clearFormats({ ...everything, right: lastFormatted(sheet) });
    for (const { area, format } of formats) sheet.setFormat(area, format);
  };
}

function lastFormatted(sheet: Sheet): number {
  return [...sheet.formatRuns()].reduce((last, { area }) => Math.max(last, area.right), 0);
}

/** Merged and hidden cells, validations, and what the charts draw. */
function surroundingsOf(sheet: Sheet): () => void {
  const merges = [...sheet.merges];
  const hidden = [...sheet.hiddenRows];
  const whatIfs = [...sheet.whatIfAreas];
  const shifts = [...sheet.rowShifts];
  const validations = sheet.validations.map(({ area, rule }) => ({ area, rule: { ...rule } }));
  const series = sheet.charts
    .flatMap((chart) => chart.series)
    .map((one) => {
      const { nameFormula, xFormula, yFormula, sizeFormula } = one;
      const labels = [...one.labels].map(([row, label]) => [row, { ...label }] as const);
      return { one, formulas: { nameFormula, xFormula, yFormula, sizeFormula }, labels };
    });
  return () => {
    refill(sheet.merges, merges);
    sheet.hiddenRows.clear();
    for (const row of hidden) sheet.hiddenRows.add(row);
    refill(sheet.whatIfAreas, whatIfs);
    // The cells of the file stand where they stood.
    refill(sheet.rowShifts, shifts);
    refill(sheet.validations, validations);
    for (const { one, formulas, labels } of series) {
      Object.assign(one, formulas);
      for (const [row, label] of labels) one.labels.set(row, label);
    }
  };
}

function tablesOf(workbook: Workbook): () => void {
  const tables = workbook.tables.map((table) => ({ table, area: table.area, ...looksOf(table) }));
  return () => {
    const held = new Set(tables.map(({ table }) => table.name));
    for (const table of [...workbook.tables])
      if (!held.has(table.name)) workbook.removeTable(table);
    for (const { table, area, looks } of tables) {
      const present = workbook.table(table.name);
      if (present !== undefined) present.area = area;
      else Object.assign(workbook.addTable(table.sheet, area, table.name), looks);
    }
  };
}

function looksOf(table: Table) {
  const { showTotals, showFilterButton, showBandedRows, style } = table;
  return { looks: { showTotals, showFilterButton, showBandedRows, style } };
}

function namesOf(workbook: Workbook): () => void {
  const kept = [workbook, ...workbook.sheets].map(({ names }) => ({ names, held: [...names] }));
  return () => {
    for (const { names, held } of kept) {
      for (const [name, formula] of held) names.set(name, formula);
    }
  };
}
