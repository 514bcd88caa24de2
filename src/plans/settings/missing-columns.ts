import { problem, type Problem } from "../../engine/problems";
import type { SettingRows } from "./specs";
import type { WorkbookSettings } from "./types";

/**
 * Columns of the customers that settings name and that are not there.
 *
 * @param has whether the customers have a column with a header
 */
export function missingColumns(
  settings: WorkbookSettings,
  rows: SettingRows,
  has: (header: string) => boolean,
): Problem[] {
  return (["sizeColumn", "colorColumn"] as const).flatMap((key) => {
    const name = settings[key];
    if (name === null || has(name)) return [];
    const place = { row: rows[key] ?? null, column: 1 };
    return [problem("setting-no-column", "settings", { ...place, value: name, params: { name } })];
  });
}
