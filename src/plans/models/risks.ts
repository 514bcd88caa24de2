import { riskLevel, riskScore, usualRiskBounds, type RiskLevel } from "../../engine/models/risk";
import { risksTexts } from "../../i18n/models/risks";
import {
  customersOf,
  itemColumn,
  largestAmong,
  largestOf,
  numberedColumn,
  numbersOfTexts,
  ofCustomerColumn,
  sumAmong,
  sumsOf,
} from "./by-customer";
import { faultElse, faultOf } from "./faults";
import { defineModel, type InputValues } from "./model";
import { oneToFive } from "../scales";
import {
  countedColumn,
  numberColumn,
  rankColumn,
  ranked,
  textColumn,
  type Ranks,
} from "./shared-columns";

const scores = { lowest: 1, highest: 25 };

interface Result extends Ranks {
  readonly names: readonly string[];
  readonly cause: InputValues;
  readonly likelihood: InputValues;
  readonly impact: InputValues;
  readonly mitigation: InputValues;
  readonly customers: readonly string[];
  readonly who: Float64Array;
  /** NaN where a number is missing. */
  readonly score: Float64Array;
  /** Of the row's customer: 0 where it has none. */
  readonly worst: Float64Array;
  readonly sum: Float64Array;
  readonly label: (score: number) => string;
}

/** What could end the business with a customer, and how bad it stands with each. */
export const risks = defineModel<Result>()({
  id: "risks",
  inputs: {
    cause: { kind: "text" },
    likelihood: { scale: oneToFive },
    impact: { scale: oneToFive },
    mitigation: { kind: "text", optional: true },
  },
  apart: ["cause"],
  settings: {
    medium: { kind: "number", scale: scores, usual: usualRiskBounds.medium },
    high: { kind: "number", scale: scores, usual: usualRiskBounds.high },
    critical: { kind: "number", scale: scores, usual: usualRiskBounds.critical },
    "label.low": { kind: "label" },
    "label.medium": { kind: "label" },
    "label.high": { kind: "label" },
    "label.critical": { kind: "label" },
  },
  compute: ({ names, inputs, settings }): Result => {
    const bounds = {
      medium: Number(settings.medium),
      high: Number(settings.high),
      critical: Number(settings.critical),
    };
    const score = inputs.likelihood.numbers.map((likelihood, row) =>
      riskScore(likelihood, inputs.impact.numbers[row] ?? NaN),
    );
    const customers = customersOf(names);
    const who = numbersOfTexts(customers);
    const labels: Readonly<Record<RiskLevel, string>> = {
      low: String(settings["label.low"]),
      medium: String(settings["label.medium"]),
      high: String(settings["label.high"]),
      critical: String(settings["label.critical"]),
    };
    return {
      names,
      ...inputs,
      customers,
      who,
      score,
      worst: largestOf(who, score),
      sum: sumsOf(who, score),
      ...ranked(score),
      label: (of) => {
        const level = riskLevel(of, bounds);
        return level === null ? "" : labels[level];
      },
    };
  },
  columns: {
    risk: itemColumn("cause", 260),
    score: {
      kind: "rank",
      formula: (at) => {
        const [likelihood, impact] = [at.column("likelihood"), at.column("impact")];
        const product = `IF((${likelihood}="")+(${impact}="")>0,"",ROUND(${likelihood}*${impact},10))`;
        return faultElse([likelihood, impact], product);
      },
      value: ({ likelihood, impact, score }, row) =>
        faultOf([likelihood, impact], row) ?? score[row],
    },
    level: {
      kind: "label",
      formula: (at) => levelFormula(at, at.column("score")),
      value: ({ likelihood, impact, score, label }, row) =>
        faultOf([likelihood, impact], row) ?? label(score[row] ?? NaN),
    },
    customer: ofCustomerColumn,
    worst: {
      kind: "rank",
      formula: {
        live: (at) => ofCustomer(at.column("who"), largestAmong("counted", "who").live(at)),
        native: (at) => ofCustomer(at.column("who"), largestAmong("counted", "who").native(at)),
      },
      value: ({ who, worst }, row) => knownOf(who, worst, row),
    },
    /** By the worst cause: a mean would hide one that is critical. */
    customerLevel: {
      kind: "label",
      formula: (at) => levelFormula(at, at.column("worst")),
      value: ({ who, worst, label }, row) => label(knownOf(who, worst, row)),
    },
    sum: {
      kind: "rank",
      formula: (at) => ofCustomer(at.column("who"), `ROUND(${sumAmong("counted", "who")(at)},10)`),
      value: ({ who, sum }, row) => knownOf(who, sum, row),
    },
    mitigation: textColumn("mitigation", 300),
    cause: textColumn("cause", 180),
    likelihood: numberColumn("rank", "likelihood"),
    impact: numberColumn("rank", "impact"),
    rank: rankColumn,
    /** What enters the comparison: 0 where there is no score. */
    counted: countedColumn("score"),
    /** The same number for all rows of a customer. */
    who: { ...numberedColumn("customer"), value: ({ who }, row) => who[row] },
  },
  offPage: "rank",
  chart: { kind: "parts", type: "BarStacked", rank: "rank", parts: ["score"], total: "score" },
  texts: risksTexts,
});

interface LevelRefs {
  readonly setting: (
    id:
      | "medium"
      | "high"
      | "critical"
      | "label.low"
      | "label.medium"
      | "label.high"
      | "label.critical",
  ) => string;
}

function levelFormula({ setting }: LevelRefs, score: string): string {
  const from = (id: "critical" | "high" | "medium", below: string) =>
    `IF(${score}>=${setting(id)},${setting(`label.${id}`)},${below})`;
  const level = from("critical", from("high", from("medium", setting("label.low"))));
  return faultElse([score], `IF(${score}="","",${level})`);
}

/** What is known of a row's customer; blank where nothing is. */
function ofCustomer(who: string, formula: string): string {
  return `IF(${who}="","",IF(${formula}=0,"",${formula}))`;
}

function knownOf(who: Float64Array, values: Float64Array, row: number): number {
  const value = values[row] ?? 0;
  return Number.isNaN(who[row] ?? NaN) || value === 0 ? NaN : value;
}
