import type { Place } from "../../plans/source/types";

/** A place as Excel writes it: Customers!F27, 'Chart data'!A1; a whole sheet by its name. */
export function placeText({ sheet, address }: Place): string {
  if (address === "") return sheet;
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}
