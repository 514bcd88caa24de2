const DAY = 86_400_000;
/** From the end of 1899, which cells count from, to 1970, which clocks do. */
const DAYS_BETWEEN = 25_569;

/** From then to 1904, which the cells of some workbooks count from. */
const DAYS_TO_1904 = 1_462;

/** Days as cells hold them of a date, a time or both written out (ISO 8601); NaN where it is none. */
export function serialDate(text: string, date1904: boolean): number {
  const [date = "", time] = text.includes("T") ? text.split("T") : parts(text);
  const days =
    date === ""
      ? 0
      : Date.parse(`${date}T00:00:00Z`) / DAY + DAYS_BETWEEN - (date1904 ? DAYS_TO_1904 : 0);
  if (time === undefined) return days;
  return days + Date.parse(`1970-01-01T${time.endsWith("Z") ? time : `${time}Z`}`) / DAY;
}

function parts(text: string): [date: string, time: string | undefined] {
  return text.includes(":") ? ["", text] : [text, undefined];
}
