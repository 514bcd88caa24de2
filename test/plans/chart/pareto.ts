import { areaAt } from "../../../src/plans/area";
import { buildCategoryModel, type CategoryInput } from "../../../src/plans/chart/category-model";
import { categoryPlan } from "../../../src/plans/chart/category-plan";
import { paretoChart } from "../../../src/plans/chart/pareto";
import type { WorkbookPlan } from "../../../src/plans/plan";
import { columnBlock, sheetPlan } from "../../../src/plans/sheet";

/** Four customers who bring in 100: 50, 80, 95 and 100 of it in turn. */
export const four = {
  names: ["Harbour Foods 海港食品", "Beacon Mills", "Tern & Co", "Ostara"],
  values: [50, 30, 15, 5],
  cumulative: [0.5, 0.8, 0.95, 1],
};

export function fourByValue(): CategoryInput {
  return paretoChart({
    ...four,
    cuts: [
      { name: "A to 80 %", share: 0.8 },
      { name: "B to 95 %", share: 0.95 },
    ],
    titles: {
      chart: "Profit by customer",
      names: "Customer",
      values: "Profit",
      cumulative: "Running total",
    },
    width: 600,
    height: 380,
  });
}

export const paretoPicture = () => buildCategoryModel(fourByValue());

/** The chart with its data, the names in the first column and a column for each series. */
export function chartWorkbook(input: CategoryInput): WorkbookPlan {
  const rows = input.categories.length;
  const chart = categoryPlan(input, {
    name: "KAM chart",
    sheet: "matrix",
    dataSheet: "chartData",
    altText: "",
    left: 12,
    top: 24,
    categories: areaAt(4, 0, rows, 1),
    columns: input.series.map((_, i) => i + 1),
  });
  const columns = [
    columnBlock(3, 0, ["Customer", ...input.categories]),
    ...input.series.map(({ name, values }, i) => columnBlock(3, i + 1, [name, ...values])),
  ];
  return {
    sheets: [
      sheetPlan({
        role: "chartData",
        name: "Chart data",
        blocks: columns,
        derived: true,
        page: null,
      }),
      sheetPlan({ role: "matrix", name: "Matrix", blocks: [], derived: true, page: null }),
    ],
    charts: [chart],
    show: "matrix",
  };
}
