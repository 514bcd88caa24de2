import { areaAt, columnsOf, rowsOf, type Area } from "../../plans/area";
import { areaOf } from "../read/area-of";
import { askEach } from "./ask-each";
import type { Pointing } from "./points-at";

/** Rectangles that are asked for the rule of their cells on one sheet: each costs a little of a request. */
const mostAsked = 4000;

interface Answer {
  readonly type: string;
  readonly rule: Excel.DataValidationRule | null;
}

/** What the rules point at by which cells take their entries (data validation): lists that stand on other sheets. */
export async function readEntryRules(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string }[],
): Promise<Pointing[]> {
  const { worksheets } = context.workbook;
  const whole = sheets.map(({ id }) => {
    const { dataValidation } = worksheets.getItem(id).getRange();
    dataValidation.load("type,rule");
    return { id, dataValidation };
  });
  await context.sync();
  const kind = ({ dataValidation }: (typeof whole)[number]) => dataValidation.type as string;
  const pointing: Pointing[] = [];
  for (const one of whole) {
    if (kind(one) === "None") continue;
    if (isMixed(kind(one))) pointing.push(await readOnSheet(context, one.id));
    else pointing.push(pointingOf(one.id, [textsOf(one.dataValidation.rule)]));
  }
  return pointing;
}

/** Cells side by side may have other rules each: such rectangles are halved until each has one. */
async function readOnSheet(context: Excel.RequestContext, sheet: string): Promise<Pointing> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const validated = worksheet.getRange().getSpecialCellsOrNullObject("DataValidations");
  const [cells] = await askEach(context, [validated], (special) => {
    special.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    return () => (special.isNullObject ? [] : special.areas.items.map(areaOf));
  });
  if (cells == null) return { sheet, texts: [], isUnclear: true };
  const texts = new Set<string>();
  let [asked, isUnclear] = [0, false];
  let open: readonly Area[] = cells;
  while (open.length > 0) {
    asked += open.length;
    if (asked > mostAsked) return { sheet, texts: [...texts], isUnclear: true };
    const rules = await askEach(context, open, (area) => {
      const { dataValidation } = rangeAt(worksheet, area);
      dataValidation.load("type,rule");
      return (): Answer => ({ type: dataValidation.type, rule: dataValidation.rule });
    });
    const mixed: Area[] = [];
    open.forEach((area, i) => {
      const answer = rules[i] ?? null;
      const isOne = rowsOf(area) * columnsOf(area) === 1;
      if (answer === null || (isOne && isMixed(answer.type))) isUnclear = true;
      else if (isMixed(answer.type)) mixed.push(area);
      else for (const text of textsOf(answer.rule)) texts.add(text);
    });
    open = mixed.flatMap(halves);
  }
  return { sheet, texts: [...texts], isUnclear };
}

/** Whether cells have rules of several kinds, or several of one kind. */
function isMixed(type: string): boolean {
  return type === "MixedCriteria" || type === "Inconsistent";
}

function rangeAt(worksheet: Excel.Worksheet, area: Area): Excel.Range {
  return worksheet.getRangeByIndexes(area.top, area.left, rowsOf(area), columnsOf(area));
}

/** By columns first: what is entered into one column mostly has one rule. */
function halves(area: Area): Area[] {
  const { top, left } = area;
  const [rows, columns] = [rowsOf(area), columnsOf(area)];
  if (columns > 1) {
    const half = Math.ceil(columns / 2);
    return [areaAt(top, left, rows, half), areaAt(top, left + half, rows, columns - half)];
  }
  const half = Math.ceil(rows / 2);
  return [areaAt(top, left, half, 1), areaAt(top + half, left, rows - half, 1)];
}

function pointingOf(sheet: string, texts: readonly (readonly string[])[]): Pointing {
  return { sheet, texts: texts.flat(), isUnclear: false };
}

/** Every text of a rule: of a list its source, of others the formulas of their ends. */
function textsOf(rule: Excel.DataValidationRule | null): string[] {
  const kinds = Object.values(rule ?? {}) as (
    Readonly<Record<string, unknown>> | null | undefined
  )[];
  return kinds
    .flatMap((kind) => Object.values(kind ?? {}))
    .filter((value): value is string => typeof value === "string");
}
