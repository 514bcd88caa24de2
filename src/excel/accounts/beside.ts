import { typedTables } from "../../plans/accounts";
import { besideOf, type BesideTable } from "../../plans/accounts/beside";
import { keyColumns } from "../../plans/accounts/customers";
import { columnAmong } from "../../plans/accounts/look-up";
import { typedTableIds, type Beside, type BesideTableId } from "../../plans/accounts/table";
import { columnsInPlanTable, planTableIds, planTableRole } from "../../plans/reports/plan/tables";
import type { RawTable } from "../../plans/source/origin";
import { ownSheet } from "../read/own-sheet";
import { headerOfTable } from "../read/places";
import type { Survey } from "../read/survey";
import { typedTableIn } from "./read-tables";

/** What the tables of a workbook hold for one that is worked out of them. */
export function besideIn(survey: Survey, customers: RawTable): Beside {
  const tables = new Map<BesideTableId, BesideTable>();
  for (const id of typedTableIds) {
    const found = typedTableIn(survey, typedTables[id]);
    if (found === null) continue;
    const { headers } = found;
    tables.set(id, {
      origin: headerOfTable(found).origin,
      keys: keyColumns(headers, []),
      columnOf: (column) => columnAmong(typedTables[id], column, headers),
    });
  }
  for (const id of planTableIds) {
    const sheet = ownSheet(survey, planTableRole(id));
    const found = survey.tables.find((one) => one.sheet === sheet);
    if (found === undefined) continue;
    const columns = columnsInPlanTable(id, found.headers) as Readonly<
      Record<string, number | null>
    >;
    tables.set(id, {
      origin: headerOfTable(found).origin,
      keys: { name: columns.customer ?? -1, id: -1 },
      columnOf: (column) => columns[column] ?? -1,
    });
  }
  const { origin, rows } = customers;
  const own = {
    origin,
    keys: keyColumns(origin.headers, rows),
    columnOf: (column: string) => columnAmong(typedTables.accounts, column, origin.headers),
  };
  return besideOf(own, tables, ownSheet(survey, "results"));
}
