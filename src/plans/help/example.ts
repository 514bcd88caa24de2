import type { Cell } from "../../engine/cell";
import { atOnce } from "../../engine/in-parts";
import { scorePortfolio } from "../../engine/portfolio/score-portfolio";
import type { Language } from "../../i18n/language";
import { vocabulary } from "../../i18n/vocabulary";
import { certaintyOfSource, certaintyPlan } from "../certainty";
import { readDoubt } from "../certainty/doubt";
import type { ChartPicture } from "../chart/svg";
import type { AnyModel } from "../models";
import { buildModel } from "../models/build";
import { certainty } from "../models/certainty";
import type { ColumnModel } from "../models/model";
import { inputNames, interpretModel } from "../models/source";
import type { ModelCell } from "../models/values";
import { portfolioCells, resultsPlan } from "../results";
import { interpret } from "../source/interpret";
import type { RawTable } from "../source/origin";
import { tell, type ColumnExample, type FactorExample, type ModelHelp } from "./spec";
import { customerNames } from "./words";

/** A table as somebody types it. */
export interface TypedTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What an example is worked out from, and what comes out: a row for each customer, a cell for each column. */
export interface WorkedExample {
  /** Null for a model that reads columns. */
  readonly factors: TypedTable | null;
  readonly customers: TypedTable;
  readonly cells: readonly (readonly ModelCell[])[];
  readonly picture: ChartPicture | null;
}

/** No page says when it was made. */
const now = new Date(0);

/** Runs a model on its example, as it would run on a workbook that holds it. */
export function workExample(
  model: AnyModel,
  { example }: ModelHelp,
  language: Language,
): WorkedExample {
  if (model.reads === "columns") {
    if ("factors" in example) throw new TypeError(`${model.id} reads columns, not ratings`);
    return workColumns(model, example, language);
  }
  if (!("factors" in example)) throw new TypeError(`${model.id} reads ratings, not columns`);
  return workFactors(model, example, language);
}

/** The customers of an example, named and headed in a language. */
function exampleCustomers(
  model: AnyModel,
  example: ModelHelp["example"],
  language: Language,
): TypedTable {
  const own = "factors" in example ? undefined : example.customers;
  const names = customerNames(language, example.rows.length);
  const headers =
    "factors" in example
      ? example.factors.map(({ name }) => name(language))
      : example.inputs.map((id) => firstName(model, id, language));
  return {
    headers: [model.texts[language]["column.customer"] ?? "", ...headers],
    rows: example.rows.map((row, i) => [
      names[own?.[i] ?? i] ?? null,
      ...row.map((cell) => tell<Cell>(cell, language)),
    ]),
  };
}

function firstName(model: AnyModel, id: string, language: Language): string {
  return model.reads === "columns" ? (inputNames(model, id, language)[0] ?? id) : id;
}

function workColumns(
  model: ColumnModel,
  example: ColumnExample,
  language: Language,
): WorkedExample {
  const customers = exampleCustomers(model, example, language);
  const source = interpretModel(model, raw("Customers", customers), example.typed ?? {}, language);
  if (source === null) throw new RangeError(`${model.id} lacks a column in its example`);
  const { cells, picture } = buildModel(model, source, { mode: "values", language, now });
  return { factors: null, customers, cells, picture };
}

function workFactors(model: AnyModel, example: FactorExample, language: Language): WorkedExample {
  const words = vocabulary[language];
  const factors: TypedTable = {
    headers: [words["header.axis"], words["header.factor"], words["header.weight"]],
    rows: example.factors.map(({ name, axis, weight }) => [
      words[`axis.${axis}`],
      name(language),
      weight,
    ]),
  };
  const customers = exampleCustomers(model, example, language);
  const source = interpret({
    factors: raw("Factors", factors),
    customers: raw("Customers", customers),
    settings: null,
    mapping: null,
    language,
    decimal: ".",
  });
  const portfolio = scorePortfolio(source.input);
  const options = { mode: "values", language, now, source, portfolio } as const;
  if (model.id === certainty.id) {
    const { doubt } = readDoubt(example.typed ?? {});
    const sure = atOnce(certaintyOfSource(source, portfolio, doubt));
    const { cells } = certaintyPlan({ ...options, doubt, certainty: sure });
    return { factors, customers, cells, picture: null };
  }
  const cells = portfolioCells(source, portfolio, language);
  return { factors, customers, cells, picture: resultsPlan(options).model };
}

/** A table from the top left cell of a sheet. */
function raw(name: string, { headers, rows }: TypedTable): RawTable {
  return {
    origin: {
      sheet: name,
      table: name,
      headerRow: 0,
      firstRow: 1,
      lastRow: rows.length,
      columns: headers.map((_, i) => i),
      headers,
    },
    rows,
  };
}
