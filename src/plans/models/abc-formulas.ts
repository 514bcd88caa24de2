/** Columns that classes by cumulative share are worked out from, as a formula names them. */
interface Ranked {
  /** The value as it enters the sums. */
  readonly counted: string;
  readonly allCounted: string;
  readonly rank: string;
  readonly allRanks: string;
}

/** How formulas of a model name its columns, of whatever model they are. */
interface Columns {
  readonly column: (id: "counted" | "rank") => string;
  readonly all: (id: "counted" | "rank") => string;
}

/** Of a model that has the columns "counted" and "rank". */
export function rankedColumns(at: Columns): Ranked {
  return {
    counted: at.column("counted"),
    allCounted: at.all("counted"),
    rank: at.column("rank"),
    allRanks: at.all("rank"),
  };
}

/** What enters the sums: errors and blanks as 0. */
export function countedFormula(value: string): string {
  return `IF(ISNUMBER(${value}),${value},0)`;
}

/** The place from the largest down, of equals the one that stands first; nothing has none, and losses come last. */
export function liveRank({ counted, allCounted }: Ranked): string {
  const places = `SEQUENCE(ROWS(${counted}))`;
  // Between gains and losses stand those without business, who have no rank.
  return `IF(${counted}=0,"",XMATCH(${places},SORTBY(${places},${counted},-1))-(${counted}<0)*COUNTIF(${allCounted},0))`;
}

/** The same as a plain formula; `soFar` is the column from the first row to the formula's own. */
export function nativeRank({ counted, allCounted }: Ranked, soFar: string): string {
  const larger = `SUMPRODUCT((${allCounted}>${counted})*(${allCounted}<>0))`;
  const equalSoFar = `SUMPRODUCT(--(${soFar}=${counted}))`;
  return `IF(${counted}=0,"",${larger}+${equalSoFar})`;
}

/** The share of all gains that the larger ones make up, before this one or with it. */
export function reachedShare(of: Ranked, included: "<" | "<="): string {
  return `ROUND(SUMIF(${of.allRanks},"${included}"&${of.rank},${of.allCounted})/SUMIF(${of.allCounted},">0"),10)`;
}

/**
 * The same of the gains of some of them.
 *
 * @param own whether each customer is one of these, as a formula over all
 */
export function reachedShareAmong(
  { rank, allRanks, allCounted }: Ranked,
  included: "<" | "<=",
  own: string,
): string {
  const gains = `SUMPRODUCT(${own}*(${allCounted}>0)*${allCounted})`;
  return `ROUND(SUMPRODUCT(${own}*(${allRanks}${included}${rank})*${allCounted})/${gains},10)`;
}
