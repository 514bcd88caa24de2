import type { Scale } from "../../engine/factors/types";
import type { CutRule } from "../../engine/matrix/cuts";
import type { Language } from "../../i18n/language";
import type { Catalogue } from "../../i18n/message";
import type { ChartSpec } from "./chart-spec";

/** A column of the customers that a model is worked out from. */
export type InputSpec =
  /** Numbers, on a scale or not. */
  | {
      readonly kind?: "number";
      readonly scale?: Scale;
      /** What lies outside counts as missing; or is an error, as a text is, where a blank says something. */
      readonly outside?: "error";
      /** Without the column nobody has a number. */
      readonly optional?: true;
    }
  /**
   * Yes or no, in words or as TRUE; a number says yes from this one on, or from that which a setting says. Without the
   * column nobody is marked.
   */
  | { readonly kind: "mark"; readonly from: number | string; readonly optional?: true }
  /** Texts, such as the group that a customer belongs to. Without the column nobody has one. */
  | {
      readonly kind: "text";
      readonly optional?: true;
      /** Where only some words mean anything: of each meaning all that say it, first the one to propose. */
      readonly oneOf?: (
        language: Language,
        setting: (id: string) => string,
      ) => readonly (readonly string[])[];
    };

/** A setting of a model: what may stand in its cell, and what is meant where nothing does, or nothing usable. */
export type SettingSpec =
  | { readonly kind: "share"; readonly usual: number }
  | { readonly kind: "number"; readonly scale: Scale; readonly usual: number }
  /** Where a band of an input ends: a number on its scale, or a rule of its values. */
  | {
      readonly kind: "cut";
      readonly usual: CutRule;
      readonly of: string;
      readonly scale: Scale;
    }
  | { readonly kind: "choice"; readonly options: readonly string[]; readonly usual: string }
  /** A name of the user's own; its usual text is among the model's texts. */
  | { readonly kind: "label" }
  /** A question that people answer with yes or no for themselves: nothing is worked out from it. */
  | { readonly kind: "check" };

/**
 * How a formula names what it is built on: whole columns that spill in live mode, cells of its own row in native mode.
 * `all` is a whole column in both.
 */
export interface Refs<Input extends string, Setting extends string, Column extends string> {
  /** The customer's name. */
  readonly name: string;
  /** The input as a number: blank where the cell is, or where it is off its scale; an error where it is no number. */
  readonly number: (input: Input) => string;
  /** 1 where the customer is marked, blank where the cell is, else 0, as a formula. */
  readonly mark: (input: Input) => string;
  /** The text that Excel's TRIM leaves; blank where there is none, or an error. */
  readonly text: (input: Input) => string;
  readonly column: (column: Column) => string;
  readonly all: (column: Column) => string;
  /** The cell that says what is in force; with a second setting all from the one to the other. */
  readonly setting: (setting: Setting, last?: Setting) => string;
  /** Whether a choice is in force, as a formula that is true or false. */
  readonly is: (setting: Setting, option: string) => string;
}

/** In native mode there is also the part of a column from the first row down to the formula's own. */
export interface RowRefs<
  Input extends string,
  Setting extends string,
  Column extends string,
> extends Refs<Input, Setting, Column> {
  readonly soFar: (column: Column) => string;
}

/** One formula for both modes, or one for each. */
export type ColumnFormula<Live, Native> =
  | ((at: Live | Native) => string)
  | { readonly live: (at: Live) => string; readonly native: (at: Native) => string };

/** Where no plain formula says it: in native mode its values stand frozen. */
export interface FrozenFormula<Live> {
  readonly live: (at: Live) => string;
  readonly native: null;
}

/** What a column holds: decides number format, width and alignment, on the sheet and in the pane. */
export type ColumnKind =
  | "name"
  | "amount"
  | "percent"
  | "coverage"
  | "score"
  | "signed"
  | "rank"
  | "label"
  /** A column of the customers' own. */
  | "carried"
  /** What is wrong with a customer; plain formulas may only count it. */
  | "note";

/** A column of results: how it looks, and side by side what stands in it in each mode. */
export interface ColumnSpec<Live, Native, Result, Written = ColumnFormula<Live, Native>> {
  readonly kind: ColumnKind;
  /** Points, where the usual width of its kind does not fit. */
  readonly width?: number;
  /** As Excel writes it, where the usual one of its kind does not fit. */
  readonly numberFormat?: string;
  /** Whether it holds numbers, where its kind does not say. */
  readonly numbers?: boolean;
  readonly formula: Written;
  /** The same as it is computed: NaN and "" are blank, an error's text is that error. */
  readonly value: (result: Result, row: number) => number | string | undefined;
}

/** A column that may be frozen in native mode. */
export type FreezableColumn<Live, Native, Result> = ColumnSpec<
  Live,
  Native,
  Result,
  ColumnFormula<Live, Native> | FrozenFormula<Live>
>;

/** A column of a model that reads columns. */
type OwnColumn<
  Input extends string,
  Setting extends string,
  Column extends string,
  Result,
> = ColumnSpec<Refs<Input, Setting, Column>, RowRefs<Input, Setting, Column>, Result>;

/** The values of an input, one per customer. */
export interface InputValues {
  /** NaN for what is no number, and for texts; of marks 1 for yes, NaN for a blank, else 0. */
  readonly numbers: Float64Array;
  /** What the cells come to: a number or a text, "" for a blank, or an error's text. */
  readonly shown: readonly (number | string)[];
}

/** All that a model is computed from; the settings as they are in force. */
export interface ModelValues<Input extends string = string, Setting extends string = string> {
  readonly names: readonly string[];
  readonly inputs: Readonly<Record<Input, InputValues>>;
  readonly settings: Readonly<Record<Setting, number | string>>;
}

type Options<Setting> = Setting extends { kind: "choice"; options: readonly (infer Option)[] }
  ? Option & string
  : never;

/** What a model's texts are called: each follows from what it declares, so that a missing one does not compile. */
export type ModelTextKey<
  Input extends string,
  Settings extends Readonly<Record<string, SettingSpec>>,
  Column extends string,
> =
  | "title"
  /** The question it answers. */
  | "about"
  | "sheet"
  | "chartSheet"
  /** The headers that mean an input, parted by "|"; the first is what it is called. */
  | `input.${Input}`
  | `column.${Column}`
  | {
      [Id in keyof Settings & string]:
        | `setting.${Id}`
        | `setting.${Id}.about`
        | `setting.${Id}.${Options<Settings[Id]>}`
        | (Settings[Id]["kind"] extends "label" ? `setting.${Id}.usual` : never);
    }[keyof Settings & string];

/** What every model has, whatever it is worked out from. */
interface Model<Live, Native, Result> {
  readonly id: string;
  /** In the order in which they stand on the sheet; the first names the customer. */
  readonly columns: Readonly<Record<string, ColumnSpec<Live, Native, Result>>>;
  readonly texts: Catalogue;
}

/** A model that is worked out from the factors' weights and ratings, and set on the Settings sheet. */
export interface FactorModel<Live, Result> extends Model<Live, Live, Result> {
  readonly reads: "factors";
  /** No plain formula says what it says: in native mode its results stand as they are, and say when inputs changed. */
  readonly frozen: boolean;
}

/** A model that is worked out from columns of a table, and set above its results. Its ids are texts here. */
export interface ColumnModel extends Model<
  Refs<string, string, string>,
  RowRefs<string, string, string>,
  unknown
> {
  readonly reads: "columns";
  readonly inputs: Readonly<Record<string, InputSpec>>;
  readonly settings: Readonly<Record<string, SettingSpec>>;
  /** The result is handed back to the columns unseen. */
  readonly compute: (values: ModelValues) => unknown;
  /** Where several rows are about one customer, the inputs that tell them apart, such as the cause of a risk. */
  readonly apart?: readonly string[];
  /** The first of the columns at the end that do not print: what others are worked out from, or more than a page holds. */
  readonly offPage?: string;
  readonly chart: ChartSpec<string, string> | null;
}

interface Declaration<
  Inputs extends Readonly<Record<string, InputSpec>>,
  Settings extends Readonly<Record<string, SettingSpec>>,
  Column extends string,
  Result,
> {
  readonly id: string;
  readonly inputs: Inputs;
  readonly settings: Settings;
  readonly apart?: readonly (keyof Inputs & string)[];
  readonly compute: (values: ModelValues<keyof Inputs & string, keyof Settings & string>) => Result;
  // eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style -- a Record hides what compute gives from the columns
  readonly columns: {
    readonly [Id in Column]: OwnColumn<
      keyof Inputs & string,
      keyof Settings & string,
      NoInfer<Column>,
      Result
    >;
  };
  readonly offPage?: NoInfer<Column>;
  readonly chart: ChartSpec<keyof Settings & string, NoInfer<Column>> | null;
  readonly texts: Catalogue<ModelTextKey<keyof Inputs & string, Settings, NoInfer<Column>>>;
}

/**
 * Declares a model that reads columns; an input, setting, column or text that is misspelt or missing does not compile.
 * What it computes is said first, so that columns which several models share fit in beside its own.
 */
export function defineModel<Result>() {
  return <
    const Inputs extends Readonly<Record<string, InputSpec>>,
    const Settings extends Readonly<Record<string, SettingSpec>>,
    Column extends string,
  >(
    declaration: Declaration<Inputs, Settings, Column, Result>,
  ): ColumnModel =>
    // What is in the model's own terms is only ever handed to the model itself.
    ({ reads: "columns", ...declaration }) as unknown as ColumnModel;
}
