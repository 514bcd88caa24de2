/** Key of the custom property that the sheets of the scripts carry. */
const MARK = "kam-matrix-conformance";

/** The workbook holds something that is not the scripts' own. */
export class ForeignWorkbook extends Error {
  constructor(readonly holds: string) {
    super(holds);
  }
}

/**
 * Makes sure that nothing of anybody's can be touched: every sheet is blank, or is known by its mark to be of an
 * earlier run, and there are no names.
 *
 * @throws ForeignWorkbook where the workbook holds anything else
 */
export async function refuseForeign(context: Excel.RequestContext): Promise<void> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name");
  tables.load("items/name");
  await context.sync();
  const looked = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(false);
    const mark = sheet.customProperties.getItemOrNullObject(MARK);
    used.load("address");
    mark.load("value");
    sheet.charts.load("items/name");
    sheet.tables.load("items/name");
    sheet.names.load("items/name");
    return { sheet, used, mark };
  });
  await context.sync();
  for (const { sheet, used, mark } of looked) {
    if (!mark.isNullObject) continue;
    const things = [sheet.charts.items, sheet.tables.items, sheet.names.items];
    if (!used.isNullObject || things.some(({ length }) => length > 0)) {
      throw new ForeignWorkbook(sheet.name);
    }
  }
  const [name] = names.items;
  if (name !== undefined) throw new ForeignWorkbook(name.name);
}

/** Adds a sheet that carries the mark, with a script's token, from the first moment. */
export function addOwn(
  context: Excel.RequestContext,
  name: string,
  token: string,
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.customProperties.add(MARK, token);
  return sheet;
}

/** Deletes the sheets that carry a script's token, whatever they are called by now. */
export async function removeOwn(context: Excel.RequestContext, token: string): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const marks = worksheets.items.map((sheet) => {
    const mark = sheet.customProperties.getItemOrNullObject(MARK);
    mark.load("value");
    return { sheet, mark };
  });
  await context.sync();
  for (const { sheet, mark } of marks) {
    if (!mark.isNullObject && mark.value === token) sheet.delete();
  }
  await context.sync();
}
