import { cellText, isBlank, type Cell } from "../../engine/cell";
import { parseNumber, type DecimalSeparator } from "../../engine/number";
import type { PortfolioInput } from "../../engine/portfolio/score-portfolio";
import { renamedFrom } from "../../engine/raters/likeness";
import { roundScore } from "../../engine/round";
import { nameKey } from "../../engine/text";
import { languages } from "../../i18n/language";
import { roundTexts } from "../../i18n/round";
import { customerWords } from "../../i18n/vocabulary/words";
import { sameFactor } from "../recognise/factor-names";
import { isAsked } from "./customer-form";
import { weightsOf } from "./form-sheet";
import { roleNamed, type RaterRole } from "./raters";

/** A sheet that may be a form, and what it is called: a file's name, or the sheet's. */
export interface FormCells {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
}

/** What has to be said of a form; words are in `i18n/round`. */
export type RoundNotice =
  | { readonly code: "renamed"; readonly rater: string; readonly from: string; readonly to: string }
  | { readonly code: "unknown"; readonly rater: string; readonly name: string }
  | { readonly code: "noColumn"; readonly rater: string; readonly name: string }
  | {
      readonly code: "scale";
      readonly rater: string;
      readonly lowest: number;
      readonly highest: number;
    }
  | { readonly code: "weights"; readonly rater: string; readonly name: string }
  | { readonly code: "outside"; readonly rater: string; readonly count: number }
  | { readonly code: "noForm"; readonly name: string }
  | { readonly code: "twice"; readonly rater: string; readonly name: string }
  | { readonly code: "noCustomer"; readonly name: string };

/** A form that came back. */
export interface ReturnedForm {
  readonly name: string;
  readonly rater: string;
  readonly role: RaterRole;
  /** Index of the customer, index of the factor, and the rating on the workbook's scale. */
  readonly ratings: readonly {
    readonly customer: number;
    readonly factor: number;
    readonly rating: number;
  }[];
  /** Customers that the form asks for. */
  readonly customers: readonly number[];
  readonly notices: readonly RoundNotice[];
}

const wordsOf = (key: "form.rater" | "form.scale" | "form.weight") =>
  new Set(languages.map((language) => nameKey(roundTexts[language][key])));

const words = {
  rater: wordsOf("form.rater"),
  scale: wordsOf("form.scale"),
  weight: wordsOf("form.weight"),
  customer: new Set(customerWords.map(nameKey)),
};

/**
 * Reads a form, wherever its rows and columns have been moved to: factors are found by their headers in any language,
 * customers by their names or by names that are alike.
 *
 * @returns null where it is none
 */
export function readForm(
  { name, cells }: FormCells,
  input: PortfolioInput,
  decimal: DecimalSeparator = ".",
): ReturnedForm | null {
  const number = (cell: Cell | undefined) => parseNumber(cell ?? null, decimal);
  const raterAt = find(cells, words.rater);
  const headerAt = headerOf(cells, input);
  if (raterAt === null || headerAt === null) return null;
  const [named, said] = after(cells, raterAt).map(cellText);
  if (named === undefined) return null;
  const rater = named;
  const role = roleNamed(said ?? "") ?? "colleague";
  const { factors: table, names } = input;
  const headers = cells[headerAt.row] ?? [];
  const places = table.factors.map(({ name: factor }) =>
    headers.findIndex((cell) => sameFactor(cellText(cell), factor)),
  );
  const scaleAt = find(cells, words.scale);
  const [lowest = NaN, highest = NaN] =
    scaleAt === null ? [] : after(cells, scaleAt).map((cell) => number(cell));
  const own = lowest < highest ? { lowest, highest } : table.scale;
  const isOther = own.lowest !== table.scale.lowest || own.highest !== table.scale.highest;
  const rows = cells.slice(headerAt.row + 1).filter((row) => cellText(row[headerAt.column]) !== "");
  const known = knownCustomers(
    rows.map((row) => cellText(row[headerAt.column])),
    names,
  );
  let outside = 0;
  const ratings = rows.flatMap((row, r) => {
    const customer = known[r]?.customer ?? null;
    if (customer === null) return [];
    return places.flatMap((place, factor) => {
      const cell = place < 0 ? null : (row[place] ?? null);
      if (isBlank(cell)) return [];
      const rating = number(cell);
      if (!(rating >= own.lowest && rating <= own.highest)) {
        outside += 1;
        return [];
      }
      const share = (rating - own.lowest) / (own.highest - own.lowest);
      const { scale } = table;
      const brought = isOther
        ? roundScore(scale.lowest + share * (scale.highest - scale.lowest))
        : rating;
      return [{ customer, factor, rating: brought }];
    });
  });
  return {
    name,
    rater,
    role,
    ratings,
    customers: known.flatMap(({ customer }) => customer ?? []),
    notices: [
      ...known.flatMap(({ name: given, customer, renamed }): RoundNotice[] => {
        if (customer === null) return [{ code: "unknown", rater, name: given }];
        return renamed ? [{ code: "renamed", rater, from: given, to: names[customer] ?? "" }] : [];
      }),
      ...table.factors.flatMap((factor, i): RoundNotice[] =>
        (places[i] ?? -1) < 0 && isAsked(factor.axis, role)
          ? [{ code: "noColumn", rater, name: factor.name }]
          : [],
      ),
      ...(isOther ? [{ code: "scale", rater, ...own } as const] : []),
      ...changedWeights(cells, places, input, number).map((factor): RoundNotice => {
        return { code: "weights", rater, name: table.factors[factor]?.name ?? "" };
      }),
      ...(outside > 0 ? [{ code: "outside", rater, count: outside } as const] : []),
    ],
  };
}

interface At {
  readonly row: number;
  readonly column: number;
}

function find(cells: FormCells["cells"], wanted: ReadonlySet<string>): At | null {
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex((cell) => wanted.has(nameKey(cellText(cell))));
    if (column >= 0) return { row, column };
  }
  return null;
}

/** The row of headers: one that names the customers and at least one factor. */
function headerOf(cells: FormCells["cells"], { factors }: PortfolioInput): At | null {
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex((cell) => words.customer.has(nameKey(cellText(cell))));
    const named = line.some((cell) =>
      factors.factors.some(({ name }) => !isBlank(cell) && sameFactor(cellText(cell), name)),
    );
    if (column >= 0 && named) return { row, column };
  }
  return null;
}

/** What stands right of a label, without blanks. */
function after(cells: FormCells["cells"], { row, column }: At): Cell[] {
  return (cells[row] ?? []).slice(column + 1).filter((cell) => !isBlank(cell));
}

/** Each name's customer: by the name, else by one that is alike and that the form does not name besides. */
function knownCustomers(given: readonly string[], names: readonly string[]) {
  const keys = new Map(names.map((name, i) => [nameKey(name), i]).reverse() as [string, number][]);
  const exact = given.map((name) => keys.get(nameKey(name)) ?? null);
  const taken = new Set(exact.filter((customer) => customer !== null));
  return given.map((name, i) => {
    const customer = exact[i] ?? null;
    if (customer !== null) return { name, customer, renamed: false };
    const free = names.map((_, each) => each).filter((each) => !taken.has(each));
    const found = renamedFrom(
      name,
      free.map((each) => names[each] ?? ""),
    );
    const like = found === null ? null : (free[found] ?? null);
    if (like !== null) taken.add(like);
    return { name, customer: like, renamed: true };
  });
}

/** Factors whose weight on the form is not the workbook's. */
function changedWeights(
  cells: FormCells["cells"],
  places: readonly number[],
  input: PortfolioInput,
  number: (cell: Cell | undefined) => number,
): number[] {
  const at = find(cells, words.weight);
  if (at === null) return [];
  const line = cells[at.row] ?? [];
  return weightsOf(input).flatMap((weight, factor) => {
    const place = places[factor] ?? -1;
    const own = place < 0 ? NaN : number(line[place]);
    return Number.isNaN(own) || Math.abs(own - weight) <= 1e-9 ? [] : [factor];
  });
}
