import type { Cell } from "../../engine/cell";
import type { AxisId } from "../../engine/portfolio/axes";
import type { Language } from "../../i18n/language";
import type { Catalogue } from "../../i18n/message";
import type { ModelCell } from "../models/values";
import type { Typed } from "../models/settings";

/** What only an author can say of a model; all else on its help page follows from its declaration. */
export interface ModelHelp {
  readonly texts: Catalogue<"purpose" | "source" | "example" | `rule.${number}`>;
  /** The functions that answer the same in a cell, without their namespace. */
  readonly functions: readonly string[];
  readonly example: ColumnExample | FactorExample;
  /** What the sources say besides, to be read while one works with it. */
  readonly guide?: Guide;
}

/** Tables of texts: what a cell says stands under `<table>.<row>.<column>`, its points parted by "|". */
export interface Guide {
  readonly texts: Catalogue;
  readonly tables: readonly {
    readonly id: string;
    readonly rows: readonly string[];
    readonly columns: readonly string[];
  }[];
}

/** A cell that is the same in every language, or one that each writes its own way. */
export type Told<Value> = Value | ((language: Language) => Value);

interface Example {
  /** Settings that are not the usual ones. */
  readonly typed?: Typed;
  /** What comes out, worked out by hand or published: a row for each customer, a cell for each of some columns. */
  readonly results: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly Told<ModelCell>[])[];
  };
}

/** Customers with the columns that a model reads. */
export interface ColumnExample extends Example {
  /** Which of the example's customers each row is about, from 0; left out: each its own. */
  readonly customers?: readonly number[];
  readonly inputs: readonly string[];
  readonly rows: readonly (readonly Told<Cell>[])[];
}

/** Customers that are rated on factors. */
export interface FactorExample extends Example {
  readonly factors: readonly {
    readonly name: (language: Language) => string;
    readonly axis: AxisId;
    readonly weight: number;
  }[];
  readonly rows: readonly (readonly Cell[])[];
}

export function tell<Value>(told: Told<Value>, language: Language): Value {
  return typeof told === "function" ? (told as (language: Language) => Value)(language) : told;
}
