import type { Language } from "../../i18n/language";
import type { Guide } from "./spec";

/** A table of texts with what it is called. */
export interface GuideTable {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The points of a cell as one text. */
function joined(points: string, language: Language): string {
  return points.split("|").join(language === "en-US" ? "; " : "；");
}

/** What the sources say besides, in one language. */
export function guideTables({ texts, tables }: Guide, language: Language): GuideTable[] {
  const said = texts[language];
  const text = (key: string) => said[key] ?? key;
  return tables.map(({ id, rows, columns }) => ({
    caption: text(id),
    headers: [text(`${id}.of`), ...columns.map((column) => text(`${id}.column.${column}`))],
    rows: rows.map((row) => [
      text(`${id}.row.${row}`),
      ...columns.map((column) => joined(text(`${id}.${row}.${column}`), language)),
    ]),
  }));
}
