import { typedRole, typedTableIds, type TypedTableId } from "../../plans/accounts/table";
import { findCustomers, findFactors } from "../../plans/recognise/tables";
import { ownSheet } from "./own-sheet";
import type { FoundTable, Survey } from "./survey";

type Tables = Pick<Survey, "tables" | "sheets" | "memory" | "marked">;

/** The customers' table; none that was made for people to fill in beside it, whatever that is called by now. */
export function customersTable(survey: Tables): FoundTable | null {
  const made = typedTableIds.map((id) => madeTable(survey, id));
  const others = survey.tables.filter((table) => !made.includes(table));
  return findCustomers(others, findFactors(survey.tables));
}

/** The table on the sheet that was made for one that people fill in, which is called as that is unless renamed. */
export function madeTable(survey: Tables, id: TypedTableId): FoundTable | null {
  const sheet = ownSheet(survey, typedRole(id));
  const onSheet = survey.tables.filter((table) => table.sheet === sheet);
  const usual = id.replaceAll("-", "");
  return onSheet.find(({ name }) => name.toLowerCase().startsWith(usual)) ?? onSheet[0] ?? null;
}
