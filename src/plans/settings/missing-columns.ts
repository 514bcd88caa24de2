import { problem, type Problem } from "../../engine/problems";
import { showsCertainty } from "../source/colored-by";
import { headerIndex } from "../source/customers";
import type { SettingRows } from "./specs";
import type { WorkbookSettings } from "./types";

/**
 * Columns of the customers that settings name and that are not there.
 *
 * @param headers of the customers' columns
 */
export function missingColumns(
  settings: WorkbookSettings,
  rows: SettingRows,
  headers: readonly string[],
): Problem[] {
  return (["sizeColumn", "colorColumn"] as const).flatMap((key) => {
    const name = settings[key];
    if (name === null || headerIndex(headers, name) !== null) return [];
    if (key === "colorColumn" && showsCertainty(name, headers)) return [];
    const place = { row: rows[key] ?? null, column: 1 };
    return [problem("setting-no-column", "settings", { ...place, value: name, params: { name } })];
  });
}
