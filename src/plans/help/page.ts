import { cellText, type Cell } from "../../engine/cell";
import { defaultDoubt } from "../../engine/certainty/types";
import type { Scale } from "../../engine/factors/types";
import { helpPageTexts } from "../../i18n/help/page";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { doubtSettings } from "../certainty/doubt";
import { renderSvg, type SvgOptions } from "../chart/svg";
import type { AnyModel } from "../models";
import { certainty } from "../models/certainty";
import type { InputSpec } from "../models/model";
import { usualText } from "../models/settings";
import { shownCell } from "../models/shown";
import { inputNames } from "../models/source";
import { helps } from ".";
import { workExample, type WorkedExample } from "./example";
import { guideTables, type GuideTable } from "./guide";
import { sheetSvg } from "./sheet-svg";
import { tell, type ModelHelp } from "./spec";

export interface HelpInput {
  readonly id: string;
  readonly name: string;
  /** The headers by which its column is found; none where it is no column. */
  readonly headers: readonly string[];
  /** What may stand in it. */
  readonly kind: string;
  readonly optional: boolean;
}

export interface HelpSetting {
  readonly id: string;
  readonly name: string;
  readonly usual: string;
  readonly about: string;
}

/** A table of texts. */
export interface HelpTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** All that helps with a model, in one language. */
export interface HelpPage {
  readonly title: string;
  /** The question that it answers. */
  readonly about: string;
  readonly purpose: string;
  readonly rules: readonly string[];
  readonly source: string;
  readonly inputs: readonly HelpInput[];
  readonly settings: readonly HelpSetting[];
  readonly writes: readonly string[];
  readonly functions: readonly string[];
  readonly example: {
    readonly text: string;
    readonly reads: HelpTable;
    readonly writes: HelpTable;
  };
  /** What the sources say besides. */
  readonly guide: readonly GuideTable[];
  /** The example as an SVG document: its chart, or its sheet where there is none. */
  readonly picture: (options?: SvgOptions) => string;
}

/** The help page of a model: what its declaration says, and what only its author can say. */
export function helpPage(model: AnyModel, language: Language): HelpPage {
  const help = helps[model.id];
  if (help === undefined) throw new RangeError(`There is no help for ${model.id}`);
  const texts = model.texts[language];
  const own = help.texts[language];
  const worked = workExample(model, help, language);
  const title = texts.title ?? model.id;
  const writes = resultsOf(model, help, worked, language);
  return {
    title,
    about: texts.about ?? "",
    purpose: own.purpose,
    rules: Object.entries(own)
      .filter(([key]) => key.startsWith("rule."))
      .map(([, rule]) => rule),
    source: own.source,
    inputs: inputsOf(model, language),
    settings: settingsOf(model, language),
    writes: Object.keys(model.columns).map((id) => texts[`column.${id}`] ?? id),
    functions: help.functions.map((id) => `KAM.${id}`),
    example: { text: own.example, reads: readsOf(model, help, worked, language), writes },
    guide: help.guide === undefined ? [] : guideTables(help.guide, language),
    picture: (options = {}) =>
      worked.picture === null
        ? sheetSvg(title, writes, { language, ...options })
        : renderSvg(worked.picture, { language, ...options }),
  };
}

function inputsOf(model: AnyModel, language: Language): HelpInput[] {
  if (model.reads === "factors") {
    const { "kind.factors": kind } = helpPageTexts[language];
    return [{ id: "factors", name: kind, headers: [], kind: "", optional: false }];
  }
  return Object.entries(model.inputs).map(([id, spec]) => {
    const headers = inputNames(model, id, language);
    const { optional = false } = spec;
    return { id, name: headers[0] ?? id, headers, kind: kindOf(spec, language), optional };
  });
}

/** Bounds beyond which nobody types are none to speak of. */
const NO_BOUND = 1e6;

function kindOf(spec: InputSpec, language: Language): string {
  if (spec.kind === "mark" || spec.kind === "text") {
    return helpPageTexts[language][`kind.${spec.kind}`];
  }
  const { scale } = spec;
  return scale === undefined
    ? helpPageTexts[language]["kind.number"]
    : message(helpPageTexts, language, keyOf(scale), { ...scale });
}

function keyOf({ highest }: Scale): "kind.from" | "kind.scale" {
  return highest >= NO_BOUND ? "kind.from" : "kind.scale";
}

function settingsOf(model: AnyModel, language: Language): HelpSetting[] {
  const texts = model.texts[language];
  if (model.reads === "columns") {
    return Object.keys(model.settings).map((id) => ({
      id,
      name: texts[`setting.${id}`] ?? id,
      usual: usualText(model, id, language),
      about: texts[`setting.${id}.about`] ?? "",
    }));
  }
  if (model.id !== certainty.id) return [];
  return doubtSettings.map((id) => ({
    ...{ id, name: texts[id] ?? id, about: texts[`${id}.about`] ?? "" },
    usual: usualDoubt[id],
  }));
}

const usualDoubt = {
  "doubt.weights": `${Number(defaultDoubt.weights) * 100}%`,
  "doubt.step": String(defaultDoubt.ratingStep),
} as const;

/** What the example is worked out from: customers below each other, or factors with a column for each customer. */
function readsOf(
  model: AnyModel,
  { example }: ModelHelp,
  { factors, customers }: WorkedExample,
  language: Language,
): HelpTable {
  if (factors === null) {
    const kinds = "inputs" in example ? example.inputs.map((id) => model.columns[id]?.kind) : [];
    const rows = customers.rows.map(([name = null, ...cells]) => [
      cellText(name),
      ...cells.map((cell, i) => typedText(cell, kinds[i] ?? "rank", language)),
    ]);
    return { headers: customers.headers, rows };
  }
  return {
    headers: [...factors.headers, ...customers.rows.map(([name = null]) => cellText(name))],
    rows: factors.rows.map((factor, i) =>
      [...factor, ...customers.rows.map((ratings) => ratings[i + 1] ?? null)].map(cellText),
    ),
  };
}

function typedText(cell: Cell, kind: Parameters<typeof shownCell>[1], language: Language): string {
  return typeof cell === "number" ? shownCell(cell, kind, language) : cellText(cell);
}

/** Each row under whom it is about; where several are about one customer, with what tells them apart. */
function resultsOf(
  model: AnyModel,
  { example }: ModelHelp,
  { customers }: WorkedExample,
  language: Language,
): HelpTable {
  const texts = model.texts[language];
  const { columns, rows } = example.results;
  const isTold = "customers" in example;
  const [, apart = ""] = customers.headers;
  return {
    headers: [
      ...[texts["column.customer"] ?? "", ...(isTold ? [apart] : [])],
      ...columns.map((id) => texts[`column.${id}`] ?? id),
    ],
    rows: rows.map((row, i) => [
      ...(customers.rows[i] ?? []).slice(0, isTold ? 2 : 1).map(cellText),
      ...row.map((cell, column) => {
        const kind = model.columns[columns[column] ?? ""]?.kind ?? "label";
        return shownCell(tell(cell, language), kind, language);
      }),
    ]),
  };
}
