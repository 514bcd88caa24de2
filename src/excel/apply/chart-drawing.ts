import type { ChartPlan } from "../../plans/chart/plan";
import { inTurn } from "../progress";

/** A native chart that is being drawn. */
export interface Drawing {
  readonly context: Excel.RequestContext;
  readonly chart: Excel.Chart;
  readonly isNew: boolean;
  /** The series that Excel has made of its data, where that has been answered. */
  readonly series?: readonly Excel.ChartSeries[];
  /** Name of the sheet that holds its data. */
  readonly data: string;
}

export interface ChartSteps {
  /**
   * Without its data there is no chart.
   *
   * @param send asks Excel for all that has been set so far, and more; false where it refused that
   * @returns whether it was carried out
   */
  readonly data: (send: () => Promise<boolean>) => Promise<boolean>;
  /** Where the axes cross, which is what the chart means; null for a chart without such a cross. */
  readonly cross: (() => Promise<void>) | null;
  /** What a host may refuse and the chart still be of use, each in a request of its own. */
  readonly looks: readonly (() => Promise<void>)[];
  /** What cannot be told before Excel has answered: it goes by how Excel has drawn the rest. */
  readonly afterwards: readonly Shift[];
}

/** Names that are to stand elsewhere than where Excel draws them, as many as one request takes. */
export interface Shift {
  /** About how many bytes of a request it takes to move them. */
  readonly bytes: number;
  /** Asks where they stand. */
  readonly ask: () => void;
  /** Says, once that has been answered, where they are to stand. */
  readonly tell: () => void;
}

/** A title, what it is to say, and what it was made to say last. */
export interface TitleText {
  readonly title: { text: string; visible: boolean; load(names: string): unknown };
  readonly text: string;
  readonly last: string | undefined;
}

/** What its title and those of its two axes are to say, and what they were made to say last. */
export function titleTexts(
  { chart }: Drawing,
  [chartTitle, categories, values]: Titles,
  last: Titles | null,
): TitleText[] {
  const { categoryAxis, valueAxis } = chart.axes;
  return [
    { title: chart.title, text: chartTitle, last: last?.[0] },
    { title: categoryAxis.title, text: categories, last: last?.[1] },
    { title: valueAxis.title, text: values, last: last?.[2] },
  ];
}

/** Of the chart, of the axis of its categories or of x, and of that of its values. */
export type Titles = readonly [chart: string, categories: string, values: string];

/** Whether the series' look is set: where it is as it was last, the user's own colours and markers stay. */
export function setsLooks<Plan extends ChartPlan>(
  { isNew }: Drawing,
  plan: Plan,
  before: Plan | null,
  isSame: (before: Plan, plan: Plan) => boolean,
): boolean {
  return isNew || before === null || before.partly === true || !isSame(before, plan);
}

/**
 * Titles that the user has changed or taken away since the chart was last drawn stay so. A title that is not there is
 * not asked what it says: Excel may refuse to answer.
 */
export async function setTitles(
  { context, isNew }: Drawing,
  titles: readonly TitleText[],
): Promise<void> {
  const set = ({ title, text }: TitleText) => {
    title.visible = true;
    title.text = text;
  };
  if (isNew) {
    titles.forEach(set);
    await context.sync();
    return;
  }
  for (const { title } of titles) title.load("visible");
  await context.sync();
  const shown = titles.filter(({ title }) => title.visible);
  for (const { title } of shown) title.load("text");
  await context.sync();
  for (const each of shown) {
    if (each.last === undefined || each.title.text === each.last) set(each);
  }
  await context.sync();
}

/** The ends of an axis, in an order in which the beginning is never beyond the end. */
export function setEnds(axis: Excel.ChartAxis, min: number | null, max: number | null): void {
  // An empty text leaves it to Excel.
  axis.minimum = "";
  axis.maximum = max ?? "";
  if (min !== null) axis.minimum = min;
}

/**
 * As many series as are planned, however many Excel made of the source range, each with its data.
 *
 * @param setData gives a series what it shows; it is handed what the series is now, where it was there already
 * @param send asks Excel for what has been set; false where it refused that
 */
export async function setSeries<S extends { readonly name: string }>(
  drawing: Drawing,
  planned: readonly S[],
  setData: (drawn: Excel.ChartSeries, series: S, present: Excel.ChartSeries | null) => void,
  send: () => Promise<boolean>,
): Promise<boolean> {
  const { context, chart } = drawing;
  const present = drawing.series ?? (await presentSeries(drawing));
  for (let i = present.length - 1; i >= planned.length; i--) chart.series.getItemAt(i).delete();
  planned.forEach((series, i) => {
    const found = present[i] ?? null;
    const drawn = found === null ? chart.series.add() : chart.series.getItemAt(i);
    setData(drawn, series, found);
  });
  chart.series.load("items/name");
  if (!(await send())) return false;
  const unlinked = planned.filter((series, i) => {
    const shown = chart.series.items[i]?.name ?? "";
    // What its cell says may begin so as well.
    return shown.startsWith("=") && shown !== series.name;
  });
  if (unlinked.length === 0) return true;
  // A host that takes the link for a text.
  for (const series of unlinked) chart.series.getItemAt(planned.indexOf(series)).name = series.name;
  await context.sync();
  return true;
}

/** Asks for the series that a chart has; they are there after the next sync. */
export function loadSeries({ series }: Excel.Chart): Excel.ChartSeriesCollection {
  series.load("items/name,items/chartType,items/axisGroup");
  return series;
}

async function presentSeries({ context, chart }: Drawing): Promise<readonly Excel.ChartSeries[]> {
  const series = loadSeries(chart);
  await context.sync();
  return series.items;
}

/**
 * Each series has a look of its own. Excel formats no series that has nothing to draw (EmptyChartSeries): where one is
 * refused the others are still formatted.
 *
 * @throws what a series was refused with, when all others are done
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
    await each([...planned.entries()], ([i, series]) => {
      set(series, i);
      return context.sync();
    });
  }
}

/**
 * Does one thing after the other; one that fails does not keep the rest from being tried.
 *
 * @throws the first failure, at the end
 */
export async function each<T>(things: readonly T[], work: (thing: T) => Promise<void>) {
  const failures: unknown[] = [];
  await inTurn(things, "chart", {}, async (thing) => {
    await work(thing).catch((error: unknown) => failures.push(error));
  });
  if (failures.length > 0) throw failures[0];
}
