import { NUM } from "../errors";
import { dayOf, lengthOfMonth, type Day } from "./calendar";
import type { Definitions } from "./define";
import { older } from "./older";

const isLeap = (year: number): boolean => lengthOfMonth(year, 2) === 29;

const isFebruarysEnd = ({ year, month, day }: Day): boolean =>
  month === 2 && day === lengthOfMonth(year, 2);

/** Years of twelve months of 30 days between two days of them. */
function years30(from: Day, fromDay: number, to: Day, toDay: number): number {
  return ((to.year - from.year) * 360 + (to.month - from.month) * 30 + toDay - fromDay) / 360;
}

/** Basis 0: months of 30 days, as securities are counted in the United States. */
function american(from: Day, to: Day): number {
  const bothEnd = isFebruarysEnd(from) && isFebruarysEnd(to);
  const start = isFebruarysEnd(from) || from.day === 31 ? 30 : from.day;
  const end = bothEnd || (to.day === 31 && start >= 30) ? 30 : to.day;
  return years30(from, start, to, end);
}

/** Basis 1: days by the length of the year they lie in, or of the years on average. */
function actual(from: Day, to: Day, days: number): number {
  const later = to.month > from.month || (to.month === from.month && to.day > from.day);
  const within = to.year === from.year || (to.year === from.year + 1 && !later);
  if (!within) {
    let sum = 0;
    for (let year = from.year; year <= to.year; year++) sum += isLeap(year) ? 366 : 365;
    return days / (sum / (to.year - from.year + 1));
  }
  return days / (hasLeapDay(from, to) ? 366 : 365);
}

/** Whether a year from one day to another of it or the next is a leap year's. */
function hasLeapDay(from: Day, to: Day): boolean {
  if (from.year === to.year) return isLeap(from.year);
  if (isLeap(from.year) && from.month <= 2) return true;
  return isLeap(to.year) && (to.month > 2 || (to.month === 2 && to.day === 29));
}

const yearFraction = older(2, 3, ([start = 0, end = 0, kind = 0]) => {
  const first = Math.floor(Math.min(start, end));
  const last = Math.floor(Math.max(start, end));
  const from = dayOf(first);
  const to = dayOf(last);
  if (from === undefined || to === undefined) return NUM;
  switch (Math.trunc(kind)) {
    case 0:
      return american(from, to);
    case 1:
      return actual(from, to, last - first);
    case 2:
      return (last - first) / 360;
    case 3:
      return (last - first) / 365;
    case 4:
      return years30(from, Math.min(from.day, 30), to, Math.min(to.day, 30));
    default:
      return NUM;
  }
});

export const yearFractions: Definitions = { YEARFRAC: yearFraction };
