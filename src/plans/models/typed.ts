import { cellText, type Cell } from "../../engine/cell";
import { languages } from "../../i18n/language";
import { modelTexts } from "../../i18n/models/shared";
import { foldName } from "../recognise/fold";
import { layoutOf, firstSettingRow } from "./layout";
import type { ColumnModel } from "./model";
import { inputLabel } from "./sheet";
import { inputKey, tableKey } from "./source";
import type { Typed } from "./settings";

/** The rows of a model's sheet that hold what was typed, in its first two columns. */
export function typedRows(model: ColumnModel): { readonly top: number; readonly rows: number } {
  return { top: firstSettingRow, rows: layoutOf(model).headerRow - firstSettingRow };
}

/** What was typed into a model's sheet, found by what stands beside it in any language. */
export function readTyped(model: ColumnModel, rows: readonly (readonly Cell[])[]): Typed {
  const keys = new Map<string, string>();
  for (const language of languages) {
    keys.set(foldName(modelTexts[language]["table.setting"]), tableKey);
    for (const id of Object.keys(model.inputs))
      keys.set(foldName(inputLabel(model, id, language)), inputKey(id));
    for (const id of Object.keys(model.settings))
      keys.set(foldName(model.texts[language][`setting.${id}`] ?? id), id);
  }
  const typed: Record<string, Cell> = {};
  for (const [label, cell = null] of rows) {
    const key = keys.get(foldName(cellText(label)));
    if (key !== undefined && cell !== null && cell !== "") typed[key] = cell;
  }
  return typed;
}
