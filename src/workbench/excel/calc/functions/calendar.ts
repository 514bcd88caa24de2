import { dateFromSerial, parseDate, parseTime } from "numfmt";
import type { Scalar } from "../../model/value";
import { toText } from "../coerce";
import { fromCalendar, toCalendar } from "../date-system";
import { NUM, VALUE } from "../errors";
import { isError } from "../value";
import { serial } from "./dates";
import type { Definition, Definitions } from "./define";
import { numbers, scalars } from "./define";
import { older } from "./older";

/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day that a serial number lies on; undefined where there is none. */
export function dayOf(value: number): Day | undefined {
  const days = toCalendar(Math.floor(value));
  if (days === undefined) return undefined;
  const [year, month, day] = dateFromSerial(days);
  return { year, month, day };
}

/** The number of days in a month; months beyond their ends count on. */
export function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** EDATE and EOMONTH: the same day so many months on, or the last of that month. */
function monthsOn(last: boolean): Definition {
  return older(2, 2, ([start = 0, months = 0]) => {
    const from = dayOf(start);
    if (from === undefined) return NUM;
    const month = from.month + Math.trunc(months);
    const end = lengthOfMonth(from.year, month);
    return serial(from.year, month, last ? end : Math.min(from.day, end));
  });
}

/** Whole months between two days. */
function monthsBetween(from: Day, to: Day): number {
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return to.day < from.day ? months - 1 : months;
}

/**
 * DATEDIF, which Excel keeps for files from Lotus 1-2-3. Its unit "MD" counts from the day of the month before the last
 * one, beyond that month's end where it must: Microsoft warns that it may be negative.
 */
function difference(start: number, end: number, unit: string): Scalar {
  const from = dayOf(start);
  const to = dayOf(end);
  if (from === undefined || to === undefined || Math.floor(start) > Math.floor(end)) return NUM;
  const months = monthsBetween(from, to);
  switch (unit.toUpperCase()) {
    case "Y":
      return Math.floor(months / 12);
    case "M":
      return months;
    case "YM":
      return months % 12;
    case "D":
      return Math.floor(end) - Math.floor(start);
    case "MD": {
      if (to.day >= from.day) return to.day - from.day;
      const before = serial(to.year, to.month - 1, from.day);
      return typeof before === "number" ? Math.floor(end) - before : before;
    }
    case "YD": {
      const passed = to.month < from.month || (to.month === from.month && to.day < from.day);
      const before = serial(passed ? to.year - 1 : to.year, from.month, from.day);
      return typeof before === "number" ? Math.floor(end) - before : before;
    }
    default:
      return NUM;
  }
}

const dateDif = scalars(3, 3, (start = null, end = null, unit = null) => {
  const [from, to, text] = [toSerial(start), toSerial(end), toText(unit)];
  if (isError(from)) return from;
  if (isError(to)) return to;
  return isError(text) ? text : difference(from, to, text);
});

/** WEEKDAY's kinds: the weekday (0 is Sunday) that its weeks begin with, and the number of that day. */
const weeks: Readonly<Record<number, readonly [first: number, number: number]>> = {
  1: [0, 1],
  2: [1, 1],
  3: [1, 0],
  11: [1, 1],
  12: [2, 1],
  13: [3, 1],
  14: [4, 1],
  15: [5, 1],
  16: [6, 1],
  17: [0, 1],
};

/** The day of the week, 0 for Sunday, as Excel counts: it takes 1 January 1900 for one. */
export function weekdayOf(days: number): number {
  return (((Math.floor(days) - 1) % 7) + 7) % 7;
}

const weekday = numbers(1, 2, (value, kind = 1) => {
  const days = toCalendar(value);
  const week = weeks[Math.trunc(kind)];
  if (days === undefined || week === undefined) return NUM;
  return ((weekdayOf(days) - week[0] + 7) % 7) + week[1];
});

/** The week by ISO 8601: the first is the one with the first Thursday. */
function isoWeek(days: number): number {
  const monday = days - ((weekdayOf(days) + 6) % 7);
  const [year] = dateFromSerial(monday + 3);
  const fourth = toCalendarDay(year, 1, 4);
  return 1 + Math.round((monday - (fourth - ((weekdayOf(fourth) + 6) % 7))) / 7);
}

/** A day of the 1900 system. */
function toCalendarDay(year: number, month: number, day: number): number {
  const found = serial(year, month, day);
  return toCalendar(typeof found === "number" ? found : 0) ?? 0;
}

const weekNumber = older(1, 2, ([value = 0, kind = 1]) => {
  const days = toCalendar(Math.floor(value));
  const system = Math.trunc(kind);
  if (days === undefined) return NUM;
  if (system === 21) return isoWeek(days);
  const week = system === 3 ? undefined : weeks[system];
  if (week === undefined) return NUM;
  const first = toCalendarDay(dateFromSerial(days)[0], 1, 1);
  const offset = (weekdayOf(first) - week[0] + 7) % 7;
  return Math.floor((days - first + offset) / 7) + 1;
});

/** A part of the time of day: 3 the hour, 4 the minute, 5 the second. */
function timePart(index: 3 | 4 | 5): Definition {
  return numbers(1, 1, (value) => {
    const days = toCalendar(value);
    return days === undefined ? NUM : dateFromSerial(days)[index];
  });
}

const SECONDS_A_DAY = 86_400;
const LONGEST = 32_767;

const time = numbers(3, 3, (hour, minute = 0, second = 0) => {
  const parts = [hour, minute, second].map(Math.trunc);
  if (parts.some((each) => Math.abs(each) > LONGEST)) return NUM;
  const [h = 0, m = 0, s = 0] = parts;
  const seconds = h * 3600 + m * 60 + s;
  return seconds < 0 ? NUM : (seconds % SECONDS_A_DAY) / SECONDS_A_DAY;
});

/** The date or the time that a text stands for. */
function ofText(read: (text: string) => number | undefined): Definition {
  return scalars(1, 1, (value = null) => {
    if (typeof value !== "string") return VALUE;
    return read(value.trim()) ?? VALUE;
  });
}

/** A date with a time behind it. */
const dateAndTime = /^(.*\d)[ T]+(\d{1,2}:\d{2}.*)$/;

function dateIn(text: string): number | undefined {
  const date = parseDate(dateAndTime.exec(text)?.[1] ?? text)?.value;
  return typeof date === "number" ? fromCalendar(date) : undefined;
}

function timeIn(text: string): number | undefined {
  const [, date, behind] = dateAndTime.exec(text) ?? [];
  if (date !== undefined && parseDate(date) === undefined) return undefined;
  const time = parseTime(behind ?? text)?.value;
  return typeof time === "number" ? time % 1 : undefined;
}

/** A date as the arguments of most functions have it: a number, or a text that stands for one. */
function toSerial(value: Scalar): number | Exclude<Scalar, string | number | boolean | null> {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "string" ? (dateIn(value) ?? numberOf(value)) : value;
}

function numberOf(text: string) {
  const number = Number(text);
  return text.trim() === "" || Number.isNaN(number) ? VALUE : number;
}

const days = scalars(2, 2, (end = null, start = null) => {
  const [to, from] = [toSerial(end), toSerial(start)];
  if (isError(to)) return to;
  if (isError(from)) return from;
  if (dayOf(to) === undefined || dayOf(from) === undefined) return NUM;
  return Math.floor(to) - Math.floor(from);
});

export const calendar: Definitions = {
  EDATE: monthsOn(false),
  EOMONTH: monthsOn(true),
  DATEDIF: dateDif,
  DAYS: days,
  WEEKDAY: weekday,
  WEEKNUM: weekNumber,
  ISOWEEKNUM: numbers(1, 1, (value) => {
    const at = toCalendar(Math.floor(value));
    return at === undefined ? NUM : isoWeek(at);
  }),
  HOUR: timePart(3),
  MINUTE: timePart(4),
  SECOND: timePart(5),
  TIME: time,
  DATEVALUE: ofText(dateIn),
  TIMEVALUE: ofText(timeIn),
};
