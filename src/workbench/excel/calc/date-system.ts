import { isDateFormat } from "numfmt";

/** Days from the first day of the 1900 system to that of the 1904 system. */
const DAYS_TO_1904 = 1462;

/** Serial numbers of the last day of 9999, the last that Excel knows. */
const LAST_DAY = 2_958_465;

/** What the serial numbers of the workbook that is being calculated lack to those of the 1900 system. */
let lacking = 0;

/** Calculates with the dates of a workbook: in one of the 1904 system day 0 is 1 January 1904. */
export function inDateSystem<T>(date1904: boolean, calculate: () => T): T {
  const outer = lacking;
  lacking = date1904 ? DAYS_TO_1904 : 0;
  try {
    return calculate();
  } finally {
    lacking = outer;
  }
}

/** A serial number as the 1900 system counts it; undefined where it is no day of the calendar. */
export function toCalendar(serial: number): number | undefined {
  const days = serial + lacking;
  return serial < 0 || days >= LAST_DAY + 1 ? undefined : days;
}

/** The same way back. */
export function fromCalendar(days: number): number | undefined {
  const serial = days - lacking;
  return serial < 0 || days >= LAST_DAY + 1 ? undefined : serial;
}

/** A number as formats of the 1900 system have to be given it: dates count from there, other numbers stay. */
export function forFormat(value: number, format: string, date1904?: boolean): number {
  const days = date1904 === undefined ? lacking : date1904 ? DAYS_TO_1904 : 0;
  return days !== 0 && isDateFormat(format) ? value + days : value;
}
