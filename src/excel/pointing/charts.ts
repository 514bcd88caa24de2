import { supports } from "../run";
import { askEach } from "./ask-each";
import type { Pointing } from "./points-at";

interface FoundChart {
  readonly sheet: string;
  readonly chart: Excel.Chart;
}

interface FoundSeries {
  readonly sheet: string;
  readonly series: Excel.ChartSeries;
}

/**
 * What the series of charts are drawn from. Names of series and titles may be linked to cells as well, which Excel
 * does not tell of.
 *
 * @param isLeftOut whether a chart of that name on that sheet does not count
 */
export async function readChartSources(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string }[],
  isLeftOut: (sheet: string, name: string) => boolean,
): Promise<Pointing[]> {
  const on = sheets.map(({ id }) => {
    const { charts } = context.workbook.worksheets.getItem(id);
    charts.load("items/id,items/name");
    return { id, charts };
  });
  await context.sync();
  const found = on.flatMap(({ id, charts }) =>
    charts.items
      .filter(({ name }) => !isLeftOut(id, name))
      .map((chart): FoundChart => ({ sheet: id, chart })),
  );
  if (!supports("1.15")) return found.map(({ sheet }) => unclear(sheet));
  const listed = await askEach(context, found, ({ sheet, chart }) => {
    chart.series.load("items/chartType");
    return () => chart.series.items.map((series): FoundSeries => ({ sheet, series }));
  });
  const all = listed.flatMap((series) => series ?? []);
  const sources = await askEach(context, all, ({ series }) => {
    const asked = dimensionsOf(series).map((dimension) =>
      series.getDimensionDataSourceString(dimension),
    );
    return () => asked.map(({ value }) => value);
  });
  return [
    ...found.flatMap(({ sheet }, i) => (listed[i] === null ? [unclear(sheet)] : [])),
    ...all.map(({ sheet }, i) => {
      const texts = sources[i] ?? null;
      return texts === null ? unclear(sheet) : { sheet, texts, isUnclear: false };
    }),
  ];
}

function unclear(sheet: string): Pointing {
  return { sheet, texts: [], isUnclear: true };
}

function dimensionsOf({ chartType }: Excel.ChartSeries) {
  if (chartType.startsWith("XYScatter")) return ["XValues", "YValues"] as const;
  if (chartType.startsWith("Bubble")) return ["XValues", "YValues", "BubbleSizes"] as const;
  return ["Categories", "Values"] as const;
}
