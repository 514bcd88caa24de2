import { supports } from "../run";
import { askEach } from "./ask-each";
import type { Pointing } from "./points-at";

/** Where pivot tables have their data from. Of data that do not stand in the workbook Excel says nothing. */
export async function readPivotSources(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string }[],
): Promise<Pointing[]> {
  const on = sheets.map(({ id }) => {
    const { pivotTables } = context.workbook.worksheets.getItem(id);
    pivotTables.load("items/name");
    return { id, pivotTables };
  });
  await context.sync();
  const pivots = on.flatMap(({ id, pivotTables }) =>
    pivotTables.items.map((pivot) => ({ sheet: id, pivot })),
  );
  const told = supports("1.15") ? pivots : [];
  const sources = await askEach(context, told, ({ pivot }) => {
    const source = pivot.getDataSourceString();
    return () => source.value;
  });
  return pivots.map(({ sheet }, i) => {
    const text = sources[i] ?? "";
    return { sheet, texts: [text], isUnclear: text === "" };
  });
}
