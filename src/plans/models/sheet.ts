import type { Cell } from "../../engine/cell";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { modelTexts } from "../../i18n/models/shared";
import { areaAddress, cellAddress } from "../address";
import { areaAt } from "../area";
import { look, tabColors } from "../look";
import type { Block, Formula, PlanCell, SheetPlan, ValidationPlan } from "../plan";
import type { WriteMode } from "../settings/types";
import { rowBlock, sheetPlan } from "../sheet";
import {
  layoutOf,
  modelCapacity,
  settingColumns,
  settingHeaderRow,
  stampRow,
  styleOf,
  titleRow,
  widthOf,
} from "./layout";
import type { AnyModel } from "./model";
import { ownRefs, resultRefs } from "./refs";
import { inForceFormula, labelIds, settingRule } from "./settings";
import { inputKey, inputNames, type ModelSource } from "./source";
import { planValue, type ModelCell } from "./values";

/** All that the sheets of a model are planned from. */
export interface ModelPlanSpec {
  readonly model: AnyModel;
  readonly source: ModelSource;
  readonly cells: readonly (readonly ModelCell[])[];
  readonly mode: WriteMode;
  readonly language: Language;
  /** When it is written, as the language writes a date and time. */
  readonly date: string;
  /** Names of the sheets that are written. */
  readonly sheets: { readonly results: string; readonly data: string };
}

/** A model's sheet in any mode: which columns it reads, its settings, and below them a row for each customer. */
export function modelSheet(spec: ModelPlanSpec): SheetPlan {
  const { model, mode, language, source } = spec;
  const texts = model.texts[language];
  const ids = Object.keys(model.columns);
  const kinds = Object.values(model.columns).map(({ kind }) => kind);
  const { headerRow, firstRow } = layoutOf(model);
  const customers = Math.max(1, source.names.length);
  const rows = mode === "live" ? modelCapacity(source.names.length) : customers;
  return sheetPlan({
    role: `model.${model.id}`,
    derived: true,
    name: spec.sheets.results,
    blocks: [
      rowBlock(titleRow, 0, [texts.title ?? model.id]),
      rowBlock(stampRow, 0, [stamp(spec)]),
      ...settingBlocks(spec),
      rowBlock(
        headerRow,
        0,
        ids.map((id) => texts[`column.${id}`] ?? id),
      ),
      ...(mode === "live" ? [rowBlock(firstRow, 0, formulas(spec, "live"))] : []),
      ...(mode === "values" && source.names.length > 0
        ? [{ row: firstRow, column: 0, cells: spec.cells.map((row) => row.map(planValue)) }]
        : []),
    ],
    fills:
      mode === "native" && source.names.length > 0
        ? [{ row: firstRow, column: 0, rows: customers, formulas: formulas(spec, "native") }]
        : [],
    formats: [
      { area: areaAt(titleRow, 0, 1, 1), style: look.title },
      { area: areaAt(stampRow, 0, 1, 1), style: look.hint },
      ...settingFormats(spec),
      { area: areaAt(headerRow, 0, 1, ids.length), style: look.header },
      ...kinds.map((kind, i) => ({ area: areaAt(firstRow, i, rows, 1), style: styleOf[kind] })),
    ],
    validations: validations(spec),
    widths: kinds.map((kind, column) => ({ column, count: 1, points: widthOf[kind] })),
    freeze: { rows: firstRow, columns: 1 },
    tabColor: tabColors.output,
    reserved: mode === "live" ? [areaAt(firstRow, 0, rows, ids.length)] : [],
  });
}

function stamp({ mode, language, date, source: { origin } }: ModelPlanSpec): string {
  return message(modelTexts, language, `stamp.${mode}`, {
    date,
    customers: origin.table ?? origin.sheet,
  });
}

function formulas({ model, source, language }: ModelPlanSpec, mode: "live" | "native"): Formula[] {
  const refs = ownRefs(model, mode, source, language);
  return Object.values(model.columns).map(({ formula }) => {
    const write = typeof formula === "function" ? formula : formula[mode];
    return { formula: `=${write(refs)}` };
  });
}

/** For each input and setting: what it is called, what was typed, what is in force, what it does. */
function settingBlocks(spec: ModelPlanSpec): Block[] {
  const { model, source, language } = spec;
  const shared = modelTexts[language];
  const texts = model.texts[language];
  const { inputRow, settingRow } = layoutOf(model);
  const header = ["setting", "typed", "inUse", "about"] as const;
  return [
    rowBlock(
      settingHeaderRow,
      0,
      header.map((part) => shared[`header.${part}`]),
    ),
    ...Object.keys(model.inputs).map((id) =>
      rowBlock(inputRow(id), 0, [
        inputLabel(model, id, language),
        typedCell(source.typed[inputKey(id)]),
        source.origin.headers[source.columns[id] ?? -1] ?? "",
        shared["input.about"],
      ]),
    ),
    ...Object.keys(model.settings).map((id) =>
      rowBlock(settingRow(id), 0, [
        texts[`setting.${id}`] ?? id,
        typedCell(source.typed[id]),
        inForceCell(spec, id),
        texts[`setting.${id}.about`] ?? "",
      ]),
    ),
  ];
}

/** What stands before the header of an input's column. */
export function inputLabel(model: AnyModel, id: string, language: Language): string {
  const [name = id] = inputNames(model, id, language);
  return message(modelTexts, language, "input.setting", { name });
}

function typedCell(cell: Cell | undefined): PlanCell {
  return cell ?? null;
}

function inForceCell({ model, source, language, mode }: ModelPlanSpec, id: string): PlanCell {
  if (mode === "values") {
    const value = source.settings[id] ?? "";
    return model.settings[id]?.kind === "choice"
      ? (model.texts[language][`setting.${id}.${value}`] ?? value)
      : value;
  }
  const { settingRow } = layoutOf(model);
  const labels = labelIds(model).map(settingRow);
  const refs = resultRefs(model, mode, source.names.length, null);
  const formula = inForceFormula(model, id, {
    cell: cellAddress(settingRow(id), settingColumns.typed, "both"),
    labels: areaAddress(
      areaAt(labels[0] ?? 0, settingColumns.typed, Math.max(1, labels.length), 1),
      "both",
    ),
    all: refs.all,
    language,
  });
  return { formula: `=${formula}` };
}

function settingFormats({ model }: ModelPlanSpec) {
  const { inputRow, settingRow } = layoutOf(model);
  const ids = Object.keys(model.settings);
  const rows = [...Object.keys(model.inputs).map(inputRow), ...ids.map(settingRow)];
  const { typed, inForce, about, name } = settingColumns;
  const left = { horizontal: "Left" } as const;
  return [
    { area: areaAt(settingHeaderRow, 0, 1, about + 1), style: look.subBand },
    ...rows.flatMap((row) => [
      { area: areaAt(row, name, 1, 1), style: look.label },
      { area: areaAt(row, typed, 1, 1), style: { ...look.input, ...left } },
      { area: areaAt(row, inForce, 1, 1), style: left },
      { area: areaAt(row, about, 1, 1), style: look.hint },
    ]),
    ...ids
      .filter((id) => model.settings[id]?.kind === "share")
      .map((id) => ({ area: areaAt(settingRow(id), typed, 1, 2), style: look.percent })),
  ];
}

function validations({ model, language }: ModelPlanSpec): ValidationPlan[] {
  const texts = model.texts[language];
  return Object.keys(model.settings).flatMap((id) => {
    const rule = settingRule(model, id, language);
    if (rule === null) return [];
    const area = areaAt(layoutOf(model).settingRow(id), settingColumns.typed, 1, 1);
    const text = texts[`setting.${id}.about`] ?? "";
    return [{ area, rule, error: { title: texts[`setting.${id}`] ?? id, text, style: "stop" } }];
  });
}
