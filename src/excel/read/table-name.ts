import { freeName } from "./free-name";
import type { Survey } from "./survey";

/**
 * The name for a table of the add-in's: another one where a defined name of the workbook or of a sheet is called so,
 * since Excel has one space of names for both. Of tables it is asked elsewhere whether they may give way.
 */
export function tableName(
  wanted: string,
  { tables, names }: Pick<Survey, "tables" | "names">,
): string {
  const isDefined = names.some((name) => name.toLowerCase() === wanted.toLowerCase());
  if (!isDefined) return wanted;
  return freeName(wanted, [...names, ...tables.map(({ name }) => name)], "_");
}
