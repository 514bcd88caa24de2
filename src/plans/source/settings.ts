import type { Cell } from "../../engine/cell";
import type { SettingRows } from "../settings/specs";
import type { TableOrigin } from "./origin";
import type { SettingsPlace } from "./types";

/** The Settings sheet as it was read: its first two columns from their top left cell. */
export interface RawSettings {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** Where on its sheet each setting stands that was found; null where there is no Settings sheet. */
export function settingsPlace(raw: RawSettings | null, rows: SettingRows): SettingsPlace | null {
  if (raw === null) return null;
  const onSheet = Object.entries(rows).map(([key, row]) => [key, raw.top + row]);
  return {
    sheet: raw.sheet,
    column: raw.left + 1,
    rows: Object.fromEntries(onSheet) as SettingRows,
    freeRow: raw.top + raw.rows.length,
  };
}

export function settingsOrigin(raw: RawSettings | null): TableOrigin | null {
  if (raw === null) return null;
  return {
    sheet: raw.sheet,
    table: null,
    headerRow: raw.top,
    firstRow: raw.top,
    lastRow: raw.top + raw.rows.length - 1,
    columns: [raw.left, raw.left + 1],
    headers: [],
  };
}
