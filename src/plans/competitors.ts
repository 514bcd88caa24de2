import { globalWeights } from "../engine/factors/global-weights";
import type { Portfolio } from "../engine/portfolio/score-portfolio";
import { relativeStrength } from "../engine/scoring/relative-strength";
import { scoreCustomers } from "../engine/scoring/score";
import { competitorAsWhole, competitorColumns } from "./recognise/competitor";
import { headerIndex } from "./source/customers";
import type { PortfolioSource } from "./source/types";

/** How strong the best competitor is with each customer, and we beside it. */
export interface Strengths {
  /** NaN where it is not known. */
  readonly bestOf: (customer: number) => number;
  readonly ratioOf: (customer: number) => number;
}

/** Where the customers' table says how strong the best competitor is, by headers. */
export interface CompetitorHeaders {
  /** For each scored factor of advantage, by its index, the header of the competitor's rating. */
  readonly byFactor: ReadonlyMap<number, string>;
  /** The header of the rating as a whole, where no factor has one. */
  readonly asWhole: string | null;
}

/** Null where the table says nothing of competitors. */
export function competitorHeaders({
  input,
  extras,
}: Pick<PortfolioSource, "input" | "extras">): CompetitorHeaders | null {
  // A column may as well say who the best competitor is.
  const headers = extras
    .filter(({ cells }) => cells.some((cell) => typeof cell === "number"))
    .map(({ header }) => header);
  const { factors } = input.factors;
  const found = competitorColumns(
    headers,
    factors.map(({ name }) => name),
  );
  const byFactor = new Map(
    found.flatMap((column, i) => {
      const header = headers[column ?? -1];
      return header === undefined || factors[i]?.axis !== "advantage" ? [] : [[i, header] as const];
    }),
  );
  if (byFactor.size > 0) return { byFactor, asWhole: null };
  const whole = headers[competitorAsWhole(headers) ?? -1] ?? null;
  return whole === null ? null : { byFactor, asWhole: whole };
}

/** The columns of the customers' origin that say it. */
export function competitorColumnIndexes(
  source: Pick<PortfolioSource, "input" | "extras" | "customerOrigin">,
): number[] {
  const found = competitorHeaders(source);
  const headers = [...(found?.byFactor.values() ?? []), found?.asWhole ?? null];
  return headers.flatMap((header) => headerIndex(source.customerOrigin.headers, header) ?? []);
}

/** Null where the table says nothing of competitors. */
export function strengths(
  source: Pick<PortfolioSource, "input" | "extras" | "settings">,
  portfolio: Portfolio,
): Strengths | null {
  const headers = competitorHeaders(source);
  if (headers === null) return null;
  const best = bestScores(source, headers);
  return {
    bestOf: (customer) => best[customer] ?? NaN,
    ratioOf: (customer) =>
      relativeStrength(portfolio.advantage.score[customer] ?? NaN, [best[customer] ?? NaN]),
  };
}

/** Weighed as our own ratings are; not known where too few of them are rated. */
function bestScores(
  { input, extras, settings }: Pick<PortfolioSource, "input" | "extras" | "settings">,
  { byFactor, asWhole }: CompetitorHeaders,
): Float64Array {
  const { factors, scale } = input.factors;
  const ratings = (header: string | null | undefined) => {
    const cells = extras.find((extra) => extra.header === header)?.cells;
    return Float64Array.from(input.names, (_, i) => {
      const cell = cells?.[i];
      const isRated = typeof cell === "number" && cell >= scale.lowest && cell <= scale.highest;
      return isRated ? cell : NaN;
    });
  };
  if (asWhole !== null) return ratings(asWhole);
  const own = factors.flatMap(({ axis }, i) => (axis === "advantage" ? [i] : []));
  const { score, coverage } = scoreCustomers(
    own.map((i) => ratings(byFactor.get(i))),
    globalWeights(input.factors, "advantage"),
    {
      scale,
      missing: "exclude",
      lessIsBetter: own.map((i) => factors[i]?.lessIsBetter ?? false),
      optional: own.map(() => false),
    },
  );
  return score.map((one, i) => ((coverage[i] ?? 0) >= settings.minimumCoverage ? one : NaN));
}
