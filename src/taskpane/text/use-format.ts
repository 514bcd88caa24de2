import type { Language } from "../../i18n/language";
import { useLanguage } from "./TextProvider";

export interface Format {
  /** A whole number: 1,200. */
  readonly count: (value: number) => string;
  /** A score, rating or cut: always one decimal for scores, so that columns line up. */
  readonly score: (value: number) => string;
  /** Two decimals, so that a column of parts lines up and sums to what it says. */
  readonly part: (value: number) => string;
  /** As many decimals as it has, three at most: a weight, a cut that was typed. */
  readonly plain: (value: number) => string;
  /** A distance to a cut: as coarse as scores are shown, and finer only where that would read as none. */
  readonly distance: (value: number) => string;
  /** A share from 0 to 1 as percent. */
  readonly percent: (share: number, digits?: number) => string;
  /** "14:02" today, else the date and the time. */
  readonly moment: (when: Date, now: Date) => string;
  readonly list: (items: readonly string[]) => string;
  /** Items side by side, without an "and". */
  readonly series: (items: readonly string[]) => string;
}

/** Numbers, dates and lists as the pane's language writes them. */
export function useFormat(): Format {
  return formatOf(useLanguage());
}

const formats = new Map<Language, Format>();

/** Each language's once: Intl's formatters take a millisecond each to make, and every row of a list asks for them. */
export function formatOf(language: Language): Format {
  const format = formats.get(language) ?? createFormat(language);
  formats.set(language, format);
  return format;
}

function createFormat(language: Language): Format {
  const number = (options: Intl.NumberFormatOptions) => {
    let format: Intl.NumberFormat | undefined;
    return (value: number) => (format ??= new Intl.NumberFormat(language, options)).format(value);
  };
  const percents = [0, 1].map((digits) =>
    number({ style: "percent", minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  const score = number({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const fine = number({ maximumSignificantDigits: 2 });
  let conjunction: Intl.ListFormat | undefined;
  const list = () => (conjunction ??= new Intl.ListFormat(language, { type: "conjunction" }));
  // What stands between the first two of three; Chinese lists of units have nothing there.
  const separator = () => list().formatToParts(["1", "2", "3"])[1]?.value ?? ", ";
  return {
    count: number({ maximumFractionDigits: 0 }),
    score,
    part: number({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    plain: number({ maximumFractionDigits: 3 }),
    distance: (value) => (Math.abs(value) < 0.05 ? fine : score)(Math.abs(value)),
    percent: (share, digits = 0) => (percents[digits] ?? String)(share),
    moment: (when, now) => new Intl.DateTimeFormat(language, momentStyle(when, now)).format(when),
    list: (items) => list().format(items),
    series: (items) => items.join(separator()),
  };
}

function momentStyle(when: Date, now: Date): Intl.DateTimeFormatOptions {
  return when.toDateString() === now.toDateString()
    ? { timeStyle: "short" }
    : { dateStyle: "medium", timeStyle: "short" };
}
