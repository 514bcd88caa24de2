import {
  healthFactors,
  healthScale,
  healthScores,
  usualHealthBounds,
  usualHealthCoverage,
  usualHealthWeights,
  type HealthFactor,
} from "../../engine/models/health";
import { roundScore } from "../../engine/round";
import { healthTexts } from "../../i18n/models/health";
import { faultElse, faultOf } from "./faults";
import { defineModel, type InputValues } from "./model";
import {
  countedColumn,
  customerColumn,
  numberColumn,
  rankColumn,
  ranked,
  type Ranks,
} from "./shared-columns";

const points = { lowest: 0, highest: 1000 };
const top = healthScale.highest;

type Label = "good" | "watch" | "poor";
type Ratings = Readonly<Record<HealthFactor, InputValues>>;

interface Result extends Ranks, Ratings {
  readonly names: readonly string[];
  readonly score: Float64Array;
  readonly coverage: Float64Array;
  /** Weight that is rated. */
  readonly rated: Float64Array;
  /** Of each factor what it takes from the best score there is; 0 where it is not rated. */
  readonly lost: Readonly<Record<HealthFactor, Float64Array>>;
  readonly bounds: Readonly<Record<"good" | "watch", number>>;
  readonly label: (id: Label | `name.${HealthFactor}`) => string;
}

/** How well each relationship stands, by weighted factors of its own and the scoring of the portfolio. */
export const health = defineModel<Result>()({
  id: "health",
  inputs: {
    stageFit: { scale: healthScale, optional: true },
    contacts: { scale: healthScale, optional: true },
    satisfaction: { scale: healthScale, optional: true },
    receivables: { scale: healthScale, optional: true },
    kept: { scale: healthScale, optional: true },
    trend: { scale: healthScale, optional: true },
    other: { scale: healthScale, optional: true },
  },
  settings: {
    "weight.stageFit": { kind: "number", scale: points, usual: usualHealthWeights.stageFit },
    "weight.contacts": { kind: "number", scale: points, usual: usualHealthWeights.contacts },
    "weight.satisfaction": {
      kind: "number",
      scale: points,
      usual: usualHealthWeights.satisfaction,
    },
    "weight.receivables": { kind: "number", scale: points, usual: usualHealthWeights.receivables },
    "weight.kept": { kind: "number", scale: points, usual: usualHealthWeights.kept },
    "weight.trend": { kind: "number", scale: points, usual: usualHealthWeights.trend },
    "weight.other": { kind: "number", scale: points, usual: usualHealthWeights.other },
    least: { kind: "share", usual: usualHealthCoverage },
    goodFrom: { kind: "number", scale: healthScale, usual: usualHealthBounds.good },
    watchFrom: { kind: "number", scale: healthScale, usual: usualHealthBounds.watch },
    good: { kind: "label" },
    watch: { kind: "label" },
    poor: { kind: "label" },
    "name.stageFit": { kind: "label" },
    "name.contacts": { kind: "label" },
    "name.satisfaction": { kind: "label" },
    "name.receivables": { kind: "label" },
    "name.kept": { kind: "label" },
    "name.trend": { kind: "label" },
    "name.other": { kind: "label" },
  },
  compute: ({ names, inputs, settings }): Result => {
    const weights = healthFactors.map((factor) => Number(settings[`weight.${factor}`]));
    const ratings = healthFactors.map((factor) => inputs[factor].numbers);
    const scores = healthScores(ratings, weights);
    const score = scores.score.map((value, row) =>
      (scores.coverage[row] ?? 0) >= Number(settings.least) &&
      faultOf(Object.values<InputValues>(inputs), row) === undefined
        ? value
        : NaN,
    );
    return {
      names,
      ...inputs,
      score,
      coverage: scores.coverage,
      ...lostOf(inputs, weights),
      bounds: { good: Number(settings.goodFrom), watch: Number(settings.watchFrom) },
      label: (id) => String(settings[id]),
      ...ranked(score.map((value) => roundScore(top - value))),
    };
  },
  columns: {
    customer: customerColumn,
    score: {
      kind: "score",
      formula: (at) => {
        const sum = healthFactors
          .map((factor) => {
            const rating = at.column(factor);
            return `IF(ISNUMBER(${rating}),${rating}*${at.setting(`weight.${factor}`)},0)`;
          })
          .join("+");
        const enough = `(${at.column("rated")}>0)*(${at.column("coverage")}>=${at.setting("least")})`;
        return faultElse(
          ratingsAt(at),
          `IF(${enough},ROUND((${sum})/${at.column("rated")},10),"")`,
        );
      },
      value: (result, row) => faultIn(result, row) ?? result.score[row],
    },
    state: {
      kind: "label",
      formula: (at) => {
        const score = at.column("score");
        const watched = `IF(${score}>=${at.setting("watchFrom")},${at.setting("watch")},${at.setting("poor")})`;
        const named = `IF(${score}>=${at.setting("goodFrom")},${at.setting("good")},${watched})`;
        return faultElse([score], `IF(${score}="","",${named})`);
      },
      value: (result, row) => faultIn(result, row) ?? stateOf(result, row),
    },
    /** What takes most from the score: where to begin. */
    weakest: {
      kind: "label",
      width: 150,
      formula: (at) => {
        const lost = healthFactors.map((factor) => at.column(`lost.${factor}`));
        const named = healthFactors.reduceRight((rest, factor, i) => {
          const own = lost[i] ?? "";
          const others = lost.slice(i + 1).map((other) => `*(${own}>=${other})`);
          return `IF((${own}>0)${others.join("")},${at.setting(`name.${factor}`)},${rest})`;
        }, '""');
        return faultElse([at.column("score")], `IF(${at.column("score")}="","",${named})`);
      },
      value: (result, row) => faultIn(result, row) ?? weakestOf(result, row),
    },
    coverage: {
      kind: "coverage",
      formula: (at) => {
        const all = healthFactors.map((factor) => at.setting(`weight.${factor}`)).join("+");
        return `IF(${all}>0,ROUND(${at.column("rated")}/(${all}),10),${at.column("rated")})`;
      },
      value: ({ coverage }, row) => coverage[row],
    },
    stageFit: numberColumn("score", "stageFit"),
    contacts: numberColumn("score", "contacts"),
    satisfaction: numberColumn("score", "satisfaction"),
    receivables: numberColumn("score", "receivables"),
    kept: numberColumn("score", "kept"),
    trend: numberColumn("score", "trend"),
    other: numberColumn("score", "other"),
    missing: {
      kind: "score",
      formula: (at) => {
        const score = at.column("score");
        return faultElse([score], `IF(${score}="","",ROUND(${top}-${score},10))`);
      },
      value: (result, row) => faultIn(result, row) ?? roundScore(top - (result.score[row] ?? NaN)),
    },
    "lost.stageFit": lostColumn("stageFit"),
    "lost.contacts": lostColumn("contacts"),
    "lost.satisfaction": lostColumn("satisfaction"),
    "lost.receivables": lostColumn("receivables"),
    "lost.kept": lostColumn("kept"),
    "lost.trend": lostColumn("trend"),
    "lost.other": lostColumn("other"),
    /** Weight that is rated. */
    rated: {
      kind: "score",
      formula: (at) =>
        healthFactors
          .map((id) => `ISNUMBER(${at.column(id)})*${at.setting(`weight.${id}`)}`)
          .join("+"),
      value: ({ rated }, row) => rated[row],
    },
    /** The worst first. */
    rank: rankColumn,
    counted: countedColumn("missing"),
  },
  offPage: "missing",
  chart: {
    kind: "parts",
    type: "BarStacked",
    rank: "rank",
    parts: healthFactors.map((factor) => `lost.${factor}` as const),
    total: "missing",
  },
  texts: healthTexts,
});

interface At {
  readonly column: (id: HealthFactor | "rated") => string;
  readonly setting: (id: `weight.${HealthFactor}`) => string;
}

function ratingsAt({ column }: At): string[] {
  return healthFactors.map((factor) => column(factor));
}

/** What a factor takes from the best score, so that all of them come to what is missing. */
function lostColumn(factor: HealthFactor) {
  return {
    kind: "score" as const,
    formula: (at: At) => {
      const [rating, rated] = [at.column(factor), at.column("rated")];
      const lost = `ROUND(${at.setting(`weight.${factor}`)}*(${top}-${rating})/${rated},10)`;
      return `IF(ISNUMBER(${rating})*(${rated}>0),${lost},0)`;
    },
    value: ({ lost }: Result, row: number) => lost[factor][row],
  };
}

function lostOf(inputs: Ratings, weights: readonly number[]): Pick<Result, "rated" | "lost"> {
  const [first] = healthFactors;
  const rated = inputs[first].numbers.map((_, row) =>
    healthFactors.reduce((sum, factor, i) => {
      const isRated = !Number.isNaN(inputs[factor].numbers[row] ?? NaN);
      return isRated ? sum + (weights[i] ?? 0) : sum;
    }, 0),
  );
  const lost = (factor: HealthFactor, weight: number) =>
    inputs[factor].numbers.map((rating, row) => {
      const all = rated[row] ?? 0;
      return Number.isNaN(rating) || all === 0 ? 0 : roundScore((weight * (top - rating)) / all);
    });
  const columns = healthFactors.map((factor, i) => [factor, lost(factor, weights[i] ?? 0)]);
  return { rated, lost: Object.fromEntries(columns) as Result["lost"] };
}

function faultIn(result: Ratings, row: number): string | undefined {
  return faultOf(
    healthFactors.map((factor) => result[factor]),
    row,
  );
}

function stateOf({ score, bounds, label }: Result, row: number): string {
  const value = score[row] ?? NaN;
  if (Number.isNaN(value)) return "";
  return label(value >= bounds.good ? "good" : value >= bounds.watch ? "watch" : "poor");
}

function weakestOf({ score, lost, label }: Result, row: number): string {
  if (Number.isNaN(score[row] ?? NaN)) return "";
  const most = healthFactors.reduce((max, factor) => Math.max(max, lost[factor][row] ?? 0), 0);
  const first = healthFactors.find((factor) => lost[factor][row] === most);
  return most > 0 && first !== undefined ? label(`name.${first}`) : "";
}
