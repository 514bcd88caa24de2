import { areaAt } from "../../plans/area";
import type { Hooks } from "../progress";
import { readInRounds, type Reading } from "../read/chunks";

/** What formulas may point at. */
export interface Named {
  readonly sheet: string;
  readonly tables: readonly string[];
}

/** The formulas of a sheet, its own defined names included; those of the workbook's names belong to none. */
export interface Formulas {
  readonly sheet: string | null;
  readonly texts: readonly string[];
}

const formulaTexts: Reading<unknown> = {
  step: "restore",
  also: (range) => range.load("formulas"),
  rowsOf: ({ formulas }) => formulas as unknown[][],
  most: 100_000,
};

/** All formulas of the workbook, by the sheets that they stand on. */
export async function readFormulas(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string }[],
  hooks: Hooks,
): Promise<Formulas[]> {
  const { names, worksheets } = context.workbook;
  names.load("items/formula");
  const asked = sheets.map(({ id }) => {
    const sheet = worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    const { names: own } = sheet;
    own.load("items/formula");
    return { id, used, own };
  });
  await context.sync();
  const requests = asked.flatMap(({ id, used }) => {
    if (used.isNullObject) return [];
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    return [{ sheet: id, area: areaAt(rowIndex, columnIndex, rowCount, columnCount) }];
  });
  const bodies =
    requests.length === 0 ? [] : await readInRounds(context, requests, formulaTexts, hooks);
  return [
    { sheet: null, texts: textsOf(names) },
    ...asked.map(({ id, own }) => ({ sheet: id, texts: textsOf(own) })),
    ...requests.map(({ sheet }, i) => ({
      sheet,
      texts: (bodies[i] ?? []).flat().filter(isFormula),
    })),
  ];
}

function textsOf({ items }: Excel.NamedItemCollection): string[] {
  return items.map(({ formula }) => String(formula));
}

function isFormula(cell: unknown): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}

/** Whether any formula names the sheet or one of its tables; in doubt it does. */
export function pointsAt(formulas: readonly string[], { sheet, tables }: Named): boolean {
  const plain = escaped(sheet);
  const quoted = escaped(sheet.replaceAll("'", "''"));
  const patterns = [
    // Also the first or last of several sheets: =SUM(January:March!A1).
    `(?<![\\p{L}\\p{N}_.])${plain}(?::[^!']+)?!`,
    `:${plain}!`,
    `'${quoted}(?::(?:[^']|'')*)?'!`,
    `'(?:[^']|'')*:${quoted}'!`,
    ...tables.map((table) => `(?<![\\p{L}\\p{N}_.])${escaped(table)}(?![\\p{L}\\p{N}_.(!'])`),
  ];
  const any = new RegExp(patterns.join("|"), "iu");
  return formulas.some((formula) => any.test(formula));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
