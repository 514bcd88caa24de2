import type { DecimalSeparator } from "../../engine/number";
import type { PortfolioInput } from "../../engine/portfolio/score-portfolio";
import { krippendorffAlpha } from "../../engine/raters/alpha";
import {
  byCell,
  consensus,
  type CellRatings,
  type ConsensusMethod,
} from "../../engine/raters/consensus";
import { disagreements, type Disagreement } from "../../engine/raters/disagreement";
import { resolveCut } from "../../engine/matrix/cuts";
import { axes } from "../../engine/portfolio/axes";
import { scorePortfolio } from "../../engine/portfolio/score-portfolio";
import { nameKey } from "../../engine/text";
import { weightsOf } from "./form-sheet";
import type { Asked } from "./raters";
import { readForm, type FormCells, type ReturnedForm, type RoundNotice } from "./read-form";

export type RoundStatus = "returned" | "incomplete" | "missing";

/** Whether a rater's form is back, and how much of it is filled in. */
export interface RaterStatus {
  readonly rater: string;
  readonly status: RoundStatus;
  readonly rated: number;
  readonly asked: number;
}

/** A disagreement, its factor by its place in the table. */
export interface Discussion extends Disagreement {
  readonly axis: (typeof axes)[number];
}

/** Returned forms put together. */
export interface MergedRound {
  readonly method: ConsensusMethod;
  /** Names of the workbook's customers and factors, which the others are indexes into. */
  readonly customers: readonly string[];
  readonly factors: readonly string[];
  readonly raters: readonly string[];
  readonly forms: readonly ReturnedForm[];
  readonly status: readonly RaterStatus[];
  /** `agreed[factor][customer]`; NaN where nobody rated. */
  readonly agreed: readonly Float64Array[];
  /** Those first that can change a place. */
  readonly discussions: readonly Discussion[];
  /** Agreement of the raters; NaN where nothing was rated twice. */
  readonly alpha: number;
  readonly notices: readonly RoundNotice[];
}

/**
 * Puts returned forms together. Of two forms of one rater the later one counts.
 *
 * @param asked whom the round asked; those who did not return a form are missing
 */
export function mergeRound(
  sheets: readonly FormCells[],
  input: PortfolioInput,
  asked: readonly Asked[],
  method: ConsensusMethod,
  decimal: DecimalSeparator = ".",
): MergedRound {
  const about: RoundNotice[] = [];
  const forms = new Map<string, ReturnedForm>();
  for (const sheet of sheets) {
    const form = readForm(sheet, input, decimal);
    if (form === null) {
      about.push({ code: "noForm", name: sheet.name });
      continue;
    }
    const key = nameKey(form.rater);
    const earlier = forms.get(key);
    const isBlank = form.ratings.length === 0;
    // A form that nobody has filled in goes before none that came back.
    if (earlier !== undefined && isBlank) continue;
    if (earlier !== undefined && earlier.ratings.length > 0)
      about.push({ code: "twice", rater: form.rater, name: form.name });
    forms.set(key, form);
  }
  const all = [...forms.values()].filter((form) => form.ratings.length > 0);
  const ratings = all.flatMap((form, rater) =>
    form.ratings.map((rating) => ({ ...rating, rater })),
  );
  const factors = input.factors.factors.length;
  const cells = byCell(ratings, input.names.length, factors, () => 1);
  const units = cells.flatMap((column) => column.map((cell) => cell.ratings));
  return {
    method,
    customers: input.names,
    factors: input.factors.factors.map(({ name }) => name),
    raters: all.map(({ rater }) => rater),
    forms: all,
    status: statusOf(asked, forms, factors),
    agreed: cells.map((column) => Float64Array.from(column, (cell) => consensus(cell, method))),
    discussions: discussionsOf(cells, input),
    alpha: krippendorffAlpha(units),
    notices: [...about, ...all.flatMap((form) => form.notices)],
  };
}

function statusOf(
  asked: readonly Asked[],
  forms: ReadonlyMap<string, ReturnedForm>,
  factors: number,
): RaterStatus[] {
  const expected = asked.map(({ rater, customers }) => {
    const form = forms.get(nameKey(rater));
    const all = customers.length * factors;
    if (form === undefined) return { rater, status: "missing", rated: 0, asked: all } as const;
    return filled(form, new Set(customers), all);
  });
  const keys = new Set(asked.map(({ rater }) => nameKey(rater)));
  const others = [...forms]
    .filter(([key]) => !keys.has(key))
    .map(([, form]) => filled(form, null, form.customers.length * factors));
  return [...expected, ...others];
}

function filled(form: ReturnedForm, wanted: ReadonlySet<number> | null, all: number): RaterStatus {
  const rated = form.ratings.filter(({ customer }) => wanted?.has(customer) ?? true).length;
  const { rater } = form;
  const status = rated === 0 ? "missing" : rated < all ? "incomplete" : "returned";
  return { rater, status, rated, asked: all };
}

/** Of both axes; the cut of each by the scores as they stand. */
function discussionsOf(
  cells: readonly (readonly CellRatings[])[],
  input: PortfolioInput,
): Discussion[] {
  const { factors: table, settings } = input;
  const weights = weightsOf(input);
  const standing = scorePortfolio(input);
  return axes
    .flatMap((axis) => {
      const own = table.factors.flatMap((factor, i) => (factor.axis === axis ? [i] : []));
      const cut = resolveCut(settings.cuts[axis], standing[axis].score, table.scale);
      const found = disagreements(
        own.map((i) => reversedWhereLess(cells[i] ?? [], table, i)),
        Float64Array.from(own, (i) => weights[i] ?? 0),
        cut,
        table.scale,
      );
      return found.map((one) => {
        const factor = own[one.factor] ?? -1;
        return { ...asRated(one, table, factor), factor, axis };
      });
    })
    .sort((a, b) => b.priority - a.priority);
}

/** Less is better: the ratings as they count. */
function reversedWhereLess(
  column: readonly CellRatings[],
  { factors, scale }: PortfolioInput["factors"],
  factor: number,
): readonly CellRatings[] {
  if (factors[factor]?.lessIsBetter !== true) return column;
  const { lowest, highest } = scale;
  return column.map((cell) => ({
    ...cell,
    ratings: cell.ratings.map((rating) => lowest + highest - rating),
  }));
}

/** And back: lowest and highest as they were typed. */
function asRated(
  one: Disagreement,
  { factors, scale }: PortfolioInput["factors"],
  factor: number,
): Disagreement {
  if (factors[factor]?.lessIsBetter !== true) return one;
  const back = (rating: number) => scale.lowest + scale.highest - rating;
  return {
    ...one,
    lowest: back(one.highest),
    lowestBy: one.highestBy,
    highest: back(one.lowest),
    highestBy: one.lowestBy,
  };
}
