import { eachCell, cellArea } from "../cells/area";
import { assertUnprotected } from "../cells/protection";
import { cellFormat } from "./cell-format";
import { asColor } from "./choice";
import type { RangeTarget } from "./range-target";
import type { HostType } from "./type";

export const rangeFill: HostType<RangeTarget> = {
  name: "RangeFill",
  scalars: { Color: cellFormat("fill", "#FFFFFF", asColor) },
  methods: {
    // A patch cannot take a format away: the other formats are put back after clearing all.
    Clear: ({ sheet, area }) => {
      assertUnprotected(sheet);
      eachCell(area, (row, column) => {
        const { fill, ...rest } = sheet.format(row, column);
        if (fill === undefined) return;
        const cell = cellArea(row, column);
        sheet.clearFormats(cell);
        sheet.setFormat(cell, rest);
      });
    },
  },
};
