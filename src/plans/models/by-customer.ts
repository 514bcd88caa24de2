import { isErrorValue } from "../../engine/cell";
import { roundScore } from "../../engine/round";
import { textLiteral } from "../reference";
import type { InputValues } from "./model";
import { plainText, sameKey } from "./typed-key";

/* Columns of models that have several rows for a customer. Each asks of a model's formulas and results only what it needs itself. */

/** Whom a row is about; an error is nobody. */
export const ofCustomerColumn = {
  kind: "label",
  width: 150,
  formula: (at: { readonly name: string }) => `IFERROR(TRIM(${at.name}),"")`,
  value: ({ names }: { readonly names: readonly string[] }, row: number) => nameIn(names, row),
} as const;

/** Which column says whom a row is about, where a customer may have several; -1 where each has one. */
export function columnOfCustomer(
  columns: Readonly<Record<string, { readonly formula?: unknown }>>,
) {
  return Object.values(columns).findIndex(({ formula }) => formula === ofCustomerColumn.formula);
}

function nameIn(names: readonly string[], row: number): string {
  const name = names[row] ?? "";
  return isErrorValue(name) ? "" : plainText(name);
}

/** Parts a customer from what is said of it, in any language. */
const between = " · ";

/** A row's customer and the text of an input, in one: what names a row in a chart. */
export function itemColumn<Id extends string>(of: Id, width: number) {
  return {
    kind: "name" as const,
    width,
    formula: (at: { readonly column: (id: Id | "customer") => string }) => {
      const [customer, item] = [at.column("customer"), at.column(of)];
      return `IF((${customer}="")+(${item}="")>0,${customer}&${item},${customer}&${textLiteral(between)}&${item})`;
    },
    value: (
      result: Readonly<Record<Id, InputValues>> & { readonly customers: readonly string[] },
      row: number,
    ) => {
      const [customer, item] = [result.customers[row] ?? "", String(result[of].shown[row] ?? "")];
      return customer === "" || item === "" ? customer + item : customer + between + item;
    },
  };
}

/** How formulas name texts: those of their own rows, and a whole column. */
export interface TextRefs<Of extends string> {
  readonly column: (id: Of) => string;
  readonly all: (id: Of) => string;
}

/**
 * A number for each text, the same for the same, by which formulas add up: in criteria of COUNTIFS and its like a text
 * could be a pattern or a comparison. It is the last row in which the text stands.
 */
export function numberedColumn<Of extends string>(of: Of) {
  return {
    kind: "rank" as const,
    formula: lastRowFormula(
      of,
      of,
      (last, at: TextRefs<Of>) => `IF(${at.column(of)}="","",${last})`,
    ),
  };
}

/**
 * The last row, from 1, in which a text stands among those of a column, within a formula. Where it is not among them,
 * native mode finds 0, and live mode what `ifAny` makes of an error.
 */
export function lastRowFormula<
  Of extends string,
  Among extends string,
  At extends TextRefs<Of | Among>,
>(
  of: Of,
  among: Among,
  within: (last: string, at: At) => string,
  ifAny: (found: string) => string = (found) => found,
) {
  return {
    live: (at: At) => within(ifAny(`XMATCH(${at.column(of)},${at.all(among)},0,-1)`), at),
    native: (at: At) => {
      const [text, all] = [at.column(of), at.all(among)];
      const last = `SUMPRODUCT(MAX((${all}=${text})*(ROW(${all})-MIN(ROW(${all}))+1)))`;
      return within(last, at);
    },
  };
}

/** The number of a text among those of a column: 0 for a blank, and for one that is not among them. */
export function numberAmongColumn<Of extends string, Among extends string, Result>(
  of: Of,
  among: Among,
  value: (result: Result, row: number) => number | undefined,
) {
  return {
    kind: "rank" as const,
    formula: lastRowFormula(
      of,
      among,
      (last, at: TextRefs<Of | Among>) => `IF(${at.column(of)}="",0,${last})`,
      (found) => `IFERROR(${found},0)`,
    ),
    value,
  };
}

/** The same as a number; null for a blank, and for a text that is not among them. */
export function lastRowsOf(
  among: readonly (number | string)[],
): (text: number | string) => number | null {
  const last = new Map(among.map((text, row) => [sameKey(text), row + 1]));
  return (text) => (text === "" ? null : (last.get(sameKey(text)) ?? null));
}

/** The same numbers, from 1; NaN for a blank. */
export function numbersOfTexts(texts: readonly string[]): Float64Array {
  const lastRow = lastRowsOf(texts);
  return Float64Array.from(texts, (text) => lastRow(text) ?? NaN);
}

/** The names of all rows as `ofCustomerColumn` shows them. */
export function customersOf(names: readonly string[]): string[] {
  return names.map((_, row) => nameIn(names, row));
}

export interface NumberRefs<Id extends string> {
  readonly column: (id: Id) => string;
  readonly all: (id: Id) => string;
}

/** The largest value of a column among the rows of the same number; 0 where there is none. */
export function largestAmong<Of extends string, By extends string>(of: Of, by: By) {
  return {
    live: (at: NumberRefs<Of | By>, number = at.column(by)) =>
      `MAXIFS(${at.all(of)},${at.all(by)},${number})`,
    native: (at: NumberRefs<Of | By>, number = at.column(by)) =>
      `SUMPRODUCT(MAX((${at.all(by)}=${number})*${at.all(of)}))`,
  };
}

/** The sum of a column among the rows of the same number. */
export function sumAmong<Of extends string, By extends string>(of: Of, by: By) {
  return (at: NumberRefs<Of | By>, number = at.column(by)) =>
    `SUMIFS(${at.all(of)},${at.all(by)},${number})`;
}

type Question<At> = (at: At, number: string) => string;

/** A question that both forms ask in the same words. */
export function alike<At>(question: Question<At>) {
  return { live: question, native: question };
}

/**
 * What the rows of a row's number come to. Live it is asked in the last row of each number, and all its rows read that:
 * asked in every row, each would go through all rows of its number. No row has the number 0.
 */
export function askedOnce<At extends NumberRefs<"who">>(
  { live, native }: { readonly live: Question<At>; readonly native: Question<At> },
  shown: (at: At, answer: string) => string,
) {
  return {
    live: (at: At) => {
      const who = at.column("who");
      const last = `IF(${who}=${ownRowFormula(at, "who")},${who},0)`;
      return shown(at, `INDEX(${live(at, last)},${who})`);
    },
    native: (at: At) => shown(at, native(at, at.column("who"))),
  };
}

/** The same as numbers: what the rows of a row's number come to; NaN for a row that has none. */
export function sumsOf(who: Float64Array, values: ArrayLike<number>): Float64Array {
  return ofEach(who, values, (sum, value) => sum + value);
}

/** The largest of the rows of a row's number, 0 at the least; NaN for a row that has none. */
export function largestOf(who: Float64Array, values: ArrayLike<number>): Float64Array {
  return ofEach(who, values, (most, value) => Math.max(most, value));
}

/** A value that is none counts as 0. */
function ofEach(
  who: Float64Array,
  values: ArrayLike<number>,
  join: (found: number, value: number) => number,
): Float64Array {
  const found = new Map<number, number>();
  who.forEach((own, row) => {
    const value = values[row] ?? NaN;
    found.set(own, join(found.get(own) ?? 0, Number.isNaN(value) ? 0 : value));
  });
  return who.map((own) => (Number.isNaN(own) ? NaN : roundScore(found.get(own) ?? 0)));
}

/** What the rows of a row's number come to, as a formula; blank for a row that has none. */
export function whereNumbered(
  at: { readonly column: (id: "who") => string },
  formula: string,
): string {
  return `IF(${at.column("who")}="","",ROUND(${formula},10))`;
}

/** A column of what is the same for all rows of a number, in the last of them only, for what counts each once. */
export function onceColumn<Of extends string>(of: Of) {
  return {
    kind: "amount" as const,
    formula: (at: NumberRefs<Of | "who">) =>
      `IF(${at.column("who")}=${ownRowFormula(at, "who")},${at.column(of)},0)`,
    value: ({ once }: { readonly once: Float64Array }, row: number) => once[row],
  };
}

/** The same as numbers. */
export function onceOf(who: Float64Array, values: Float64Array): Float64Array {
  return who.map((last, row) => (last === row + 1 ? (values[row] ?? 0) : 0));
}

/** A row's own place among the rows, from 1, as a formula of any column. */
export function ownRowFormula<Of extends string>(at: NumberRefs<Of>, of: Of): string {
  return `ROW(${at.column(of)})-MIN(ROW(${at.all(of)}))+1`;
}
