import type { DecimalSeparator } from "../../engine/number";
import type { PortfolioInput } from "../../engine/portfolio/score-portfolio";
import { krippendorffAlpha } from "../../engine/raters/alpha";
import {
  byCell,
  consensus,
  type CellRatings,
  type ConsensusMethod,
} from "../../engine/raters/consensus";
import { raterBias } from "../../engine/raters/bias";
import { disagreements, type Disagreement } from "../../engine/raters/disagreement";
import { compareViews, type View } from "../../engine/raters/views";
import { resolveCut } from "../../engine/matrix/cuts";
import { axes } from "../../engine/portfolio/axes";
import { scorePortfolio } from "../../engine/portfolio/score-portfolio";
import { nameKey } from "../../engine/text";
import { boardOf, settingsOf, type RaterStatus } from "./board";
import { isAsked } from "./customer-form";
import { weightsOf } from "./form-sheet";
import type { Asked, RaterSetting } from "./raters";
import { readForm, type FormCells, type ReturnedForm, type RoundNotice } from "./read-form";

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
  /** `agreed[factor][customer]`, of colleagues alone; NaN where none of them rated. */
  readonly agreed: readonly Float64Array[];
  /** What we say of customers beside what they say, of those who answered. */
  readonly views: readonly View[];
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
 * @param said roles and weights of raters; of two about one rater the former counts
 */
export function mergeRound(
  sheets: readonly FormCells[],
  input: PortfolioInput,
  asked: readonly Asked[],
  method: ConsensusMethod,
  decimal: DecimalSeparator = ".",
  said: readonly RaterSetting[] = [],
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
  const settings = settingsOf([...forms.values()], asked, said);
  const size = [input.names.length, input.factors.factors.length] as const;
  const counted = all.map(({ rater }) => settings(rater));
  const cells = byCell(ratings, ...size, (rater) => counted[rater]?.weight ?? 0);
  const theirs = byCell(ratings, ...size, (rater) => (counted[rater]?.role === "customer" ? 1 : 0));
  const units = cells.flatMap((column) => column.map((cell) => cell.ratings));
  const agreed = cells.map((column) =>
    Float64Array.from(column, (cell) => consensus(cell, method)),
  );
  return {
    method,
    customers: input.names,
    factors: input.factors.factors.map(({ name }) => name),
    raters: all.map(({ rater }) => rater),
    forms: all,
    status: boardOf({ asked, forms, input, settings, biases: biasesOf(all, cells) }),
    agreed,
    views: viewsOf(agreed, theirs, input),
    discussions: discussionsOf(cells, input),
    alpha: krippendorffAlpha(units),
    notices: [...about, ...all.flatMap((form) => form.notices)],
  };
}

/** How generous each rater is, by the rater's name. */
function biasesOf(forms: readonly ReturnedForm[], cells: readonly (readonly CellRatings[])[]) {
  const biases = raterBias(cells.flat(), forms.length);
  return new Map(forms.map(({ rater }, i) => [nameKey(rater), biases[i]]));
}

/** Where none of us rated in the round, what stands in the workbook is what we say. */
function viewsOf(
  agreed: readonly Float64Array[],
  theirs: readonly (readonly CellRatings[])[],
  input: PortfolioInput,
): View[] {
  const { factors, scale } = input.factors;
  const ours = agreed.map((column, factor) =>
    column.map((rating, customer) =>
      Number.isNaN(rating) ? (input.ratings[factor]?.[customer] ?? NaN) : rating,
    ),
  );
  const weights = weightsOf(input);
  return compareViews(
    ours,
    theirs.map((column) => Float64Array.from(column, (cell) => consensus(cell, "mean"))),
    {
      weights: Float64Array.from(factors, ({ axis }, i) =>
        isAsked(axis, "customer") ? (weights[i] ?? 0) : 0,
      ),
      lessIsBetter: factors.map(({ lessIsBetter }) => lessIsBetter),
      scale,
    },
  );
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
