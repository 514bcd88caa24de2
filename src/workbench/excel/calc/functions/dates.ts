import { dateFromSerial } from "numfmt";
import type { Scalar } from "../../model/value";
import { fromCalendar, toCalendar } from "../date-system";
import { NUM } from "../errors";
import type { Definition, Definitions } from "./define";
import { numbers, raw } from "./define";

const MS_PER_DAY = 86_400_000;
/** Day 0 of Excel's calendar for every date after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Excel counts a 29 February 1900 that never was; months before it begin one day earlier. */
const FALSE_LEAP_DAY = 60;

/** The serial number of a date; months and days beyond their ends count on. */
export function serial(year: number, month: number, day: number): Scalar {
  const fullYear = Math.trunc(year < 1900 ? year + 1900 : year);
  if (fullYear < 0 || fullYear > 9999) return NUM;
  const date = new Date(0);
  date.setUTCFullYear(fullYear, Math.trunc(month) - 1, 1);
  const days = (date.getTime() - DAY_ZERO) / MS_PER_DAY;
  const first = days <= FALSE_LEAP_DAY ? days - 1 : days;
  return fromCalendar(first + Math.trunc(day) - 1) ?? NUM;
}

/** Now as a serial number in local time. */
function now(): number {
  const time = new Date();
  const days = (time.getTime() - time.getTimezoneOffset() * 60_000 - DAY_ZERO) / MS_PER_DAY;
  return fromCalendar(days) ?? 0;
}

/** A part of a date: 0 the year, 1 the month, 2 the day. */
function part(index: 0 | 1 | 2): Definition {
  return numbers(1, 1, (value) => {
    const days = toCalendar(value);
    return days === undefined ? NUM : dateFromSerial(Math.floor(days))[index];
  });
}

export const dates: Definitions = {
  DATE: numbers(3, 3, (year, month = 0, day = 0) => serial(year, month, day)),
  YEAR: part(0),
  MONTH: part(1),
  DAY: part(2),
  TODAY: raw(0, 0, "r", () => Math.floor(now()), { volatile: true }),
  NOW: raw(0, 0, "r", now, { volatile: true }),
};
