import { ROUND_DIGITS } from "../../engine/round";
import { cellAddress } from "../address";
import { competitorHeaders, strengths, type CompetitorHeaders } from "../competitors";
import type { ColumnSpec } from "../models/model";
import { isNumber } from "../settings/formulas";
import { headerIndex } from "../source/customers";
import { resultRef } from "./chart-series";
import type { At, Scored } from "./columns";
import { furtherRef, inBoth, inLive, inNative, type Read } from "./further-place";
import { columnsInUse, factorRow, orderInUse } from "./in-use";
import { factorRows } from "./layout";
import { factorLookup } from "./lookups";
import { perPortfolio } from "./per-portfolio";
import { inUse } from "./settings-in-use";
import { sourceRef } from "./source-ref";
import type { ResultsSpec } from "./spec";

/** How strong the best competitor is with a customer, and how strong we are beside it. */
export const strengthColumns: Readonly<
  Record<"bestCompetitor" | "relativeStrength", ColumnSpec<At, At, Scored>>
> = {
  bestCompetitor: {
    kind: "score",
    formula: {
      live: ({ spec }) => best(spec, inLive, liveTerms(spec)),
      native: ({ spec }) => best(spec, inNative, nativeTerms(spec)),
    },
    value: ({ source, portfolio }, row) => strengthsOf(source, portfolio)?.bestOf(row),
  },
  relativeStrength: {
    kind: "score",
    formula: inBoth((spec, read) => {
      const [own, theirs] = [
        read(resultRef(spec, "advantage")),
        read(furtherRef(spec, "bestCompetitor")),
      ];
      return `IFERROR(IF(ISNUMBER(${own})*ISNUMBER(${theirs})*(${theirs}>0),${own}/${theirs},""),"")`;
    }),
    value: ({ source, portfolio }, row) => strengthsOf(source, portfolio)?.ratioOf(row),
  },
};

const strengthsOf = perPortfolio(strengths);

/** What the factors of advantage weigh, as formulas. */
interface Terms {
  readonly weightOf: (factor: number) => string;
  readonly isLess: (factor: number) => string;
  /** Of all factors of the axis together. */
  readonly all: string;
}

function liveTerms({ source }: ResultsSpec): Terms {
  const own = source.input.factors.factors.flatMap(({ axis }, i) =>
    axis === "advantage" ? [i] : [],
  );
  const weightOf = (factor: number) => factorLookup(source, factor).weight;
  return {
    weightOf,
    isLess: (factor) => factorLookup(source, factor).isLess,
    all: `(${own.map(weightOf).join("+")})`,
  };
}

function nativeTerms(spec: ResultsSpec): Terms {
  const order = orderInUse(spec.source);
  const at = (row: keyof typeof factorRows, factor: number) => {
    const column = spec.beside.firstFactor + order.indexOf(factor);
    return `N(${cellAddress(factorRows[row], column, "both")})`;
  };
  const columns = columnsInUse(spec, "advantage");
  return {
    weightOf: (factor) => at("weight", factor),
    isLess: (factor) => `${at("direction", factor)}<0`,
    all: columns === null ? "0" : `SUM(${factorRow("weight", columns)})`,
  };
}

function best(spec: ResultsSpec, read: Read, terms: Terms): string {
  const headers = competitorHeaders(spec.source);
  if (headers === null) return '""';
  const { byFactor, asWhole } = headers;
  const cell = (header: string) => {
    const column = headerIndex(spec.source.customerOrigin.headers, header);
    return column === null ? '""' : `IFERROR(${read(sourceRef(spec, column))},"")`;
  };
  if (asWhole !== null) return `IF(${isRated(spec, cell(asWhole))},${cell(asWhole)},"")`;
  return ofFactors(spec, terms, cell, byFactor);
}

function ofFactors(
  spec: ResultsSpec,
  { weightOf, isLess, all }: Terms,
  cell: (header: string) => string,
  byFactor: CompetitorHeaders["byFactor"],
): string {
  const [lowest, highest] = [inUse(spec, "scaleLowest"), inUse(spec, "scaleHighest")];
  const terms = [...byFactor].map(([factor, header]) => {
    const rating = cell(header);
    const counted = `IF(${isLess(factor)},${lowest}+${highest}-${rating},${rating})`;
    const isOne = isRated(spec, rating);
    return {
      rated: `${weightOf(factor)}*(${isOne})`,
      weighted: `${weightOf(factor)}*IF(${isOne},${counted},0)`,
    };
  });
  const weighted = terms.map((term) => term.weighted).join("+");
  const rated = terms.map((term) => term.rated).join("+");
  const covered = `ROUND((${rated})/${all},${String(ROUND_DIGITS)})>=${inUse(spec, "minimumCoverage")}`;
  return `IFERROR(IF(${covered},ROUND((${weighted})/(${rated}),${String(ROUND_DIGITS)}),""),"")`;
}

function isRated(spec: ResultsSpec, cell: string): string {
  const [lowest, highest] = [inUse(spec, "scaleLowest"), inUse(spec, "scaleHighest")];
  return `${isNumber(cell)}*(${cell}>=${lowest})*(${cell}<=${highest})`;
}
