import type { ColumnModel } from "./model";

/** Columns of the settings above a model's results; what each does stands right of them (`aboutColumns`). */
export const settingColumns = { name: 0, typed: 1, inForce: 2 } as const;

export const titleRow = 0;
export const stampRow = 1;
export const settingHeaderRow = 2;
export const firstSettingRow = 3;

/** Where formulas of a model find its settings and its results, wherever those stand. */
export type ResultPlaces = Pick<
  ModelLayout,
  "settingRow" | "settingColumn" | "firstRow" | "columnIndex"
>;

/** Rows of a model's sheet, from 0: which columns it reads, its settings, which table it reads, a row for each customer. */
export interface ModelLayout {
  readonly inputRow: (id: string) => number;
  readonly settingRow: (id: string) => number;
  /** Column of the settings as they are in force. */
  readonly settingColumn: number;
  readonly tableRow: number;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly columnIndex: (id: string) => number;
}

export function layoutOf({ inputs, settings, columns }: ColumnModel): ModelLayout {
  const rows = [...Object.keys(inputs), ...Object.keys(settings)].length;
  const settingsStart = firstSettingRow + Object.keys(inputs).length;
  const tableRow = firstSettingRow + rows;
  const headerRow = tableRow + 2;
  return {
    inputRow: (id) => firstSettingRow + Object.keys(inputs).indexOf(id),
    settingRow: (id) => settingsStart + Object.keys(settings).indexOf(id),
    settingColumn: settingColumns.inForce,
    tableRow,
    headerRow,
    firstRow: headerRow + 1,
    columnIndex: (id) => Object.keys(columns).indexOf(id),
  };
}
