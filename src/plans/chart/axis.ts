import { formatNumber } from "../../i18n/message";
import type { Language } from "../../i18n/language";
import type { AxisPlan } from "./plan";

/** An axis is cut into at most this many steps, so that its numbers stay apart on a small chart. */
const MOST_STEPS = 10;

/**
 * The axis of a measure: the whole rating scale, and farther out only where a cut or a value lies outside it, so that
 * two charts of the same scale can be laid side by side.
 *
 * @param room a step more at both ends, without a number, so that no bubble is cut off
 */
export function chartAxis(
  values: Float64Array,
  scale: { readonly lowest: number; readonly highest: number },
  cut: number | null,
  title: string,
  room = false,
): AxisPlan {
  let min = Math.min(scale.lowest, cut ?? Infinity);
  let max = Math.max(scale.highest, cut ?? -Infinity);
  for (const value of values) {
    if (value < min && value > -Infinity) min = value;
    if (value > max && value < Infinity) max = value;
  }
  if (!(max > min)) max = min + 1;
  const majorUnit = stepOf(max - min, MOST_STEPS);
  if (min < scale.lowest) min = scale.lowest - steps(scale.lowest - min, majorUnit);
  if (max > scale.highest) max = scale.highest + steps(max - scale.highest, majorUnit);
  const axis = { min, max, majorUnit, cut, title, numberFormat: "General", logarithmic: false };
  if (!room) return axis;
  const digits = (value: number) => Number(value.toPrecision(12));
  return {
    ...axis,
    min: digits(min - majorUnit),
    max: digits(max + majorUnit),
    numberFormat: `[<${min}]"";[>${max}]"";General`,
  };
}

/** The axis of shares of a whole: from nothing to a round share above the largest of them. */
export function shareAxis(values: readonly number[], title: string): AxisPlan {
  const largest = values.reduce((most, value) => (value > most ? value : most), 0);
  const majorUnit = stepOf(largest > 0 ? Math.min(1, largest) : 1, 5);
  const max = Math.min(1, steps(largest > 0 ? largest : 1, majorUnit));
  return {
    min: 0,
    max: Number(max.toPrecision(12)),
    majorUnit,
    cut: null,
    title,
    numberFormat: "0%",
    logarithmic: false,
  };
}

/** The axis of changes in percent: 0 and all of them, within round ends that nobody stands on. */
export function changeAxis(values: readonly number[], title: string): AxisPlan {
  let [least, most] = [0, 0];
  for (const value of values) {
    if (value < least && value > -Infinity) least = value;
    if (value > most && value < Infinity) most = value;
  }
  const majorUnit = stepOf(most > least ? most - least : 1, MOST_STEPS);
  const beyond = (distance: number) =>
    Number(((Math.floor(distance / majorUnit + 1e-9) + 1) * majorUnit).toPrecision(12));
  return {
    min: -beyond(-least),
    max: beyond(most),
    majorUnit,
    cut: null,
    title,
    numberFormat: "0%",
    logarithmic: false,
  };
}

/** The axis of how far something is from a line, on both sides of it. */
export function distanceAxis(values: readonly number[], title: string): AxisPlan {
  return { ...changeAxis(values, title), numberFormat: "General" };
}

/** The axis of ratings from 1 to 5. */
export function ratingAxis(values: readonly number[], title: string): AxisPlan {
  return chartAxis(Float64Array.from(values), { lowest: 1, highest: 5 }, null, title, true);
}

/** What stands for 0 on a logarithmic axis, which has none; its number reads 0. */
export const LOG_ZERO = 0.1;

/** An axis of counts on which each step is ten times the last: 0, 1, 10, 100, … */
export function countAxis(values: readonly number[], title: string): AxisPlan {
  const largest = values.reduce(
    (most, value) => (value > most && value < Infinity ? value : most),
    1,
  );
  const max = 10 ** Math.max(1, Math.ceil(Math.log10(largest)));
  const numberFormat = '[<1]"0";#,##0';
  return { min: LOG_ZERO, max, majorUnit: 10, cut: null, title, numberFormat, logarithmic: true };
}

/** How far along an axis a value lies: 0 at its beginning, 1 at its end. */
export function alongAxis(
  value: number,
  { min, max, logarithmic }: Pick<AxisPlan, "min" | "max" | "logarithmic">,
): number {
  if (!logarithmic) return (value - min) / (max - min);
  return Math.log(Math.max(value, min) / min) / Math.log(max / min);
}

/** A number as an axis writes it. */
export function axisNumber(
  value: number,
  { numberFormat }: Pick<AxisPlan, "numberFormat">,
  language: Language,
): string {
  if (numberFormat.includes("%")) return `${formatNumber(value * 100, language)}%`;
  return formatNumber(numberFormat.startsWith('[<1]"0"') && value < 1 ? 0 : value, language);
}

/** The smallest of 1, 2, 5, 10, … (and their tenths) that cuts the span into few enough steps. */
export function stepOf(span: number, most: number): number {
  const power = 10 ** Math.floor(Math.log10(span / most));
  const factor = [1, 2, 5].find((candidate) => span / (candidate * power) <= most) ?? 10;
  // A power below one is not exact in binary: 3 × 0.1 must be written 0.3.
  return Number((factor * power).toPrecision(12));
}

function steps(distance: number, unit: number): number {
  return Math.ceil(distance / unit) * unit;
}

const roomFormat = /^\[<(-?[\d.]+)\]"";\[>(-?[\d.]+)\]"";General$/;

/** The values at which an axis bears a number: where its format leaves the ends without one, those between. */
export function numbered(axis: AxisPlan): number[] {
  if (axis.logarithmic) return powers(axis);
  const [, from = -Infinity, to = Infinity] = roomFormat.exec(axis.numberFormat) ?? [];
  return ticks(axis).filter((value) => value >= Number(from) && value <= Number(to));
}

function powers({ min, max }: AxisPlan): number[] {
  const count = Math.round(Math.log10(max / min));
  return Array.from({ length: count + 1 }, (_, step) => Number((min * 10 ** step).toPrecision(12)));
}

/** The values at which an axis has a tick: from its minimum, as Excel counts. */
export function ticks({
  min,
  max,
  majorUnit,
}: Pick<AxisPlan, "min" | "max" | "majorUnit">): number[] {
  const count = Math.floor((max - min) / majorUnit + 1e-9);
  return Array.from({ length: count + 1 }, (_, step) =>
    Number((min + step * majorUnit).toPrecision(12)),
  );
}
