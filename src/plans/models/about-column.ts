import { languages } from "../../i18n/language";
import { textWidth } from "../chart/text-width";
import { columnWidths, widthOf } from "./column-kinds";
import { settingColumns } from "./layout";
import type { ColumnModel } from "./model";
import { usualText } from "./settings";
import { inputKey, inputNames } from "./source";

/** Points, which make of the estimate's upper end what letters take in most fonts. */
const FONT_SIZE = 9;

const beside = settingColumns.inForce + 1;

/**
 * Of an input or setting the column of what it does: beside what is in use, but where a text that is usual is longer
 * than that column, which is as wide as the results below it need. All those stand right of the longest, which goes on
 * over the empty cells between. In every language alike, so that a sheet is written over in another one.
 */
export function aboutColumns(model: ColumnModel): (id: string) => number {
  const widths = columnWidths(Object.values(model.columns));
  const room = widths[settingColumns.inForce] ?? widthOf.label;
  const needed = new Map([
    ...Object.keys(model.inputs).map((id) => {
      const name = (language: (typeof languages)[number]) => inputNames(model, id, language)[0];
      return [inputKey(id), widest(languages.map((language) => name(language) ?? ""))] as const;
    }),
    ...Object.keys(model.settings).map((id) => {
      return [id, widest(languages.map((language) => usualText(model, id, language)))] as const;
    }),
  ]);
  const far = columnPast(widths, largest([...needed.values()]));
  return (id) => ((needed.get(id) ?? 0) > room ? far : beside);
}

function widest(texts: readonly string[]): number {
  return largest(texts.map((text) => textWidth(text, FONT_SIZE)));
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function columnPast(widths: readonly number[], points: number): number {
  let column: number = settingColumns.inForce;
  let room = 0;
  do room += widths[column++] ?? widthOf.label;
  while (room < points);
  return column;
}
