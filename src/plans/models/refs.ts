import type { DecimalSeparator } from "../../engine/number";
import type { Language } from "../../i18n/language";
import { areaAddress, cellAddress } from "../address";
import { areaAt } from "../area";
import { areaOn, cellOn, quoteSheet, textLiteral } from "../reference";
import { isNumber } from "../settings/formulas";
import { bodyReference } from "../source/origin";
import { layoutOf, type ResultPlaces } from "./layout";
import type { ColumnModel, InputSpec, RowRefs } from "./model";
import { markWords } from "./marks";
import type { ModelSource } from "./source";

/** A model's sheet by its name, or null for formulas that stand on it. */
type Sheet = string | null;

/** How formulas name the columns of a model's results, from any sheet. */
export interface ResultRefs {
  /** The whole column as it spills in live mode; the formula's own row in native mode. */
  readonly column: (id: string) => string;
  readonly all: (id: string) => string;
  readonly setting: (id: string, last?: string) => string;
}

export function resultRefs(
  model: ColumnModel,
  mode: "live" | "native",
  customers: number,
  sheet: Sheet,
  places: ResultPlaces = layoutOf(model),
): ResultRefs {
  const { firstRow, columnIndex, settingRow, settingColumn } = places;
  const on = (address: string) => (sheet === null ? address : `${quoteSheet(sheet)}!${address}`);
  const spilled = (id: string) => on(`${cellAddress(firstRow, columnIndex(id), "both")}#`);
  const body = (id: string) => {
    const area = areaAt(firstRow, columnIndex(id), Math.max(1, customers), 1);
    return sheet === null ? areaAddress(area, "both") : areaOn(sheet, area);
  };
  return {
    column: (id) =>
      mode === "live" ? spilled(id) : on(cellAddress(firstRow, columnIndex(id), "column")),
    all: mode === "live" ? spilled : body,
    setting: (id, last = id) => {
      const [top, bottom] = [settingRow(id), settingRow(last)];
      const area = areaAt(top, settingColumn, bottom - top + 1, 1);
      return on(
        top === bottom ? cellAddress(top, settingColumn, "both") : areaAddress(area, "both"),
      );
    },
  };
}

/** What the formulas of a model are built on, on its own sheet or at other places of another. */
export function ownRefs(
  model: ColumnModel,
  mode: "live" | "native",
  source: ModelSource,
  language: Language,
  places: ResultPlaces = layoutOf(model),
): RowRefs<string, string, string> {
  const { origin, nameColumn, columns, names, decimal } = source;
  const { firstRow, columnIndex } = places;
  const refs = resultRefs(model, mode, names.length, null, places);
  const customers = (column: number) =>
    mode === "live"
      ? bodyReference(origin, column)
      : cellOn(origin.sheet, origin.firstRow, origin.columns[column] ?? 0, "column");
  /** As many as there are customers where formulas spill. */
  const withoutColumn = (value: string) =>
    mode === "live" ? `IF(${customers(nameColumn)}="",${value},${value})` : value;
  return {
    ...refs,
    name: customers(nameColumn),
    number: (id) => {
      const column = columns[id];
      const spec = model.inputs[id];
      return column === undefined
        ? withoutColumn('""')
        : numberFormula(customers(column), numberSpecOf(spec), decimal);
    },
    mark: (id) => {
      const column = columns[id];
      const spec = model.inputs[id];
      if (column === undefined) return withoutColumn('""');
      const from = spec?.kind === "mark" ? spec.from : 0;
      const least = typeof from === "number" ? String(from) : refs.setting(from);
      return markFormula(customers(column), least);
    },
    text: (id) => {
      const column = columns[id];
      return column === undefined ? withoutColumn('""') : `IFERROR(TRIM(${customers(column)}),"")`;
    },
    is: (id, option) =>
      `${refs.setting(id)}=${textLiteral(model.texts[language][`setting.${id}.${option}`] ?? option)}`,
    soFar: (id) => {
      const column = columnIndex(id);
      return `${cellAddress(firstRow, column, "both")}:${cellAddress(firstRow, column, "column")}`;
    },
  };
}

type NumberSpec = Exclude<InputSpec, { readonly kind: "mark" | "text" }>;

function numberSpecOf(spec: InputSpec | undefined): NumberSpec {
  return spec === undefined || spec.kind === "mark" || spec.kind === "text" ? {} : spec;
}

/** Whether a cell says yes, as 1 or 0, a number from `from` on: compared word by word, since MATCH takes a star in the cell for any text. */
export function markFormula(cell: string, from: string): string {
  const words = markWords.map((word) => `(TRIM(${cell})=${textLiteral(word)})`).join("+");
  const mark = `IF(${isNumber(cell)},--(${cell}>=${from}),--(${words}>0))`;
  return `IFERROR(IF(TRIM(${cell})="","",${mark}),0)`;
}

/** A cell as a number: text that reads as one counts, blank stays blank, off the scale is as the input says, else an error. */
function numberFormula(
  cell: string,
  { scale, outside }: NumberSpec,
  decimal: DecimalSeparator,
): string {
  const asNumber = (value: string) => `NUMBERVALUE(${value},"${decimal}"," ")`;
  const off = outside === "error" ? asNumber('"TRUE"') : '""';
  const onScale = (value: string) =>
    scale === undefined
      ? value
      : `IF((${value}<${scale.lowest})+(${value}>${scale.highest}),${off},${value})`;
  // The workbook's sign whatever the language of Excel, and none that parts thousands, which reads otherwise elsewhere. TRUE is
  // no number, though LibreOffice takes it for 1.
  const parsed = asNumber(`IF(ISLOGICAL(${cell}),"TRUE",${cell})`);
  return `IF(${isNumber(cell)},${onScale(cell)},IF(TRIM(${cell})="","",${onScale(parsed)}))`;
}
