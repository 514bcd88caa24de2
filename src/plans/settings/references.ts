import { areaOn, cellOn } from "../reference";
import { areaAt } from "../area";
import { labelKeyOf, type SettingKey } from "./specs";
import { labelled } from "./labels";
import { cells } from "../../engine/matrix/portfolio";

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

/** Several settings as one column: a range where they stand below one another, else put together from their cells. */
export function settingRange(cells: SettingCells, keys: readonly SettingKey[]): string {
  const [first] = keys;
  if (first === undefined) return "";
  const top = cells.rows[first];
  if (keys.every((key, i) => cells.rows[key] === top + i)) {
    return areaOn(cells.sheet, areaAt(top, cells.column, keys.length, 1));
  }
  const places = keys.map((_, i) => i + 1).join(";");
  return `CHOOSE({${places}},${keys.map((key) => settingReference(cells, key)).join(",")})`;
}

export const scaleKeys = ["scaleLowest", "scaleHighest"] as const;

export const quadrantLabelKeys = cells.map(labelKeyOf);

export const labelKeys = labelled.map(labelKeyOf);
