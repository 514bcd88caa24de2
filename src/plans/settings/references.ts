import { cellOn } from "../reference";
import type { SettingKey } from "./specs";

/** Where every setting's value stands once the plan is applied. */
export interface SettingCells {
  readonly sheet: string;
  /** Column of the values on the sheet, from 0. */
  readonly column: number;
  readonly rows: Readonly<Record<SettingKey, number>>;
}

/** `Settings!$B$8`: the value of one setting. */
export function settingReference(cells: SettingCells, key: SettingKey): string {
  return cellOn(cells.sheet, cells.rows[key], cells.column);
}
