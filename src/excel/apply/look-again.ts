import { KamError } from "../errors";
import type { Survey } from "../read/survey";
import type { Item } from "./targets";

/** Sheets, tables, and which sheet shows. */
interface Standing {
  readonly standing: readonly Item[];
  readonly allTables: readonly Item[];
  readonly activeSheet: string;
}

/**
 * Asks for the sheets and tables there are; what is returned tells after the next sync.
 *
 * @throws KamError KAM-CHANGED, then, where they are not those that were read
 */
export function lookAgain(context: Excel.RequestContext, survey: Survey): () => Standing {
  const { worksheets, tables } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  worksheets.load("items/id,items/name");
  tables.load("items/id,items/name");
  return () => seen({ active, worksheets, tables }, survey);
}

/** What was asked for, once it has been answered. */
interface Asked {
  readonly active: Excel.Worksheet;
  readonly worksheets: Excel.WorksheetCollection;
  readonly tables: Excel.TableCollection;
}

function seen({ active, worksheets, tables }: Asked, survey: Survey): Standing {
  const standing = worksheets.items.map(({ id, name }) => ({ id, name }));
  const allTables = tables.items.map(({ id, name }) => ({ id, name }));
  if (!isAsSurveyed(survey, standing, allTables)) throw new KamError("KAM-CHANGED");
  return { standing, allTables, activeSheet: active.id };
}

/** Whether sheets and tables are still those that were read, and called the same. */
function isAsSurveyed(
  { sheets, tables }: Survey,
  standing: readonly Item[],
  allTables: readonly Item[],
): boolean {
  const namesOf = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);
  const key = (parts: readonly string[]) => JSON.stringify([...parts].sort());
  return (
    key(sheets.map(({ id, name }) => `${id} ${name}`)) ===
      key(standing.map(({ id, name }) => `${id} ${name}`)) &&
    key(namesOf(tables)) === key(namesOf(allTables))
  );
}
