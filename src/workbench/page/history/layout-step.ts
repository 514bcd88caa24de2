import type { Sheet } from "../../excel/model/types";
import type { Step } from "./history";
import { refill } from "../../excel/model/refill";

/** Takes a change of a sheet's looks back: widths, heights, frozen panes, gridlines, and where its charts lie. */
export function layoutStep(sheet: Sheet): Step {
  const { freeze, showGridlines, tabColor, visibility } = sheet;
  const widths = [...sheet.columnWidths];
  const heights = [...sheet.rowHeights];
  const charts = sheet.charts.map((chart) => {
    const { left, top, width, height } = chart;
    return { chart, place: { left, top, width, height } };
  });
  return {
    reverse() {
      const again = layoutStep(sheet);
      Object.assign(sheet, { freeze, showGridlines, tabColor, visibility });
      setAll(sheet.columnWidths, widths);
      setAll(sheet.rowHeights, heights);
      for (const { chart, place } of charts) Object.assign(chart, place);
      refill(
        sheet.charts,
        charts.map(({ chart }) => chart),
      );
      return again;
    },
  };
}

function setAll(map: Map<number, number>, entries: readonly [number, number][]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
