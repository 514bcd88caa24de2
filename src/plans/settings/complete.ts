import type { Language } from "../../i18n/language";
import { workbook } from "../../i18n/workbook";
import { areaAt } from "../area";
import type { Block, SheetPlan } from "../plan";
import { blockArea, rowBlock, sheetPlan } from "../sheet";
import type { SettingsPlace } from "../source/types";
import { firstSettingRow, settingsSheet } from "../template/settings-sheet";
import { settingCell, settingRow } from "./cells";
import type { SettingCells } from "./references";
import { settingKeys, type SettingKey } from "./specs";
import type { WorkbookSettings } from "./types";

export interface CompleteSettings {
  readonly cells: SettingCells;
  /** What is to be written so that every setting is there and says what is in force; null for nothing. */
  readonly plan: SheetPlan | null;
}

/**
 * Sees to it that the workbook has a Settings sheet with every setting: a new sheet where there is none, else rows
 * added below for what is missing, and new values for settings that changed.
 *
 * @param changed settings whose cells no longer say what is in force
 */
export function completeSettings(
  place: SettingsPlace | null,
  settings: WorkbookSettings,
  changed: readonly SettingKey[],
  language: Language,
): CompleteSettings {
  if (place === null) {
    const rows = settingKeys.map((key, i) => [key, firstSettingRow + i]);
    return {
      cells: {
        sheet: workbook[language]["sheet.settings"],
        column: 1,
        rows: Object.fromEntries(rows) as SettingCells["rows"],
      },
      plan: settingsSheet(settings, language),
    };
  }
  const missing = settingKeys.filter((key) => place.rows[key] === undefined);
  const rows = { ...place.rows };
  missing.forEach((key, i) => {
    rows[key] = place.freeRow + i;
  });
  const cells = { sheet: place.sheet, column: place.column, rows: rows as SettingCells["rows"] };
  const added = missing.map((key) =>
    rowBlock(cells.rows[key], place.column - 1, settingRow(key, settings, language)),
  );
  const rewritten = changed
    .filter((key) => !missing.includes(key))
    .map((key) => rowBlock(cells.rows[key], place.column, [settingCell(key, settings, language)]));
  const blocks: Block[] = [...added, ...rewritten];
  if (blocks.length === 0) return { cells, plan: null };
  const plan = sheetPlan({
    role: "settings",
    name: place.sheet,
    blocks,
    formats: added.map(({ row }) => ({
      area: areaAt(row, place.column, 1, 1),
      style: { horizontal: "Left" },
    })),
    owned: rewritten.map(blockArea),
    patch: true,
  });
  return { cells, plan };
}
