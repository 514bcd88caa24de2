import { overlap, type Area } from "./area";
import { renameInFormulas } from "./follow";
import type { SheetModel } from "./sheet";
import type { WorkbookModel } from "./workbook-model";

/**
 * Remembers the headers of the tables whose header row an edit reaches. What is returned, called after the
 * edit, lets formulas follow: a column renamed in its header cell is renamed in structured references.
 */
export function headersBefore(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
): (() => void) | undefined {
  const reached = workbook.tables.filter(
    (table) => table.sheet === sheet && overlap({ ...table.area, bottom: table.area.top }, area),
  );
  if (reached.length === 0) return undefined;
  const before = reached.map((table) => {
    const width = table.area.right - table.area.left + 1;
    return { table, headers: Array.from({ length: width }, (_, i) => table.header(i)) };
  });
  return () => {
    for (const { table, headers } of before) {
      table.headersChanged();
      const after = headers.map((_, i) => table.header(i));
      const renamed = new Map<string, string>();
      headers.forEach((from, i) => {
        const to = after[i] ?? from;
        // A header that only moved to another column is still there under its name.
        if (from !== to && !after.includes(from)) renamed.set(from.toLowerCase(), to);
      });
      if (renamed.size > 0) {
        renameInFormulas(workbook, { kind: "columns", table: table.name, renamed });
      }
      workbook.tableChanged(table);
    }
  };
}
