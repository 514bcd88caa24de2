import { renamed } from "../../calc/rewrite";
import type { Chart, Sheet, Table } from "../../model/types";
import { copyCells } from "../cells/copy";
import type { Context } from "../context";
import { HostError } from "../protocol/error";
import { isDefined } from "./names";
import { addSheet } from "./sheet-structure";

const LONGEST_NAME = 31;

/**
 * Copies a sheet with all that is on it. What programs have noted of it is taken to be copied too, which is the worse
 * for those who know their sheets by that; what points at the sheet itself points at the copy there.
 */
export function copySheet(sheet: Sheet, context: Context): Sheet {
  const { workbook } = context;
  const copy = addSheet(freeName(sheet), context);
  const tables = workbook.tables.filter((table) => table.sheet === sheet);
  const names = new Map(tables.map((table) => [table.name, tableName(table)]));
  const moved = (formula: string): string =>
    [...names].reduce(
      (text, [from, to]) => renamed(text, { kind: "table", from, to }),
      renamed(formula, { kind: "sheet", from: sheet.name, to: copy.name }),
    );
  const area = sheet.usedArea();
  if (area !== undefined) copyCells({ sheet, area }, { sheet: copy, area }, "All");
  for (const table of tables) copyTable(table, copy, names.get(table.name) ?? table.name);
  for (const { row, column, formula } of sheet.formulaCells()) {
    copy.setFormula(row, column, moved(formula), sheet.formulaShape(row, column));
  }
  for (const rule of sheet.validations) copy.validations.push(structuredClone(rule));
  for (const merge of sheet.merges) copy.merges.push({ ...merge });
  for (const chart of sheet.charts) copy.charts.push(copyChart(chart, copy, moved));
  for (const [column, width] of sheet.columnWidths) copy.columnWidths.set(column, width);
  for (const [row, height] of sheet.rowHeights) copy.rowHeights.set(row, height);
  for (const [key, value] of sheet.customProperties) copy.customProperties.set(key, value);
  for (const [name, formula] of sheet.names) copy.names.set(name, moved(formula));
  const { visibility, tabColor, showGridlines, freeze } = sheet;
  Object.assign(copy, { visibility, tabColor, showGridlines, freeze: { ...freeze } });
  copy.protected = sheet.protected;
  return copy;
}

/** "Results (2)". */
function freeName({ name, workbook }: Sheet): string {
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const free = name.slice(0, LONGEST_NAME - ending.length) + ending;
    if (workbook.sheet(free) === undefined) return free;
  }
}

/** Excel counts on from the name: Customers2, Customers3. */
function tableName({ name, sheet: { workbook } }: Table): string {
  for (let number = 2; ; number++) {
    const free = `${name}${number}`;
    if (workbook.table(free) === undefined && !isDefined(workbook, free)) return free;
  }
}

function copyTable(table: Table, sheet: Sheet, name: string): void {
  const copy = sheet.workbook.addTable(sheet, table.area, name);
  const { showTotals, showFilterButton, showBandedRows, style } = table;
  Object.assign(copy, { showTotals, showFilterButton, showBandedRows, style });
}

function copyChart(chart: Chart, sheet: Sheet, moved: (formula: string) => string): Chart {
  // A chart of a form that this model does not hold could not be told to show the copy.
  if (chart.raw !== undefined) throw new HostError("NotImplemented");
  const id = (own: string) => `${own.slice(0, -1)}-${sheet.id.slice(1)}`;
  return {
    ...chart,
    id: id(chart.id),
    sheet,
    x: { ...chart.x },
    y: { ...chart.y },
    secondary: chart.secondary === null ? null : { ...chart.secondary },
    legend: { ...chart.legend },
    ...(chart.looks === undefined ? {} : { looks: new Map(chart.looks) }),
    series: chart.series.map((one) => ({
      ...one,
      id: id(one.id),
      nameFormula: moved(one.nameFormula),
      xFormula: moved(one.xFormula),
      yFormula: moved(one.yFormula),
      sizeFormula: moved(one.sizeFormula),
      labels: new Map(
        [...one.labels].map(([point, label]) => [
          point,
          label.formula === undefined ? { ...label } : { ...label, formula: moved(label.formula) },
        ]),
      ),
    })),
  };
}
