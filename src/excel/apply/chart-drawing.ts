import { inTurn } from "../progress";

/** A native chart that is being drawn. */
export interface Drawing {
  readonly context: Excel.RequestContext;
  readonly chart: Excel.Chart;
  readonly isNew: boolean;
  /** Name of the sheet that holds its data. */
  readonly data: string;
}

export interface ChartSteps {
  /** Without its data there is no chart. */
  readonly data: () => Promise<void>;
  /** Where the axes cross, which is what the chart means; null for a chart without such a cross. */
  readonly cross: (() => Promise<void>) | null;
  /** What a host may refuse and the chart still be of use, each in a request of its own. */
  readonly looks: readonly (() => Promise<void>)[];
}

/** A title, what it is to say, and what it was made to say last. */
export interface TitleText {
  readonly title: { text: string; load(names: string): unknown };
  readonly text: string;
  readonly last: string | undefined;
}

/** Asks what the titles say; to be followed by a sync, and that by `setTitles`. */
export function loadTitles(titles: readonly TitleText[]): void {
  for (const { title } of titles) title.load("text");
}

/** Titles that the user has changed since the chart was last drawn stay. */
export function setTitles(titles: readonly TitleText[], isNew: boolean): void {
  for (const { title, text, last } of titles) {
    if (isNew || last === undefined || title.text === last) title.text = text;
  }
}

/**
 * As many series as are planned, however many Excel made of the source range, each with its data.
 *
 * @param setData gives a series what it shows; it is handed what the series is now, where it was there already
 */
export async function setSeries<S extends { readonly name: string }>(
  { context, chart }: Drawing,
  planned: readonly S[],
  setData: (drawn: Excel.ChartSeries, series: S, present: Excel.ChartSeries | null) => void,
): Promise<void> {
  chart.series.load("items/name,items/chartType,items/axisGroup");
  await context.sync();
  const present = chart.series.items;
  for (let i = present.length - 1; i >= planned.length; i--) chart.series.getItemAt(i).delete();
  planned.forEach((series, i) => {
    const found = present[i] ?? null;
    const drawn = found === null ? chart.series.add(series.name) : chart.series.getItemAt(i);
    setData(drawn, series, found);
  });
  await context.sync();
}

/**
 * Each series has a look of its own. Excel formats no series that has nothing to draw (EmptyChartSeries): where one is
 * refused the others are still formatted.
 */
export async function setSeriesLooks<S>(
  { context, chart }: Drawing,
  planned: readonly S[],
  setLook: (drawn: Excel.ChartSeries, series: S) => void,
): Promise<void> {
  const set = (series: S, i: number) => {
    setLook(chart.series.getItemAt(i), series);
  };
  try {
    planned.forEach(set);
    await context.sync();
  } catch {
    await inTurn([...planned.entries()], "chart", {}, async ([i, series]) => {
      set(series, i);
      await context.sync().catch(() => undefined);
    });
  }
}
