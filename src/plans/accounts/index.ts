import { accounts } from "./accounts";
import { contacts } from "./contacts";
import { health } from "./health";
import { people } from "./people";
import { risks } from "./risks";
import { satisfaction } from "./satisfaction";
import { whiteSpace } from "./white-space";
import type { TypedTable, TypedTableId } from "./table";

/** The tables that people fill in, in the order in which they are offered: a line each. */
export const typedTables: Readonly<Record<TypedTableId, TypedTable>> = {
  accounts,
  contacts,
  people,
  risks,
  satisfaction,
  health,
  "white-space": whiteSpace,
};
