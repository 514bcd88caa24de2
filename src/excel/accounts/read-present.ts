import type { PresentCells } from "../../plans/accounts/offer";
import type { PresentTable } from "../../plans/accounts/sheet";
import { columnAmong } from "../../plans/accounts/look-up";
import type { TypedTable } from "../../plans/accounts/table";
import type { Hooks } from "../progress";
import { readInRounds } from "../read/chunks";
import type { FoundTable } from "../read/survey";
import { readTable } from "./read-tables";

/** Cells of formulas asked for in one round trip: these are long. */
const mostFormulas = 5000;

/** A table as it stands, with what is empty in columns that are worked out of other tables. */
export async function readPresent(
  context: Excel.RequestContext,
  found: FoundTable,
  table: TypedTable,
  hooks: Hooks,
): Promise<PresentTable & PresentCells> {
  const present = await readTable(context, found, hooks);
  const columns = table.columns
    .filter(({ beside }) => beside !== undefined)
    .map(({ id }) => columnAmong(table, id, found.headers))
    .filter((column) => column >= 0);
  if (columns.length === 0) return present;
  const requests = columns.map((column) => {
    const at = found.body.left + column;
    return { sheet: found.sheet, area: { ...found.body, left: at, right: at } };
  });
  const reading = {
    step: "read",
    also: (range: Excel.Range) => range.load("formulas"),
    rowsOf: ({ formulas }: Excel.Range) => formulas as unknown[][],
    most: mostFormulas,
  } as const;
  const formulas = await readInRounds(context, requests, reading, hooks);
  const empty = new Set(
    formulas.flatMap((rows, i) =>
      rows.flatMap(([formula], row) => (formula === "" ? [`${row}:${columns[i] ?? -1}`] : [])),
    ),
  );
  return { ...present, isEmpty: (row, column) => empty.has(`${row}:${column}`) };
}
