import type { Scale } from "../../engine/factors/types";
import type { RatingRule } from "../../engine/models/rating";

/**
 * The rating of a measured number as a plain formula, without its leading "=". What is no number stays as it is, to be
 * said of.
 *
 * @param number the cell that holds it
 * @param all the cells of all customers, which a rank is among
 */
export function ruleFormula(
  number: string,
  rule: RatingRule,
  { lowest, highest }: Scale,
  all: string,
): string {
  const spread = (share: string) => `${lowest}+${highest - lowest}*${share}`;
  switch (rule.kind) {
    case "linear":
    case "log":
      return `IFERROR(${spread(`MIN(1,MAX(0,${shareOf(number, rule)}))`)},${number})`;
    case "bands": {
      const { bounds, ratings } = rule;
      const above = `INDEX({${ratings.slice(1).join(",")}},MATCH(${number},{${bounds.join(",")}},1))`;
      return `IF(ISNUMBER(${number}),IFERROR(${above},${ratings[0] ?? lowest}),${number})`;
    }
    case "rank": {
      const place = `(COUNTIF(${all},"<"&${number})+COUNTIF(${all},${number})/2)/COUNT(${all})`;
      return `IF(ISNUMBER(${number}),${spread(place)},${number})`;
    }
  }
}

function shareOf(number: string, rule: Extract<RatingRule, { kind: "linear" | "log" }>): string {
  const { kind, from, to } = rule;
  if (kind === "linear") return `(${number}-${from})/(${to}-${from})`;
  // Nothing and less have no logarithm: they count as the smaller of the two ends.
  const positive = `MAX(${number},${Math.min(from, to)})`;
  return `(LN(${positive})-LN(${from}))/(LN(${to})-LN(${from}))`;
}
