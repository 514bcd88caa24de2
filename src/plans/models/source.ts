import { cellText, isBlank, isErrorValue, type Cell } from "../../engine/cell";
import type { Scale } from "../../engine/factors/types";
import { parseNumber, type DecimalSeparator } from "../../engine/number";
import { roundScore } from "../../engine/round";
import { problem, type PlacedProblem, type Problem } from "../../engine/problems";
import { languages, type Language } from "../../i18n/language";
import { modelTexts } from "../../i18n/models/shared";
import { placeProblem } from "../problems/place";
import { foldName } from "../recognise/fold";
import { isCustomerHeader } from "../recognise/tables";
import type { RawTable, TableOrigin } from "../source/origin";
import { markOf } from "./marks";
import { rowProblems, rowsTwice } from "./row-problems";
import type { ColumnModel, InputSpec, InputValues, ModelValues } from "./model";
import { settingsInForce, type Typed } from "./settings";
import { plainText, sameKey } from "./typed-key";

/** All that a model's sheet is planned from, and where it came from. */
export interface ModelSource extends ModelValues {
  readonly origin: TableOrigin;
  /** Column of the names among the origin's. */
  readonly nameColumn: number;
  /** Column of each input among the origin's; those that a model does without may have none. */
  readonly columns: Readonly<Record<string, number>>;
  /** How numbers that are text are written. */
  readonly decimal: DecimalSeparator;
  /** What was typed for settings, and for the inputs' headers. */
  readonly typed: Typed;
  readonly problems: readonly PlacedProblem[];
}

/** Where the inputs of a model were found: a column each, null for those that have none. */
export type FoundColumns = Readonly<Record<string, number | null>>;

/** The header that was typed for an input goes before those that the model knows, in their order. */
export function findInputs(
  model: ColumnModel,
  headers: readonly string[],
  typed: Typed,
): FoundColumns {
  const keys = headers.map(foldName);
  const find = (name: string) => {
    const column = name === "" ? -1 : keys.indexOf(foldName(name));
    return column < 0 ? null : column;
  };
  const found = Object.keys(model.inputs).map((id) => {
    const wanted = cellText(typed[inputKey(id)]);
    const known = languages.flatMap((language) => inputNames(model, id, language));
    const names = wanted === "" ? known : [wanted];
    return [id, names.reduce<number | null>((column, name) => column ?? find(name), null)] as const;
  });
  return Object.fromEntries(found);
}

/** Key, among what was typed, of the name of the table that is read. */
export const tableKey = "table";

/** The table that a model reads: the one that was typed, else the one with most of its columns, the first of several. */
export function tableFor<
  Table extends { readonly name: string; readonly headers: readonly string[] },
>(model: ColumnModel, tables: readonly Table[], typed: Typed): Table | null {
  const wanted = foldName(cellText(typed[tableKey]));
  const found = ({ headers }: Table) =>
    Object.values(findInputs(model, headers, typed)).filter((column) => column !== null).length;
  const [best = null] = [...tables].sort((a, b) => found(b) - found(a));
  return tables.find(({ name }) => wanted !== "" && foldName(name) === wanted) ?? best;
}

/** Key of an input's header among what was typed. */
export function inputKey(input: string): string {
  return `input.${input}`;
}

/** The headers that mean an input in a language; the first is what it is called. */
export function inputNames(model: ColumnModel, input: string, language: Language): string[] {
  return (model.texts[language][`input.${input}`] ?? input).split("|");
}

/** The column of the customers' names. */
export function nameColumnOf(headers: readonly string[]): number {
  return Math.max(0, headers.findIndex(isCustomerHeader));
}

/** A table as it was read. */
interface ReadRows extends RawTable {
  /** Rows about whom the customers' table does not know. */
  readonly unknown?: readonly number[];
}

/** Makes of the cells of a table what a model is computed from; null where an input has no column. */
export function interpretModel(
  model: ColumnModel,
  { origin, rows, unknown = [] }: ReadRows,
  typed: Typed,
  language: Language,
  decimal: DecimalSeparator = ".",
): ModelSource | null {
  const nameColumn = nameColumnOf(origin.headers);
  const columns: Record<string, number> = {};
  for (const [id, column] of Object.entries(findInputs(model, origin.headers, typed))) {
    if (column !== null) columns[id] = column;
    else if (model.inputs[id]?.optional !== true) return null;
  }
  // Where it could do without any, it cannot do without all.
  if (Object.keys(columns).length === 0) return null;
  const filled = [nameColumn, ...Object.values(columns)];
  const last = rows.findLastIndex((row) => filled.some((column) => !isBlank(row[column])));
  const used = rows.slice(0, last + 1);
  const cellsOf = (id: string) => {
    const column = columns[id];
    return used.map((row) => (column === undefined ? null : (row[column] ?? null)));
  };
  const ofKind = (isMark: boolean, from: (spec: MarkSpec) => number) =>
    Object.fromEntries(
      Object.entries(model.inputs)
        .filter(([, spec]) => (spec.kind === "mark") === isMark)
        .map(([id, spec]) => [id, inputValues(cellsOf(id), spec, from, decimal)]),
    );
  // Cuts hang on the numbers, and marks on the settings.
  const numbers = ofKind(false, () => NaN);
  const { values, notUnderstood } = settingsInForce(model, typed, numbers, language);
  const inputs = {
    ...numbers,
    ...ofKind(true, ({ from }) => (typeof from === "number" ? from : Number(values[from]))),
  };
  const names = used.map((row) => cellText(row[nameColumn]));
  const faults = Object.entries(model.inputs).flatMap(([id, spec]) => {
    const column = columns[id];
    const header = origin.headers[column ?? -1] ?? "";
    return column === undefined
      ? []
      : inputProblems(cellsOf(id), {
          ...{ column, header, spec, decimal, language },
          nameOf: (row) => names[row] ?? "",
          words:
            spec.kind === "text"
              ? (spec.oneOf?.(language, (setting) => String(values[setting])) ?? null)
              : null,
        });
  });
  const origins = { factors: null, customers: origin, settings: null };
  return {
    origin,
    nameColumn,
    columns,
    names,
    inputs,
    settings: values,
    decimal,
    typed,
    problems: [
      ...[
        ...rowProblems(model, { origin, rows: used, unknown }, nameColumn, Object.values(columns)),
        ...rowsTwice(model, used, nameColumn, columns),
        ...faults,
      ].map((each) => placeProblem(each, origins)),
      ...[...notUnderstood, ...(isTable(origin, typed) ? [] : [tableKey])].map(
        (id): PlacedProblem => {
          const own = model.texts[language][`setting.${id}`] ?? id;
          const name = id === tableKey ? modelTexts[language]["table.setting"] : own;
          const value = cellText(typed[id]);
          const faulty = problem("model-setting", "settings", { value, params: { name } });
          return { ...faulty, sheet: "", address: "" };
        },
      ),
    ],
  };
}

/** Whether what is read is the table that was typed, if any was. */
function isTable({ table }: TableOrigin, typed: Typed): boolean {
  const wanted = foldName(cellText(typed[tableKey]));
  return wanted === "" || (table !== null && foldName(table) === wanted);
}

type MarkSpec = Extract<InputSpec, { kind: "mark" }>;

/** What each cell comes to: a number, "" for blank or off the scale, or an error, as a formula would show it. */
function inputValues(
  cells: readonly Cell[],
  spec: InputSpec,
  from: (spec: MarkSpec) => number,
  decimal: DecimalSeparator,
): InputValues {
  if (spec.kind === "mark") {
    const least = from(spec);
    const marks = cells.map((cell) => (isBlank(cell) ? "" : Number(markOf(cell, least) === true)));
    return {
      numbers: Float64Array.from(marks, (mark) => (mark === "" ? NaN : mark)),
      shown: marks,
    };
  }
  if (spec.kind === "text") {
    const shown = cells.map((cell) => (isErrorValue(cell) ? "" : plainText(cell)));
    return { numbers: new Float64Array(cells.length).fill(NaN), shown };
  }
  const shown = cells.map((cell): number | string => {
    if (isBlank(cell)) return "";
    if (isErrorValue(cell)) return cell;
    const number = numberOf(cell, decimal);
    if (Number.isNaN(number)) return "#VALUE!";
    if (isOnScale(number, spec.scale)) return number;
    return spec.outside === "error" ? "#VALUE!" : "";
  });
  const numbers = Float64Array.from(shown, (value) => (typeof value === "number" ? value : NaN));
  return { numbers, shown };
}

/** Text counts as a number where NUMBERVALUE reads one: blanks within do not matter, full-width digits are none. */
function numberOf(cell: Cell, decimal: DecimalSeparator): number {
  if (typeof cell !== "string") return parseNumber(cell);
  return /^[\x20-\x7E\s]*$/.test(cell) ? parseNumber(cell.replaceAll(/\s/g, ""), decimal) : NaN;
}

function isOnScale(number: number, scale: Scale | undefined): boolean {
  return scale === undefined || (number >= scale.lowest && number <= scale.highest);
}

interface ReadInput {
  readonly column: number;
  readonly header: string;
  readonly spec: InputSpec;
  readonly decimal: DecimalSeparator;
  readonly nameOf: (row: number) => string;
  /** Of each meaning the words that say it; null where any text will do. */
  readonly words: readonly (readonly string[])[] | null;
  readonly language: Language;
}

function anyOf(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: "disjunction" }).format(words);
}

function inputProblems(cells: readonly Cell[], input: ReadInput): Problem[] {
  const { column, header, spec, decimal, nameOf, words, language } = input;
  const known = new Set(words?.flat().map(sameKey));
  const proposed = words?.flatMap(([word = ""]) => word) ?? [];
  return cells.flatMap((cell, row) => {
    if (isBlank(cell)) return [];
    const at = {
      ...{ row, column, customer: nameOf(row) },
      ...{ value: cellText(cell), params: { name: header } },
    };
    if (isErrorValue(cell)) return [problem("excel-error", "customers", at)];
    if (spec.kind === "text") {
      if (words === null || known.has(sameKey(plainText(cell)))) return [];
      const params = { ...at.params, words: anyOf(proposed, language) };
      return [problem("model-no-word", "customers", { ...at, params })];
    }
    if (spec.kind === "mark")
      return markOf(cell, 0) === null ? [problem("model-not-mark", "customers", at)] : [];
    const number = numberOf(cell, decimal);
    if (Number.isNaN(number)) return [problem("model-not-number", "customers", at)];
    const { scale } = spec;
    return scale === undefined || isOnScale(number, scale) ? [] : [offScale(number, scale, at)];
  });
}

/** What a number that is not on its scale was probably meant to be says how it is mended. */
function offScale(
  number: number,
  { lowest, highest }: Scale,
  at: Pick<Problem, "row" | "column"> & { readonly params: { readonly name: string } },
): Problem {
  const code =
    number < 0 && lowest === 0
      ? "model-negative"
      : highest === 1 && number > 0 && number <= 100
        ? "model-percent"
        : "model-off-scale";
  const params = { ...at.params, lowest, highest, share: roundScore(number / 100) };
  return problem(code, "customers", { ...at, params });
}
