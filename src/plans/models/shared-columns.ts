import { pareto } from "../../engine/models/abc";
import { countedFormula, liveRank, nativeRank, rankedColumns } from "./abc-formulas";
import type { ColumnKind, InputValues, Refs, RowRefs } from "./model";

/* Columns that several models have. Each asks of a model's formulas and results only what it needs itself. */

/** The customer's name; a blank one stays blank. */
export const customerColumn = {
  kind: "name",
  formula: (at: { readonly name: string }) => `IF(${at.name}="","",${at.name})`,
  value: ({ names }: { readonly names: readonly string[] }, row: number) => names[row],
} as const;

type Inputs<Id extends string> = Readonly<Record<Id, InputValues>>;

/** An input as a number, or what is wrong with it. */
export function numberColumn<Id extends string, Kind extends ColumnKind>(kind: Kind, id: Id) {
  return {
    kind,
    formula: (at: Pick<Refs<Id, never, never>, "number">) => at.number(id),
    value: (result: Inputs<Id>, row: number) => result[id].shown[row],
  };
}

/** A rating, shown as it is typed. */
export function ratingColumn<Id extends string>(id: Id) {
  return { ...numberColumn("score", id), numberFormat: "General" };
}

/** A text as it is typed. */
export function textColumn<Id extends string>(id: Id, width: number) {
  return {
    kind: "label" as const,
    width,
    formula: (at: Pick<Refs<Id, never, never>, "text">) => at.text(id),
    value: (result: Inputs<Id>, row: number) => result[id].shown[row],
  };
}

/** Whether a customer is marked: 1 or 0. */
export function markColumn<Id extends string>(id: Id) {
  return {
    kind: "rank" as const,
    formula: (at: Pick<Refs<Id, never, never>, "mark">) => at.mark(id),
    value: (result: Inputs<Id>, row: number) => result[id].shown[row],
  };
}

/** A mark that people read: a tick, or a dash where somebody says no; formulas see 1 and 0 all the same. */
export function tickColumn<Id extends string>(id: Id) {
  return { ...markColumn(id), numberFormat: '"✓";;"–"' };
}

/** What a rank is made of: 0 for what is not known. */
export interface Ranks {
  readonly counted: Float64Array;
  readonly rank: ArrayLike<number>;
}

/** The places from the largest down. */
export function ranked(values: Float64Array): Ranks {
  const counted = values.map((value) => (Number.isNaN(value) ? 0 : value));
  return { counted, rank: pareto(counted).rank };
}

type RankRefs = Pick<Refs<never, never, "counted" | "rank">, "column" | "all">;

/** The place from the largest down of what the column "counted" holds. */
export const rankColumn = {
  kind: "rank",
  formula: {
    live: (at: RankRefs) => liveRank(rankedColumns(at)),
    native: (at: RankRefs & Pick<RowRefs<never, never, "counted">, "soFar">) =>
      nativeRank(rankedColumns(at), at.soFar("counted")),
  },
  value: ({ rank }: Pick<Ranks, "rank">, row: number) => rank[row],
} as const;

/** What of an input enters the sums: 0 where there is no number. */
export function countedInputColumn<Id extends string>(of: Id) {
  return {
    kind: "amount" as const,
    formula: (at: Pick<Refs<never, never, Id>, "column">) => countedFormula(at.column(of)),
    value: (result: Inputs<Id>, row: number) => {
      const number = result[of].numbers[row] ?? NaN;
      return Number.isNaN(number) ? 0 : number;
    },
  };
}

/** What of another column enters the sums: errors and blanks as 0. */
export function countedColumn<Id extends string>(of: Id) {
  return {
    kind: "amount" as const,
    formula: (at: Pick<Refs<never, never, Id>, "column">) => countedFormula(at.column(of)),
    value: ({ counted }: Pick<Ranks, "counted">, row: number) => counted[row],
  };
}
