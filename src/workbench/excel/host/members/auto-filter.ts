import type { Sheet, Table } from "../../model/types";
import { range } from "./range";
import { bind, type HostType } from "./type";

/** Whether the table hides rows of its body; the model keeps hidden rows, not why they are hidden. */
function isFiltered({ sheet, area }: Table): boolean {
  for (const row of sheet.hiddenRows) if (row > area.top && row <= area.bottom) return true;
  return false;
}

function showAll({ sheet, area }: Table): void {
  for (const row of [...sheet.hiddenRows]) {
    if (row > area.top && row <= area.bottom) sheet.hiddenRows.delete(row);
  }
}

export const tableAutoFilter: HostType<Table> = {
  name: "AutoFilter",
  scalars: {
    Enabled: { get: (table) => table.showFilterButton },
    IsDataFiltered: { get: isFiltered },
  },
  methods: {
    ClearCriteria: showAll,
    GetRange: ({ sheet, area }) => bind(range, { sheet, area }),
    GetRangeOrNullObject: ({ sheet, area }) => bind(range, { sheet, area }),
  },
};

/** Sheets outside of tables have no filter in this model. */
export const sheetAutoFilter: HostType<Sheet> = {
  name: "AutoFilter",
  scalars: { Enabled: { get: () => false }, IsDataFiltered: { get: () => false } },
  methods: { GetRangeOrNullObject: () => null },
};
