import { cellText } from "../../engine/cell";
import type { CustomerColumns } from "./customers";
import { headerIndex } from "./customers";
import type { CarriedColumn } from "./types";

/** A header that the results are to show again, and how the first cell below it is written. */
export interface WantedColumn {
  readonly header: string;
  readonly numberFormat: string;
}

/** Formulas in cells that are formatted as text would be shown instead of what they come to. */
const asText = "@";

/**
 * The columns that the results show again, in the order in which they were chosen: each once, and neither the names nor
 * the ratings. What the table does not have any more is left out.
 */
export function carriedColumns(
  headers: readonly string[],
  wanted: readonly WantedColumn[],
  { name, factors }: Pick<CustomerColumns, "name" | "factors">,
): CarriedColumn[] {
  const taken = new Set<number | null>([name, ...factors]);
  return wanted.flatMap(({ header, numberFormat }) => {
    const column = headerIndex(headers, header);
    if (column === null || taken.has(column)) return [];
    taken.add(column);
    return [
      {
        column,
        header: cellText(headers[column] ?? ""),
        numberFormat: numberFormat === asText ? "General" : numberFormat,
      },
    ];
  });
}
