import type { Survey } from "./survey";

/**
 * The name for a table of the add-in's: another one where a defined name of the workbook or of a sheet is called so,
 * since Excel has one space of names for both. Of tables it is asked elsewhere whether they may give way.
 */
export function tableName(
  wanted: string,
  { tables, names }: Pick<Survey, "tables" | "names">,
): string {
  const fold = (name: string) => name.toLowerCase();
  const defined = new Set(names.map(fold));
  if (!defined.has(fold(wanted))) return wanted;
  const taken = new Set([...defined, ...tables.map(({ name }) => fold(name))]);
  for (let number = 2; ; number++) {
    const free = `${wanted}_${number}`;
    if (!taken.has(fold(free))) return free;
  }
}
