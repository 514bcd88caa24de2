import type { LabelPlan, PointChartPlan } from "./plan";

/** More names than these would take Excel longer to draw than anybody would wait. */
const MOST = 2000;

/** Whether so many names can stand in so many series each. */
export function canFollow(names: number, series: number): boolean {
  return names * series <= MOST;
}

/**
 * Every name on its point in each series that its customer may come to be in: a point whose numbers are in another
 * series shows nothing, so that the name is seen once, wherever a rating or a border takes the customer.
 */
export function everyLabel({ labels, exchange }: PointChartPlan): LabelPlan[] {
  return labels.flatMap((label) =>
    exchange.includes(label.series) ? exchange.map((series) => ({ ...label, series })) : [label],
  );
}
