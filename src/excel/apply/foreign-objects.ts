import { askEach } from "../pointing/ask-each";
import { supports } from "../run";

/**
 * Which of the add-in's sheets hold what it has never put there: comments, notes, pictures and drawn shapes, slicers,
 * pivot tables, rules of formatting. Where Excel does not tell of a sheet, it may.
 *
 * @param sheets with the names of all charts on them
 */
export async function withForeignObjects(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string; readonly charts: readonly string[] }[],
): Promise<ReadonlySet<string>> {
  const found = await askEach(context, sheets, ({ id, charts }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const { shapes } = sheet;
    // The library may be older than the Excel that it talks to.
    const { notes } = sheet as { readonly notes?: Excel.NoteCollection };
    const counts = [
      sheet.comments.getCount(),
      sheet.slicers.getCount(),
      sheet.pivotTables.getCount(),
      sheet.getRange().conditionalFormats.getCount(),
      ...(supports("1.18") && notes !== undefined ? [notes.getCount()] : []),
    ];
    shapes.load("items/name");
    return () => {
      // Whether a chart counts among the shapes as well is not documented.
      const others = shapes.items.filter(({ name }) => !charts.includes(name));
      return others.length > 0 || counts.some(({ value }) => value > 0);
    };
  });
  return new Set(sheets.flatMap(({ id }, i) => (found[i] === false ? [] : [id])));
}
