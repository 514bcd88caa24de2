import { areaAt, rowsOf, type Area } from "../area";
import type { CategoryInput } from "./category-model";
import type { CategoryChartPlan, Rectangle } from "./plan";

/** Where a chart over categories lies and where its data stand: the names, then a column for each series. */
export interface CategoryPlacement extends Pick<
  CategoryChartPlan,
  "name" | "sheet" | "dataSheet" | "altText"
> {
  /** Top left corner on its sheet, in points. */
  readonly left: number;
  readonly top: number;
  /** The categories' cells, without the header above them. */
  readonly categories: Area;
  /** Column of each series on the same rows; its header stands above it. */
  readonly columns: readonly number[];
}

/** The native chart of what the picture shows. */
export function categoryPlan(
  input: CategoryInput,
  placement: CategoryPlacement,
): CategoryChartPlan {
  const { name, sheet, dataSheet, altText, left, top, categories, columns } = placement;
  const headerRow = categories.top - 1;
  const rows = rowsOf(categories);
  const last = columns.reduce((right, column) => Math.max(right, column), categories.left);
  const place: Rectangle = { left, top, width: input.width, height: input.height };
  return {
    name,
    sheet,
    dataSheet,
    type: input.type,
    source: areaAt(headerRow, categories.left, rows + 1, last - categories.left + 1),
    categories,
    series: input.series.map(({ name: text, color, type, axis, weight }, i) => {
      const column = columns[i] ?? categories.left + 1 + i;
      return {
        name: text,
        color,
        type,
        axis,
        weight,
        nameCell: areaAt(headerRow, column, 1, 1),
        values: areaAt(categories.top, column, rows, 1),
      };
    }),
    axes: input.axes,
    title: input.title,
    altText,
    place,
  };
}
