import type { Cell } from "../../engine/cell";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { modelTexts } from "../../i18n/models/shared";
import { areaAddress, cellAddress } from "../address";
import { areaAt } from "../area";
import { look } from "../look";
import type { Block, PlanCell, SheetPlan, ValidationPlan } from "../plan";
import { rowBlock } from "../sheet";
import { aboutColumns } from "./about-column";
import { modelChartCells } from "./chart";
import { layoutOf, settingColumns, settingHeaderRow, stampRow, titleRow } from "./layout";
import type { ColumnModel } from "./model";
import { ownRefs, resultRefs } from "./refs";
import { resultsSheet, type SheetSpec } from "./results-sheet";
import { inForceFormula, labelIds, settingRule } from "./settings";
import { inputKey, inputNames, tableKey, type ModelSource } from "./source";

/** All that the sheets of a model that reads columns are planned from. */
export interface ModelPlanSpec extends SheetSpec {
  readonly model: ColumnModel;
  readonly source: ModelSource;
}

/** A model's sheet in any mode: which columns it reads, its settings, and below them its results. */
export function modelSheet(spec: ModelPlanSpec): SheetPlan {
  const { model, language, source } = spec;
  const texts = model.texts[language];
  const aboutOf = aboutColumns(model);
  const table = {
    role: `model.${model.id}`,
    headerRow: layoutOf(model).headerRow,
    headers: columnHeaders(model, language),
    columns: Object.values(model.columns),
    printed: printedColumns(model),
    chart: modelChartCells(model),
    live: () => ownRefs(model, "live", source, language),
    native: () => ownRefs(model, "native", source, language),
  } as const;
  return resultsSheet(spec, table, {
    blocks: [
      rowBlock(titleRow, 0, [texts.title ?? model.id]),
      rowBlock(stampRow, 0, [stamp(spec)]),
      ...settingBlocks(spec, aboutOf),
    ],
    formats: [
      { area: areaAt(titleRow, 0, 1, 1), style: look.title },
      { area: areaAt(stampRow, 0, 1, 1), style: look.hint },
      ...settingFormats(spec, aboutOf),
    ],
    validations: validations(spec),
  });
}

/** How many columns print, from the first. */
function printedColumns({ columns, offPage }: ColumnModel): number {
  const ids = Object.keys(columns);
  return offPage === undefined ? ids.length : ids.indexOf(offPage);
}

/** The headers of a model's results, from left to right. */
export function columnHeaders({ columns, texts }: ColumnModel, language: Language): string[] {
  return Object.keys(columns).map((id) => texts[language][`column.${id}`] ?? id);
}

function stamp({ mode, language, date, source: { origin } }: ModelPlanSpec): string {
  return message(modelTexts, language, `stamp.${mode}`, {
    date,
    customers: origin.table ?? origin.sheet,
  });
}

/** For each input and setting: what it is called, what was typed, what is in force, what it does. */
function settingBlocks(spec: ModelPlanSpec, aboutOf: (id: string) => number): Block[] {
  const { model, source, language } = spec;
  const shared = modelTexts[language];
  const texts = model.texts[language];
  const { inputRow, settingRow, tableRow } = layoutOf(model);
  const header = ["setting", "typed", "inUse", "about"] as const;
  const settingBlock = (row: number, id: string, cells: readonly PlanCell[], about: string) => {
    const between = Array.from({ length: aboutOf(id) - cells.length }, () => null);
    return rowBlock(row, 0, [...cells, ...between, about]);
  };
  return [
    rowBlock(
      settingHeaderRow,
      0,
      header.map((part) => shared[`header.${part}`]),
    ),
    ...Object.keys(model.inputs).map((id) => {
      const typed = typedCell(source.typed[inputKey(id)]);
      const inUse = source.origin.headers[source.columns[id] ?? -1] ?? "";
      const cells = [inputLabel(model, id, language), typed, inUse];
      return settingBlock(inputRow(id), inputKey(id), cells, shared["input.about"]);
    }),
    ...Object.keys(model.settings).map((id) => {
      const name = texts[`setting.${id}`] ?? id;
      const cells = [name, typedCell(source.typed[id]), inForceCell(spec, id)];
      return settingBlock(settingRow(id), id, cells, texts[`setting.${id}.about`] ?? "");
    }),
    settingBlock(
      tableRow,
      tableKey,
      [
        shared["table.setting"],
        typedCell(source.typed[tableKey]),
        source.origin.table ?? source.origin.sheet,
      ],
      shared["table.about"],
    ),
  ];
}

/** What stands before the header of an input's column. */
export function inputLabel(model: ColumnModel, id: string, language: Language): string {
  const [name = id] = inputNames(model, id, language);
  return message(modelTexts, language, "input.setting", { name });
}

function typedCell(cell: Cell | undefined): PlanCell {
  return cell ?? null;
}

function inForceCell({ model, source, language, mode }: ModelPlanSpec, id: string): PlanCell {
  if (mode === "values") return inForceValue(model, id, source.settings[id], language);
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

/** What is in force for a setting as its cell says it: an option in words. */
export function inForceValue(
  { settings, texts }: ColumnModel,
  id: string,
  value: number | string | undefined,
  language: Language,
): number | string {
  if (value === undefined) return "";
  if (settings[id]?.kind === "check")
    return value === "" ? "" : modelTexts[language][value === "yes" ? "check.yes" : "check.no"];
  const words = texts[language][`setting.${id}.${value}`];
  return settings[id]?.kind === "choice" ? (words ?? value) : value;
}

function settingFormats({ model }: ModelPlanSpec, aboutOf: (id: string) => number) {
  const { inputRow, settingRow, tableRow } = layoutOf(model);
  const ids = Object.keys(model.settings);
  const rows = [
    ...Object.keys(model.inputs).map((id) => [inputRow(id), inputKey(id)] as const),
    ...ids.map((id) => [settingRow(id), id] as const),
    [tableRow, tableKey] as const,
  ];
  const { typed, inForce, name } = settingColumns;
  const left = { horizontal: "Left" } as const;
  return [
    { area: areaAt(settingHeaderRow, 0, 1, inForce + 2), style: look.subBand },
    ...rows.flatMap(([row, id]) => [
      { area: areaAt(row, name, 1, 1), style: look.label },
      { area: areaAt(row, typed, 1, 1), style: { ...look.input, ...left } },
      { area: areaAt(row, inForce, 1, 1), style: left },
      { area: areaAt(row, aboutOf(id), 1, 1), style: look.hint },
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
