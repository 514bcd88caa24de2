import { inUnits, roundScore } from "../round";

/** Whether a customer gets more effort than its value asks for, or less. */
export type Served = "over" | "under" | "";

/** From which ratio on, either way, effort does not fit value. */
export const usualEffortFactor = 2;

/** The share of all effort that key accounts are to get at least. */
export const usualKeyEffort = 0.6;

/** Effort beside value. Every array has one entry per customer; NaN where a customer lacks either number. */
export interface Effort {
  /** Effort and gains as they enter the sums: 0 where a customer lacks either number, and for losses. */
  readonly hours: Float64Array;
  readonly gains: Float64Array;
  readonly effortShare: Float64Array;
  /** Of all gains. */
  readonly valueShare: Float64Array;
  /** Share of effort by share of value; NaN where there is no gain. */
  readonly ratio: Float64Array;
  readonly served: readonly Served[];
  /** The effort that would go with the value, in the unit of the effort. */
  readonly fitting: Float64Array;
  /** What is to be added to the effort of today. */
  readonly change: Float64Array;
}

/**
 * Compares what customers get with what they bring. Key accounts are to share the larger of their target and what they
 * get today, by value; the others share the rest, by value.
 *
 * @param effort hours, visits or cost, one per customer, 0 or more; NaN where unknown
 * @param value what each customer brings; NaN where unknown
 * @param key whether a customer is a key account; null where nobody says
 * @source The essay on strategies for large customers: key accounts are a tenth of the customers and take 60 % of the
 *   effort; its first question, whether those who bring most are served best
 */
export function effortAgainstValue(
  effort: Float64Array,
  value: Float64Array,
  key: readonly boolean[] | null,
  factor: number = usualEffortFactor,
  target: number = usualKeyEffort,
): Effort {
  const known = Array.from(effort, (hours, i) => !Number.isNaN(hours) && !Number.isNaN(value[i]));
  const hours = effort.map((each, i) => (known[i] === true ? each : NaN));
  const gain = value.map((each, i) => (known[i] === true ? Math.max(each, 0) : NaN));
  const [allHours, allGain] = [sumOf(hours), sumOf(gain)];
  const effortShare = hours.map((each) => roundScore(each / allHours));
  const valueShare = gain.map((each) => roundScore(each / allGain));
  const ratio = hours.map((each, i) =>
    (gain[i] ?? NaN) > 0 ? roundScore(each / allHours / ((gain[i] ?? NaN) / allGain)) : NaN,
  );
  const fitting = fittingEffort(hours, gain, key, target);
  const counted = (each: number) => (Number.isNaN(each) ? 0 : each);
  return {
    hours: hours.map(counted),
    gains: gain.map(counted),
    effortShare,
    valueShare,
    ratio,
    served: Array.from(hours, (each, i) =>
      known[i] === true ? servedOf(each, ratio[i] ?? NaN, factor) : "",
    ),
    fitting,
    change: fitting.map((each, i) => roundEffort(each - (hours[i] ?? NaN))),
  };
}

function servedOf(hours: number, ratio: number, factor: number): Served {
  if (Number.isNaN(ratio)) return hours > 0 ? "over" : "";
  if (inUnits(ratio) >= inUnits(factor)) return "over";
  return inUnits(ratio) <= inUnits(1 / factor) ? "under" : "";
}

function fittingEffort(
  hours: Float64Array,
  gain: Float64Array,
  key: readonly boolean[] | null,
  target: number,
): Float64Array {
  const isKey = (i: number) => key?.[i] === true;
  const [all, allGain] = [sumOf(hours), sumOf(gain)];
  const keyHours = sumOf(hours.filter((_, i) => isKey(i)));
  const keyGain = sumOf(gain.filter((_, i) => isKey(i)));
  // Where one of the two sides brings nothing there is nobody to give its part to.
  if (keyGain === 0 || keyGain === allGain)
    return gain.map((each) => roundEffort((all * each) / allGain));
  const keyPart = Math.max(target * all, keyHours);
  return gain.map((each, i) =>
    roundEffort(
      isKey(i) ? (keyPart * each) / keyGain : ((all - keyPart) * each) / (allGain - keyGain),
    ),
  );
}

/** Decimals of an effort: hours are far coarser. */
export const effortDigits = 6;

function roundEffort(effort: number): number {
  return Number(effort.toFixed(effortDigits));
}

/** Of the numbers that are there. */
function sumOf(values: Float64Array): number {
  return values.reduce((sum, each) => (Number.isNaN(each) ? sum : sum + each), 0);
}
