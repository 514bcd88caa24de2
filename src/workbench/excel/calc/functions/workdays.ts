import type { ErrorValue, Scalar } from "../../model/value";
import { toNumber, toText } from "../coerce";
import { fromCalendar, toCalendar } from "../date-system";
import { NUM, VALUE } from "../errors";
import { Reference } from "../reference";
import { isError, isRectangle, toArray } from "../value";
import { spend } from "../work";
import { weekdayOf } from "./calendar";
import type { Argument, Definition, Definitions } from "./define";
import { raw } from "./define";

const SUNDAY = 0;
const SATURDAY = 6;

/** Which days of the week, from Sunday on, are free. */
type Weekend = readonly boolean[];

const usual: Weekend = freeOn(SUNDAY, SATURDAY);

function freeOn(...days: readonly number[]): Weekend {
  return Array.from({ length: 7 }, (_, day) => days.includes(day));
}

/** A weekend by its number, or by seven signs from Monday on of which "1" is free. */
function weekendOf(argument: Argument): Weekend | ErrorValue {
  const value = single(argument);
  if (value === null) return usual;
  if (isError(value)) return value;
  if (typeof value === "string") {
    if (!/^[01]{7}$/.test(value)) return VALUE;
    return Array.from({ length: 7 }, (_, day) => value[(day + 6) % 7] === "1");
  }
  const number = Math.trunc(Number(value));
  // From 1 on two days, the last of them Sunday first; from 11 on one.
  if (number >= 1 && number <= 7) return freeOn((number + 5) % 7, (number + 6) % 7);
  return number >= 11 && number <= 17 ? freeOn(number - 11) : NUM;
}

/** The value of an argument that has to be one; a range of several cells is none. */
function single(argument: Argument): Scalar {
  if (argument === undefined) return null;
  if (!isRectangle(argument)) return argument;
  if (argument instanceof Reference && !argument.single) return VALUE;
  return argument.at(0, 0);
}

/** The day of a number, counted as the 1900 system does. */
function dayIn(argument: Argument): number | ErrorValue {
  const value = single(argument);
  const number = typeof value === "boolean" ? VALUE : toNumber(value);
  if (isError(number)) return number;
  return toCalendar(Math.floor(number)) ?? NUM;
}

/** The holidays of a range or list, each once. */
function holidaysIn(argument: Argument): ReadonlySet<number> | ErrorValue {
  const days = new Set<number>();
  if (argument === undefined) return days;
  for (const cell of toArray(argument).data) {
    if (cell === null) continue;
    const number = toNumber(cell);
    if (isError(number)) return number;
    const day = toCalendar(Math.floor(number));
    if (day === undefined) return NUM;
    days.add(day);
  }
  return days;
}

/** What both functions need to know of the days between which they count. */
interface Work {
  readonly isFree: (day: number) => boolean;
  readonly perWeek: number;
  readonly holidays: readonly number[];
}

function workOf(weekend: Argument, holidays: Argument): Work | ErrorValue {
  const free = weekendOf(weekend);
  if (isError(free)) return free;
  const days = holidaysIn(holidays);
  if (isError(days)) return days;
  const isFree = (day: number) => free[weekdayOf(day)] === true;
  return {
    isFree: (day) => isFree(day) || days.has(day),
    perWeek: free.filter((each) => !each).length,
    holidays: [...days].filter((day) => !isFree(day)),
  };
}

/** Working days from one day to a later one, both counted. */
function countBetween(from: number, to: number, work: Work): number {
  const weeks = Math.floor((to - from + 1) / 7);
  const rest = from + weeks * 7;
  let count = weeks * work.perWeek;
  const holidays = work.holidays.filter((day) => day >= from && day < rest);
  count -= holidays.length;
  for (let day = rest; day <= to; day++) if (!work.isFree(day)) count++;
  return count;
}

function networkDays(weekendAt: number | undefined): Definition {
  const holidaysAt = weekendAt === undefined ? 2 : weekendAt + 1;
  return raw(2, holidaysAt + 1, "r", (args) => {
    const from = dayIn(args[0]);
    const to = dayIn(args[1]);
    if (isError(from)) return from;
    if (isError(to)) return to;
    const work = workOf(weekendAt === undefined ? undefined : args[weekendAt], args[holidaysAt]);
    if (isError(work)) return work;
    return from <= to ? countBetween(from, to, work) : -countBetween(to, from, work);
  });
}

function workday(weekendAt: number | undefined): Definition {
  const holidaysAt = weekendAt === undefined ? 2 : weekendAt + 1;
  return raw(2, holidaysAt + 1, "r", (args) => {
    const from = dayIn(args[0]);
    const days = single(args[1]);
    if (isError(from)) return from;
    const number = typeof days === "boolean" ? VALUE : toNumber(days);
    if (isError(number)) return number;
    const work = workOf(weekendAt === undefined ? undefined : args[weekendAt], args[holidaysAt]);
    if (isError(work)) return work;
    if (work.perWeek === 0) return VALUE;
    return moved(from, Math.trunc(number), work);
  });
}

/** The day so many working days on, or back. */
function moved(from: number, count: number, work: Work): Scalar {
  const step = Math.sign(count);
  let day = from;
  for (let left = Math.abs(count); left > 0;) {
    day += step;
    if (fromCalendar(day) === undefined) return NUM;
    spend(1);
    if (!work.isFree(day)) left--;
  }
  return fromCalendar(day) ?? NUM;
}

/** Whether a weekend's text leaves no day to work. */
function nothingLeft(argument: Argument): boolean {
  const text = toText(single(argument));
  return text === "1111111";
}

const betweenOwn = networkDays(2);

export const workdays: Definitions = {
  NETWORKDAYS: networkDays(undefined),
  "NETWORKDAYS.INTL": {
    ...betweenOwn,
    call: (args, call) => (nothingLeft(args[2]) ? 0 : betweenOwn.call(args, call)),
  },
  WORKDAY: workday(undefined),
  "WORKDAY.INTL": workday(2),
};
