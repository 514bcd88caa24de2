import type { CutRule } from "../../engine/matrix/cuts";
import type { PortfolioSource } from "../source/types";
import { labelled } from "./labels";
import { changedKeys, labelKeyOf, type SettingKey } from "./specs";
import type { WorkbookSettings, WriteMode } from "./types";

export interface Override {
  readonly mode: WriteMode;
  readonly cuts?: { readonly attractiveness: CutRule; readonly advantage: CutRule };
}

/**
 * The source with the settings that are asked for in place of those on the sheet, and which cells of the sheet no
 * longer say what is in force.
 */
export function effectiveSource(
  source: PortfolioSource,
  { mode, cuts }: Override,
): { source: PortfolioSource; changed: SettingKey[] } {
  const { settings: written } = source;
  const settings: WorkbookSettings = { ...written, writeMode: mode, cuts: cuts ?? written.cuts };
  const labels = source.labelsFollow ? labelled.map(labelKeyOf) : [];
  // What was proposed is written down where there is room for it, for formulas to go by.
  const proposed = source.settingCells.decimalSign === undefined ? ["decimalSign" as const] : [];
  const changed = [...changedKeys(written, settings), ...labels, ...proposed];
  return { source: { ...source, settings, input: { ...source.input, settings } }, changed };
}
