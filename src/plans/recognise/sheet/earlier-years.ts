import { foldName } from "../fold";

const year =
  /(?<![\d.,])(?:fy\s?|gj\s?)?(?:(20\d{2})|['’](\d{2})|(?<=fy\s?|gj\s?)(\d{2}))(?![\d.,])\s*(?:年|年度)?/iu;

/** Of columns that are called the same but for a year those of the years before the last: "Growth 2024". */
export function earlierYears(headers: readonly string[], places: readonly number[]): number[] {
  const dated = places.flatMap((place) => {
    const header = headers[place] ?? "";
    const [all = "", full, short, fiscal] = year.exec(header.normalize("NFKC")) ?? [];
    const digits = full ?? short ?? fiscal;
    if (digits === undefined) return [];
    const name = foldName(header.normalize("NFKC").replace(all, " "));
    return name === "" ? [] : [{ place, name, year: Number(digits) % 100 }];
  });
  return dated
    .filter((one) => dated.some(({ name, year }) => name === one.name && year > one.year))
    .map(({ place }) => place);
}

const number = /\d+/u;

/** Of columns that differ by a number alone, as Q1 to Q4, those beside one that holds amounts: they hold amounts too. */
export function besideAmounts(
  headers: readonly string[],
  places: readonly number[],
  isAmount: (place: number) => boolean,
): number[] {
  const families = headers.map((header) =>
    number.test(header) && !/[()]/u.test(header) ? foldName(header.replace(number, "#")) : "",
  );
  const amounts = new Set(families.filter((family, place) => family !== "" && isAmount(place)));
  return places.filter((place) => amounts.has(families[place] ?? ""));
}

let knownMonths: ReadonlySet<string> | undefined;

/** Names of months, short and long, as people write them above amounts; asked for when first needed. */
function monthNames(): ReadonlySet<string> {
  knownMonths ??= new Set(
    ["en", "de", "fr", "es", "it", "pt", "nl", "zh", "ja"].flatMap((language) =>
      (["short", "long"] as const).flatMap((month) => {
        const names = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
        return Array.from({ length: 12 }, (_, i) => foldName(names.format(Date.UTC(2024, i, 1))));
      }),
    ),
  );
  return knownMonths;
}

/** Whether a column is called after a month and nothing else but its year. */
export function isMonth(header: string): boolean {
  const name = foldName(header.replace(/['’.]|(?<!\d)(?:20)?\d{2}(?!\d|\s*[月])/gu, " "));
  const months = monthNames();
  return months.has(foldName(header)) || months.has(name) || months.has(`${name}.`);
}
