import { roundAsExcel } from "../../engine/round";
import { isErrorValue } from "../../engine/cell";
import { customersOf, lastRowFormula, lastRowsOf, ownRowFormula, sumAmong } from "./by-customer";
import type { ColumnKind, InputValues } from "./model";

/*
 * Where a model counts the companies of one parent as one: what it adds up stands in the last row of each parent, under
 * the parent's name, and the rows of its other companies are blank. Each piece asks of a model only what it needs itself.
 */

export const parentInput = { kind: "text", optional: true } as const;

export const byParentSetting = { kind: "choice", options: ["no", "yes"], usual: "no" } as const;

/** Which rows are counted together. */
export interface Companies {
  readonly isOn: boolean;
  readonly names: readonly string[];
  /** Whose company a row is: its parent's, else its own. */
  readonly company: readonly string[];
  /** The last row of the same company, from 1; the row's own where each counts by itself. */
  readonly who: Float64Array;
}

export function companiesOf(
  names: readonly string[],
  parent: InputValues,
  byParent: number | string,
): Companies {
  const isOn = byParent === "yes";
  const company = customersOf(names).map((name, row) =>
    name === "" ? "" : String(parent.shown[row] ?? "") || name,
  );
  const last = lastRowsOf(company);
  const who = Float64Array.from(company, (text, row) => (isOn ? (last(text) ?? row + 1) : row + 1));
  return { isOn, names, company, who };
}

/** What an input comes to for each company, in its last row: an error among the numbers is that error. */
export function summed({ isOn, who }: Companies, { shown }: InputValues): InputValues {
  if (!isOn) return { shown, numbers: numbersIn(shown) };
  const sums = new Map<number, number | string>();
  who.forEach((own, row) => {
    const [sum, cell] = [sums.get(own) ?? 0, shown[row] ?? ""];
    if (typeof sum !== "number" || cell === "") return;
    sums.set(own, typeof cell === "number" ? sum + cell : cell);
  });
  const found = shown.map((_, row): number | string => {
    const sum = who[row] === row + 1 ? (sums.get(row + 1) ?? "") : "";
    return typeof sum === "number" ? roundAsExcel(sum) : sum;
  });
  return { shown: found, numbers: numbersIn(found) };
}

/** Marks of companies: one of its rows that is marked marks it. */
export function anyMarked({ isOn, who }: Companies, { shown }: InputValues): InputValues {
  if (!isOn) return { shown, numbers: numbersIn(shown) };
  const marked = new Set(shown.flatMap((mark, row) => (mark === 1 ? [who[row]] : [])));
  const found = shown.map((mark, row) => {
    if (who[row] !== row + 1) return "";
    return marked.has(row + 1) ? 1 : mark;
  });
  return { shown: found, numbers: numbersIn(found) };
}

function numbersIn(shown: readonly (number | string)[]): Float64Array {
  return Float64Array.from(shown, (cell) => (typeof cell === "number" ? cell : NaN));
}

interface At<Column extends string> {
  readonly column: (id: Column) => string;
  readonly all: (id: Column) => string;
  readonly is: (setting: "byParent", option: "yes") => string;
}

function isOn({ is }: Pick<At<never>, "is">): string {
  return is("byParent", "yes");
}

/** Whether a row is the one in which its company stands. */
function isLast(at: Pick<At<"who">, "column" | "all">): string {
  return `${at.column("who")}=${ownRowFormula(at, "who")}`;
}

/** Whether a row is counted in another, as a formula; the same of what is computed. */
export function elsewhereFormula(at: At<"who">): string {
  return `IF(${isOn(at)},NOT(${isLast(at)}),FALSE)`;
}

export function isElsewhere({ isOn: on, who }: Companies, row: number): boolean {
  return on && who[row] !== row + 1;
}

/** The customer, or the company that is counted in its row. */
export const companyNameColumn = {
  kind: "name",
  formula: (at: At<"who" | "company"> & { readonly name: string }) =>
    `IF(${at.name}="","",IF(${isOn(at)},IF(${isLast(at)},${at.column("company")},${at.name}),${at.name}))`,
  value: ({ companies }: { readonly companies: Companies }, row: number) => {
    const { names, company, who } = companies;
    const name = names[row] ?? "";
    const isOwn = name === "" || isErrorValue(name) || !companies.isOn || who[row] !== row + 1;
    return isOwn ? name : company[row];
  },
} as const;

/** What an input comes to for the company. */
export function summedColumn<Id extends string, Kind extends ColumnKind>(kind: Kind, id: Id) {
  return {
    kind,
    formula: (at: At<"who" | `own.${Id}`>) => {
      const own = `own.${id}` as const;
      const sum = sumAmong(own, "who")(at);
      const numbers = `COUNTIFS(${at.all("who")},${at.column("who")},${at.all(own)},">=-1E+300")`;
      const together = `IF(ISERROR(${sum}),${sum},IF(${numbers}=0,"",ROUND(${sum},10)))`;
      return `IF(${isOn(at)},IF(${isLast(at)},${together},""),${at.column(own)})`;
    },
    value: (result: Readonly<Record<Id, InputValues>>, row: number) => result[id].shown[row],
  };
}

/** Whether one of the company's rows is marked. */
export function anyMarkedColumn<Id extends string>(id: Id) {
  return {
    kind: "rank" as const,
    formula: (at: At<"who" | `own.${Id}`>) => {
      const own = `own.${id}` as const;
      const marked = `COUNTIFS(${at.all("who")},${at.column("who")},${at.all(own)},1)>0`;
      return `IF(${isOn(at)},IF(${isLast(at)},IF(${marked},1,${at.column(own)}),""),${at.column(own)})`;
    },
    value: (result: Readonly<Record<Id, InputValues>>, row: number) => result[id].shown[row],
  };
}

interface Own<Id extends string> {
  readonly own: Readonly<Record<Id, InputValues>>;
}

/** An input as it is typed for the customer. */
export function ownColumn<Id extends string, Kind extends ColumnKind>(kind: Kind, id: Id) {
  return {
    kind,
    formula: (at: { readonly number: (input: Id) => string }) => at.number(id),
    value: ({ own }: Own<Id>, row: number) => own[id].shown[row],
  };
}

export function ownMarkColumn<Id extends string>(id: Id) {
  return {
    kind: "rank" as const,
    formula: (at: { readonly mark: (input: Id) => string }) => at.mark(id),
    value: ({ own }: Own<Id>, row: number) => own[id].shown[row],
  };
}

/** Whose company a row is; who has no name is nobody's. */
export const companyColumn = {
  kind: "label",
  width: 150,
  formula: (at: { readonly name: string; readonly text: (input: "parent") => string }) =>
    `IFERROR(IF(TRIM(${at.name})="","",IF(${at.text("parent")}="",TRIM(${at.name}),${at.text("parent")})),"")`,
  value: ({ companies }: { readonly companies: Companies }, row: number) => companies.company[row],
} as const;

/** By which its rows are found: the last of them, from 1. */
export const companyNumberColumn = {
  kind: "rank",
  formula: lastRowFormula("company", "company", (last, at: At<"company">) => {
    const own = ownRowFormula(at, "company");
    return `IF(${isOn(at)},IF(${at.column("company")}="",${own},${last}),${own})`;
  }),
  value: ({ companies }: { readonly companies: Companies }, row: number) => companies.who[row],
} as const;
