import type { CutRule } from "../../engine/matrix/cuts";
import type { PortfolioSource } from "../source/types";
import type { SettingKey, WorkbookSettings, WriteMode } from "./types";
import { labelKeys } from "./references";

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
  const changed: SettingKey[] = [];
  if (mode !== written.writeMode) changed.push("writeMode");
  if (settings.cuts.attractiveness !== written.cuts.attractiveness)
    changed.push("cutAttractiveness");
  if (settings.cuts.advantage !== written.cuts.advantage) changed.push("cutAdvantage");
  if (source.labelsFollow) for (const key of labelKeys) changed.push(key);
  const input = { ...source.input, settings: { ...source.input.settings, cuts: settings.cuts } };
  return { source: { ...source, settings, input }, changed };
}
