import type { Place } from "../../plans/source/types";

/** A place as Excel writes it: Customers!F27, 'Chart data'!A1. */
export function placeText({ sheet, address }: Place): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}
