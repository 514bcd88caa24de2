import { stepOf } from "./axis";
import type { DrawnAxis } from "./category-model";
import type { ValueAxisPlan } from "./plan";

/** About so many steps, as Excel makes them. */
const MOST_STEPS = 6;

/** An axis of amounts: from zero, to the next whole step beyond the largest; ends that are given stay. */
export function niceAxis(plan: ValueAxisPlan, values: readonly number[]): DrawnAxis {
  const { title, numberFormat } = plan;
  const lowest = plan.min ?? values.reduce((least, value) => Math.min(least, value), 0);
  const highest = plan.max ?? values.reduce((most, value) => Math.max(most, value), 0);
  const span = highest > lowest ? highest - lowest : 1;
  const majorUnit = plan.majorUnit ?? stepOf(span, MOST_STEPS);
  const min = plan.min ?? -whole(-lowest, majorUnit);
  const max = plan.max ?? whole(highest > lowest ? highest : lowest + 1, majorUnit);
  return { title, min, max, majorUnit, numberFormat };
}

function whole(value: number, unit: number): number {
  return Number((Math.ceil(value / unit - 1e-9) * unit).toPrecision(12)) || 0;
}
