import type { Hooks } from "../progress";
import { areaOf } from "../read/area-of";
import { readInRounds, type Reading } from "../read/chunks";
import type { Pointing } from "./points-at";

const formulaTexts: Reading<unknown> = {
  step: "restore",
  also: (range) => range.load("formulas"),
  rowsOf: ({ formulas }) => formulas as unknown[][],
  most: 100_000,
};

/** All formulas in cells and names of the workbook, by the sheets that they stand on. */
export async function readFormulas(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string }[],
  hooks: Hooks,
): Promise<Pointing[]> {
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
    return used.isNullObject ? [] : [{ sheet: id, area: areaOf(used) }];
  });
  const bodies =
    requests.length === 0 ? [] : await readInRounds(context, requests, formulaTexts, hooks);
  const pointing = (sheet: string | null, texts: string[]) => ({ sheet, texts, isUnclear: false });
  return [
    pointing(null, textsOf(names)),
    ...asked.map(({ id, own }) => pointing(id, textsOf(own))),
    ...requests.map(({ sheet }, i) => pointing(sheet, (bodies[i] ?? []).flat().filter(isFormula))),
  ];
}

function textsOf({ items }: Excel.NamedItemCollection): string[] {
  return items.map(({ formula }) => String(formula));
}

function isFormula(cell: unknown): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}
