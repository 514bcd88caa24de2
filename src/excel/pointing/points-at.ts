/** What formulas may point at. */
export interface Named {
  readonly sheet: string;
  readonly tables: readonly string[];
}

/** What is on a sheet, its own defined names included, and may point at others. */
export interface Pointing {
  /** Null for the names of the workbook. */
  readonly sheet: string | null;
  /** Formulas and addresses. */
  readonly texts: readonly string[];
  /** Whether something there does not say what it points at: it may be anything. */
  readonly isUnclear: boolean;
}

/** Whether any formula or address names the sheet or one of its tables; in doubt it does. */
export function pointsAt(
  { texts, isUnclear }: Pick<Pointing, "texts" | "isUnclear">,
  { sheet, tables }: Named,
): boolean {
  if (isUnclear) return true;
  const plain = escaped(sheet);
  const quoted = escaped(sheet.replaceAll("'", "''"));
  const patterns = [
    // Also the first or last of several sheets: =SUM(January:March!A1).
    `(?<![\\p{L}\\p{N}_.])${plain}(?::[^!']+)?!`,
    `:${plain}!`,
    `'${quoted}(?::(?:[^']|'')*)?'!`,
    `'(?:[^']|'')*:${quoted}'!`,
    ...tables.map((table) => `(?<![\\p{L}\\p{N}_.])${escaped(table)}(?![\\p{L}\\p{N}_.(!'])`),
  ];
  const any = new RegExp(patterns.join("|"), "iu");
  return texts.some((text) => any.test(text));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
