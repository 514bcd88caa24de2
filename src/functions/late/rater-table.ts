import { cellText, type Cell } from "../../engine/cell";
import type { RaterRating } from "../../engine/raters/consensus";
import { nameKey } from "../../engine/text";
import { raterTexts } from "../../i18n/functions/raters";
import type { Language } from "../../i18n/language";
import { grid } from "../coerce/grid";
import { refuseLeftOut } from "../coerce/left-out";
import { listOf } from "../coerce/lists";
import { namesOf } from "../coerce/names";
import { numberOrNothing, ratingOrNothing, refuse } from "./refuse";

/** Who rated what, as four lists side by side hold it. */
export interface RaterTable {
  readonly raters: readonly string[];
  readonly customers: readonly string[];
  readonly factors: readonly string[];
  readonly ratings: readonly RaterRating[];
  /** Ratings that cannot be read, each with the error to show in its place. */
  readonly faults: readonly RatingFault[];
}

export interface RatingFault {
  readonly customer: number;
  readonly factor: number;
  readonly error: Error;
}

/** Reads the lists; names spelt alike are one, in the order in which they first appear. */
export function raterTable(
  given: Readonly<Record<"raters" | "customers" | "factors" | "ratings", unknown>>,
  readRating: (cell: Cell) => number,
  language: Language,
): RaterTable {
  refuseLeftOut(language, given.raters, given.customers, given.factors, given.ratings);
  const [raters, customers, factors] = [given.raters, given.customers, given.factors].map((names) =>
    namesOf(names, language),
  );
  const cells = listOf(given.ratings, language);
  const counts = [raters, customers, factors].map((names = []) => names.length);
  if (counts.some((count) => count !== cells.length)) {
    const [ofRaters = 0, ofCustomers = 0, ofFactors = 0] = counts;
    refuse(raterTexts, language, "count", {
      raters: ofRaters,
      customers: ofCustomers,
      factors: ofFactors,
      ratings: cells.length,
    });
  }
  const [who, whom, what] = [new Names(), new Names(), new Names()];
  const [ratings, faults]: [RaterRating[], RatingFault[]] = [[], []];
  cells.forEach((cell, row) => {
    const [customerName = "", factorName = ""] = [customers?.[row], factors?.[row]];
    if (customerName === "" || factorName === "") {
      if (cell !== 0 && cellText(cell) !== "")
        refuse(raterTexts, language, "unnamed", { row: row + 1 });
      return;
    }
    const [rater, customer, factor] = [
      who.place(raters?.[row] ?? ""),
      whom.place(customerName),
      what.place(factorName),
    ];
    try {
      ratings.push({ rater, customer, factor, rating: readRating(cell) });
    } catch (error) {
      // What one cell is refused for is said in its own place; the others are answered.
      if (!(error instanceof Error)) throw error;
      faults.push({ customer, factor, error });
    }
  });
  return { raters: who.all, customers: whom.all, factors: what.all, ratings, faults };
}

/** A rating on a scale that is not said. */
export function plainRating(language: Language): (cell: Cell) => number {
  return (cell) => ratingOrNothing(cell, language);
}

/** Names in the order of their first appearance. */
class Names {
  readonly all: string[] = [];
  readonly #places = new Map<string, number>();

  place(name: string): number {
    const key = nameKey(name);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.all.length);
    return this.all.push(name) - 1;
  }
}

/** Weights by name from two columns; blank rows say nothing. */
export function weightsByName(argument: unknown, language: Language): ReadonlyMap<string, number> {
  const rows = grid(argument);
  const weights = new Map<string, number>();
  if (rows.flat().every((cell) => cell === 0 || cellText(cell) === "")) return weights;
  for (const row of rows) {
    if (row.length !== 2) refuse(raterTexts, language, "weights.columns");
    const [name = null, cell = null] = row;
    const called = name === 0 ? "" : cellText(name);
    if (called === "") continue;
    const weight = numberOrNothing(cell, language);
    if (weight < 0) refuse(raterTexts, language, "weights.negative", { name: called });
    if (!Number.isNaN(weight)) weights.set(nameKey(called), weight);
  }
  return weights;
}
