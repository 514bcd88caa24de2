import type {
  CellStyle,
  FormatPlan,
  SheetPlan,
  ValidationPlan,
  ValidationRule,
} from "../../plans/plan";
import { sheetOf } from "./sheets";
import { plainAction, type Step } from "./steps";
import { rangeOf } from "./write-cells";

/** Steps that make cells look as planned, and a sheet of its own: frozen panes, gridlines and tab. */
export function writeLook(plan: SheetPlan): Step[] {
  const { name, formats, widths, patch } = plan;
  return [
    ...formats.map((format) => writeFormat(name, format)),
    ...widths.map(({ column, count, points }): Step => ({
      bytes: plainAction,
      ask: (context) => {
        const area = { top: 0, bottom: 0, left: column, right: column + count - 1 };
        rangeOf(context, name, area).format.columnWidth = points;
      },
    })),
    ...(patch ? [] : [writeSheetLook(plan)]),
  ];
}

export function writeFormat(sheet: string, { area, style }: FormatPlan): Step {
  return {
    bytes: plainAction * Object.keys(style).length,
    ask: (context) => {
      applyStyle(rangeOf(context, sheet, area), style);
    },
  };
}

function writeSheetLook({ name, freeze, gridlines, tabColor }: SheetPlan): Step {
  return {
    bytes: 3 * plainAction,
    ask: (context) => {
      const sheet = sheetOf(context, name);
      sheet.showGridlines = gridlines;
      if (tabColor !== null) sheet.tabColor = tabColor;
      if (freeze !== null) freezePanes(sheet, freeze);
    },
  };
}

function freezePanes(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetPlan["freeze"]>) {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.freezeColumns(columns);
}

function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.numberFormat !== undefined) {
    // One format for all cells: the types know only one per cell.
    (range as { numberFormat: unknown }).numberFormat = style.numberFormat;
  }
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
}

export function writeValidation(
  sheet: string,
  { area, rule, error, prompt }: ValidationPlan,
): Step {
  return {
    bytes: 3 * plainAction,
    ask: (context) => {
      const { dataValidation } = rangeOf(context, sheet, area);
      dataValidation.rule = excelRule(rule);
      dataValidation.errorAlert = {
        title: error.title,
        message: error.text,
        style: error.style === "stop" ? "Stop" : "Warning",
        showAlert: true,
      };
      if (prompt === undefined || prompt === null) return;
      const { title, text: message } = prompt;
      dataValidation.prompt = { title, message, showPrompt: true };
    },
  };
}

function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.choices.join(",") } };
    case "listOf":
      return { list: { inCellDropDown: true, source: rule.source.formula } };
    case "between":
      return {
        decimal: {
          formula1: rule.lowest.formula,
          formula2: rule.highest.formula,
          operator: "Between",
        },
      };
    case "decimal":
      return rule.highest === null
        ? { decimal: { formula1: rule.lowest, operator: "GreaterThanOrEqualTo" } }
        : { decimal: { formula1: rule.lowest, formula2: rule.highest, operator: "Between" } };
  }
}
