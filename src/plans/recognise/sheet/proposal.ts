import type { Scale } from "../../../engine/factors/types";
import type { AxisId } from "../../../engine/portfolio/axes";
import type { Area } from "../../area";

/** What a row or column of somebody's table, taken across the customers' properties, holds. */
export type ColumnRole =
  | "name"
  | "id"
  | "owner"
  | "segment"
  | "region"
  | "size"
  | "measure"
  | "factor"
  /** A total or result of the others, which is worked out anew. */
  | "total"
  | "note"
  | "blank";

/** What a line of the table is: a customer, or why it is none. */
export type LineRole =
  | "customer"
  | "title"
  | "group"
  | "header"
  | "weight"
  | "direction"
  | "axis"
  | "maximum"
  | "minimum"
  | "total"
  | "average"
  | "target"
  | "note"
  | "repeated"
  | "blank";

/** What a part of a proposal rests on. */
export type Reason =
  | "answer"
  | "excel-table"
  | "header-word"
  | "header-text"
  | "line-word"
  | "formula"
  | "values"
  | "group-header"
  | "axis-column"
  | "factor-name"
  | "weight-line"
  | "weight-header"
  | "weight-table"
  | "maximum"
  | "validation"
  | "default"
  | "position"
  | "format";

export interface ProposedColumn {
  /** The column on the sheet, from 0; its row where customers stand in columns. */
  readonly at: number;
  readonly header: string;
  /** The text of the header above that groups columns, if any. */
  readonly group: string;
  readonly role: ColumnRole;
  readonly why: Reason;
  /** Only a factor has the rest. Null where it is not known. */
  readonly axis: AxisId | null;
  readonly axisWhy: Reason;
  readonly weight: number | null;
  readonly lessIsBetter: boolean;
  /** Whether the direction is proposed from the name alone, and has to be asked. */
  readonly directionAsked: boolean;
  /** The highest rating of this column where each has its own, as tables of points do. */
  readonly outOf: number | null;
}

export interface ProposedLine {
  /** The row on the sheet, from 0; its column where customers stand in columns. */
  readonly at: number;
  readonly role: LineRole;
  readonly why: Reason;
  readonly label: string;
  readonly isHidden: boolean;
}

export interface ProposedScale extends Scale {
  readonly why: Reason;
  /** False where it has to be asked. */
  readonly isSure: boolean;
}

export interface ProposedWeights {
  readonly why: Reason;
  /** What the weights of each axis add up to, and of all. */
  readonly sums: Readonly<Record<AxisId | "all", number>>;
}

/** What must be answered before the table can be used, the weightiest first. */
export type Question =
  | { readonly code: "table"; readonly places: readonly BlockPlace[] }
  | { readonly code: "orientation" }
  | { readonly code: "name" }
  | { readonly code: "factors" }
  /** Factors, by their `at`, of which the axis is not known. */
  | { readonly code: "axis"; readonly columns: readonly number[] }
  /** Every factor is of one axis: the other is not known. */
  | { readonly code: "one-axis"; readonly missing: AxisId }
  | {
      readonly code: "scale";
      readonly found: Scale;
      readonly choices: readonly Scale[];
    }
  /** Words that stand for ratings, and what they are proposed to mean. */
  | { readonly code: "words"; readonly words: Readonly<Record<string, number>> }
  | { readonly code: "direction"; readonly columns: readonly number[] };

export type QuestionCode = Question["code"];

/** What is worth saying and needs no answer. */
export type Notice =
  | { readonly code: "lines-left"; readonly lines: readonly number[] }
  | { readonly code: "hidden"; readonly lines: readonly number[] }
  | { readonly code: "default-weights" }
  | { readonly code: "weights-sum"; readonly sum: number; readonly claimed: number }
  | { readonly code: "weight-unused"; readonly header: string }
  | { readonly code: "total-column"; readonly columns: readonly number[] }
  | { readonly code: "sizes"; readonly columns: readonly number[] }
  /** Columns of factors in which nothing stands: colours may. */
  | { readonly code: "blank-columns"; readonly columns: readonly number[] }
  | { readonly code: "cells-unread"; readonly count: number }
  /** Ratings that are 0 where the scale begins higher. */
  | {
      readonly code: "noughts";
      readonly count: number;
      readonly lowest: number;
      readonly highest: number;
    }
  /** Tables that were put together, and the header that they were matched by. */
  | {
      readonly code: "joined-beside" | "joined-below" | "joined-forms";
      readonly places: readonly BlockPlace[];
      readonly by: string;
    }
  /** Factors that do not weigh the same on all forms: those of the first are taken. */
  | { readonly code: "weights-differ"; readonly headers: readonly string[] }
  | { readonly code: "only-on"; readonly sheet: string; readonly names: readonly string[] };

/** What a block is that is no table of rated customers. */
export type Refusal =
  | "pairwise-matrix"
  | "risk-grid"
  | "long-list"
  | "crosses"
  | "weights-only"
  | "blank-cells"
  | "no-ratings"
  | "empty";

export interface BlockPlace {
  readonly sheet: string;
  /** A1 style, without the sheet. */
  readonly range: string;
  /** Name of the Excel table; null for a plain range. */
  readonly table: string | null;
  /** The tables that one was put together from, which stands on no sheet itself. */
  readonly joined?: readonly BlockPlace[];
}

export interface Proposal extends BlockPlace {
  /** From the first line of the header to the last line, on the sheet. */
  readonly area: Area;
  readonly title: string;
  readonly orientation: "rows" | "columns";
  readonly orientationWhy: Reason;
  readonly columns: readonly ProposedColumn[];
  /** Every line of the table, the header's among them. */
  readonly lines: readonly ProposedLine[];
  readonly scale: ProposedScale;
  readonly weights: ProposedWeights;
  /** Words that stand for ratings; empty where all are numbers. */
  readonly words: Readonly<Record<string, number>>;
  readonly questions: readonly Question[];
  readonly notices: readonly Notice[];
  /** Why it is no table of rated customers; null where it is one. */
  readonly refusal: Refusal | null;
}

/** What somebody has said; each answer takes away its question. */
export interface Answers {
  readonly turned?: boolean;
  /** By the column's `at`. A factor's axis may stay open. */
  readonly roles?: Readonly<Record<number, ColumnRole>>;
  readonly axes?: Readonly<Record<number, AxisId>>;
  readonly lines?: Readonly<Record<number, LineRole>>;
  readonly weights?: Readonly<Record<number, number>>;
  readonly scale?: Scale;
  readonly words?: Readonly<Record<string, number>>;
  /** By the column's `at`: whether less is better. All others count as "more is better" once this is given. */
  readonly reversed?: Readonly<Record<number, boolean>>;
  /** One axis is enough: a ranked list. */
  readonly oneAxis?: boolean;
}

/** A factor among the columns. */
export function factorsOf({ columns }: Pick<Proposal, "columns">): ProposedColumn[] {
  return columns.filter(({ role }) => role === "factor");
}

export function columnWith(
  { columns }: Pick<Proposal, "columns">,
  role: ColumnRole,
): ProposedColumn | null {
  return columns.find((column) => column.role === role) ?? null;
}

export function customersOf({ lines }: Pick<Proposal, "lines">): ProposedLine[] {
  return lines.filter(({ role }) => role === "customer");
}

/** How many customers a table has, those among them whose rows have not been read. */
export function countCustomers(proposal: Pick<Proposal, "lines">): number {
  const lines = customersOf(proposal);
  const unread = proposal.lines.reduce((sum, { at }, index) => {
    const before = proposal.lines[index - 1]?.at ?? at - 1;
    return sum + (at - before - 1);
  }, 0);
  return lines.length + unread;
}
