/** The ids of sheets by their names, as far as they are known to a batch. */
const known = new WeakMap<Excel.RequestContext, Map<string, string>>();

/** From now on the sheets of these names are found by their ids in this batch, whatever anybody calls them meanwhile. */
export function knowSheets(
  context: Excel.RequestContext,
  sheets: Iterable<readonly [name: string, id: string]>,
): void {
  const ids = known.get(context) ?? new Map<string, string>();
  for (const [name, id] of sheets) ids.set(name, id);
  known.set(context, ids);
}

/** The id of the sheet of a name, as far as it is known to a batch. */
export function knownId(context: Excel.RequestContext, name: string): string | null {
  return known.get(context)?.get(name) ?? null;
}

/** The sheet of a name (or an id). */
export function sheetOf(context: Excel.RequestContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(knownId(context, name) ?? name);
}
