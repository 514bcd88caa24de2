import type { ProblemCode } from "../../src/engine/problems";
import { axes } from "../../src/engine/portfolio/axes";
import { defaultScale, type FactorTable } from "../../src/engine/factors/types";
import { readPortfolio } from "../../src/excel";
import type { SettingKey } from "../../src/plans/settings/specs";
import type { Workbook } from "../../src/workbench/excel/model/types";
import type { Session } from "../../src/workbench/session";
import { openScene, sheetOf } from "../excel/support";

/** What is entered in a cell; with "=" at its beginning a formula, because errors cannot be typed. */
type Entered = string | number | boolean | null;

/** The smallest workbook that shows a rule, and what is so of its customers whoever says it. */
export interface SmallestCase {
  readonly rule: string;
  /** A row for each customer; the last factor is the one of advantage. */
  readonly ratings: readonly (readonly Entered[])[];
  /** Of each factor; left out: 1. */
  readonly weights?: readonly Entered[];
  readonly directions?: readonly Entered[];
  /** The factors of attractiveness are a group whose weight is left blank. */
  readonly hierarchical?: boolean;
  readonly settings?: Partial<Readonly<Record<SettingKey, Entered>>>;
  /** Of each customer the score for attractiveness, that for advantage, and the quadrant. */
  readonly expected: readonly (readonly [number | string, number | string, string])[];
  /** How far the first customer is above the cut for attractiveness. */
  readonly distance?: number;
  /** What is wrong in the workbook, in any order. */
  readonly problems: readonly ProblemCode[];
  /** Customers, by their rows, of whose ratings their row in the results says that something is wrong. */
  readonly told?: readonly number[];
}

/** A half rated customer, whom a minimum coverage of 40 % lets pass and one of 60 % does not. */
const halfRated = [[8, null, 8]] as const;
const star = [[8, 8, "Star"]] as const;
const notRated = [[8, 8, "Not rated"]] as const;
const everybodyCounts = { minimumCoverage: 0 } as const;

const unreadable = ["setting-not-understood"] as const;

export const smallestCases: readonly SmallestCase[] = [
  ...["3", "３", "300%"].map((weight): SmallestCase => ({
    rule: `a weight that is the text ${weight} weighs three times 1`,
    weights: [weight, 1, 1],
    ratings: [[2, 8, 8]],
    expected: [[3.5, 8, "Cash cow"]],
    problems: ["weight-text"],
  })),
  ...["8", "８"].map((cut): SmallestCase => ({
    rule: `a cut that is the text ${cut} is a cut`,
    settings: { cutAttractiveness: cut },
    ratings: [[7, 8]],
    expected: [[7, 8, "Cash cow"]],
    problems: [],
  })),
  ...["Ｍｅａｎ", "M ean"].map((cut): SmallestCase => ({
    rule: `a cut spelt ${cut} is the mean`,
    settings: { cutAttractiveness: cut },
    // The mean is 19 / 3.
    ratings: [
      [6, 8],
      [9, 8],
      [4, 8],
    ],
    expected: [
      [6, 8, "Cash cow"],
      [9, 8, "Star"],
      [4, 8, "Cash cow"],
    ],
    distance: 6 - 19 / 3,
    problems: [],
  })),
  ...["middel", "__proto__", true].map((cut): SmallestCase => ({
    rule: `a cut of ${cut} is the midpoint, and is said`,
    settings: { cutAttractiveness: cut },
    ratings: [[5, 8]],
    expected: [[5, 8, "Cash cow"]],
    distance: -0.5,
    problems: unreadable,
  })),
  {
    rule: "a minimum coverage that is the text 40% is two fifths",
    settings: { minimumCoverage: "40%" },
    ratings: halfRated,
    expected: star,
    problems: [],
  },
  {
    rule: "a minimum coverage that is the text 60 % is three fifths",
    settings: { minimumCoverage: "60 %" },
    ratings: halfRated,
    expected: notRated,
    problems: [],
  },
  ...[60, "60"].map((coverage): SmallestCase => ({
    rule: `a minimum coverage of ${typeof coverage} 60 is the usual one, and is said`,
    settings: { minimumCoverage: coverage },
    ratings: [
      [8, null, 8],
      [8, 8, 8],
    ],
    expected: [...notRated, ...star],
    problems: unreadable,
  })),
  {
    rule: "a blank minimum coverage is the usual one",
    settings: { minimumCoverage: null },
    ratings: halfRated,
    expected: notRated,
    problems: [],
  },
  {
    rule: "a blank end of the scale is the usual one",
    settings: { scaleHighest: null },
    ratings: [[10, 8]],
    expected: [[10, 8, "Star"]],
    problems: [],
  },
  {
    rule: "an end of the scale that is no number is the usual one, and is said",
    settings: { scaleHighest: "ten" },
    ratings: [[10, 8]],
    expected: [[10, 8, "Star"]],
    problems: unreadable,
  },
  {
    rule: "a rule for missing ratings that is not known is the usual one, and is said",
    settings: { missing: "ignore", minimumCoverage: 0.4 },
    ratings: halfRated,
    expected: star,
    problems: unreadable,
  },
  {
    rule: "a rule for ties that is not known is the usual one, and is said",
    settings: { tie: "upper" },
    ratings: [[5.5, 8]],
    expected: [[5.5, 8, "Star"]],
    problems: unreadable,
  },
  {
    rule: "every mark for what is not rated is no rating, and nothing is wrong with it",
    settings: everybodyCounts,
    ratings: ["未评估", "未評估", "不适用", "不適用", "Ｎ／Ａ", "N / A", "\u3000", "\u00A0"].map(
      (mark) => [mark, 8, 8],
    ),
    expected: Array.from({ length: 8 }, () => [8, 8, "Star"] as const),
    problems: [],
    told: [],
  },
  ...[" LOW ", "ｌｏｗ"].map((tie): SmallestCase => ({
    rule: `ties spelt “${tie}” go low`,
    settings: { tie },
    ratings: [[5.5, 8]],
    expected: [[5.5, 8, "Cash cow"]],
    problems: [],
  })),
  {
    rule: "a direction spelt otherwise turns the ratings round",
    directions: ["ＬＥＳＳ  IS better", null],
    ratings: [[2, 8]],
    expected: [[9, 8, "Star"]],
    problems: [],
  },
  {
    rule: "the rule for missing ratings spelt otherwise takes the score of who lacks one",
    settings: { missing: "Ｒｅｊｅｃｔ", ...everybodyCounts },
    ratings: [[7, null, 8]],
    expected: [["", 8, "Not rated"]],
    problems: ["rating-missing"],
  },
  {
    rule: "a customer exactly at the mean is above it",
    settings: { cutAttractiveness: "mean" },
    weights: [3, 4, 1],
    ratings: [
      [7, 5, 8],
      [7, 2, 8],
      [10, 9, 8],
      [8, 1, 8],
    ],
    expected: [
      [41 / 7, 8, "Star"],
      [29 / 7, 8, "Cash cow"],
      [66 / 7, 8, "Star"],
      [4, 8, "Cash cow"],
    ],
    distance: 0,
    problems: [],
  },
  {
    rule: "a cut of 0 on a scale without 0 is a cut of 0, and is said",
    settings: { cutAttractiveness: 0 },
    ratings: [[3, 3]],
    expected: [[3, 3, "Question mark"]],
    distance: 3,
    problems: ["cut-outside-scale"],
  },
  {
    rule: "labels of which two are alike give way to the built-in ones, and it is said",
    settings: { labelStar: "Key", labelCashCow: "Key", labelQuestionMark: "Other" },
    ratings: [[3, 8]],
    expected: [[3, 8, "Cash cow"]],
    problems: ["label-duplicate"],
  },
  {
    rule: "a label for the unrated that is a quadrant's gives way too",
    settings: { labelStar: "Key", labelNotRated: "ＫＥＹ" },
    ratings: [[null, 8]],
    expected: [["", 8, "Not rated"]],
    problems: ["label-duplicate"],
  },
  {
    rule: "an axis whose weights are all 0 rates nobody",
    weights: [0, 1],
    ratings: [[8, 8]],
    expected: [["", 8, "Not rated"]],
    problems: ["axis-weightless", "column-unused", "weight-zero"],
  },
  {
    rule: "an axis with no weight of a group rates nobody",
    hierarchical: true,
    ratings: [[8, 8]],
    expected: [["", 8, "Not rated"]],
    problems: ["group-weight-missing"],
  },
  ...([-1, "high"] as const).map((weight): SmallestCase => ({
    rule: `a factor that weighs ${weight} is left out`,
    weights: [weight, 1, 1],
    ratings: [[2, 8, 8]],
    expected: star,
    problems: [weight === -1 ? "weight-negative" : "weight-not-number"],
  })),
  {
    rule: "a factor whose direction is not known is left out",
    directions: ["sometimes", null, null],
    ratings: [[2, 8, 8]],
    expected: star,
    problems: ["direction-unknown"],
  },
  ...([0, 11] as const).map((rating): SmallestCase => ({
    rule: `a rating of ${rating} on a scale of 1 to 10 counts as missing, and its customer's row says so`,
    settings: everybodyCounts,
    ratings: [
      [8, 8, 8],
      [rating, 8, 8],
    ],
    expected: [...star, ...star],
    problems: ["rating-out-of-scale"],
    told: [1],
  })),
  ...(["abc", true, "٧", "1 234"] as const).map((rating): SmallestCase => ({
    rule: `a rating of ${rating} is none, and its customer's row says so`,
    settings: everybodyCounts,
    ratings: [[rating, 8, 8]],
    expected: star,
    problems: ["rating-not-number"],
    told: [0],
  })),
  {
    rule: "who lacks a rating of the smallest weight has no score where missing ones are rejected",
    settings: { missing: "reject", ...everybodyCounts },
    weights: [1e9, 1e-9, 1],
    ratings: [[5, null, 8]],
    expected: [["", 8, "Not rated"]],
    problems: ["rating-missing"],
  },
  {
    rule: "numbers that are text have the decimal sign that the workbook names",
    settings: { decimalSign: "," },
    ratings: [["7,5", 3, 8]],
    expected: [[5.25, 8, "Cash cow"]],
    problems: ["rating-text"],
  },
  {
    rule: "with a point as the decimal sign a comma makes no number",
    settings: { decimalSign: ".", ...everybodyCounts },
    ratings: [["7,5", 3, 8]],
    expected: [[3, 8, "Cash cow"]],
    problems: ["rating-not-number"],
    told: [0],
  },
  ...(["=NA()", "=1/0"] as const).map((rating): SmallestCase => {
    const error = rating === "=NA()" ? "#N/A" : "#DIV/0!";
    return {
      rule: `a rating that is ${error} is the score, and all that is built on it`,
      ratings: [
        [rating, 8],
        [8, 8],
      ],
      expected: [[error, 8, error], ...star],
      problems: ["excel-error"],
      told: [0],
    };
  }),
];

/** The workbook of a case. */
export async function openSmallest(smallest: SmallestCase): Promise<Session> {
  const { ratings, weights = [], directions = [], settings = {} } = smallest;
  const session = await openScene({
    table: factorsOf(smallest),
    ratings: ratings.map((row) => row.map((cell) => (isFormula(cell) ? { formula: cell } : cell))),
  });
  const { factorOrigin, factorLayout, settingsPlace } = await readPortfolio();
  const enter = entering(session.workbook);
  const enterFactor = (key: "weight" | "direction", factor: number, cell: Entered) => {
    const row = factorOrigin.firstRow + (factorLayout.rows[factor] ?? 0);
    enter(factorOrigin.sheet, row, factorOrigin.columns[factorLayout.columns[key]] ?? 0, cell);
  };
  weights.forEach((cell, factor) => {
    enterFactor("weight", factor, cell);
  });
  directions.forEach((cell, factor) => {
    if (cell !== null) enterFactor("direction", factor, cell);
  });
  if (settingsPlace === null) throw new Error("There are no settings");
  for (const [key, cell] of Object.entries(settings) as [SettingKey, Entered][]) {
    enter(settingsPlace.sheet, settingsPlace.rows[key] ?? 0, settingsPlace.column, cell);
  }
  return session;
}

function factorsOf({ ratings, hierarchical = false }: SmallestCase): FactorTable {
  const count = ratings[0]?.length ?? 0;
  const [attractiveness, advantage] = axes;
  return {
    factors: Array.from({ length: count }, (_, i) => ({
      name: `Factor ${i + 1}`,
      axis: i < count - 1 ? attractiveness : advantage,
      group: "All",
      partOf: null,
      weight: 1,
      groupWeight: hierarchical && i === count - 1 ? 1 : null,
      partWeight: null,
      lessIsBetter: false,
      optional: false,
    })),
    scale: defaultScale,
    weighting: hierarchical ? "hierarchical" : "flat",
    claimedTotal: null,
  };
}

function isFormula(cell: Entered): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}

function entering(workbook: Workbook) {
  return (sheet: string, row: number, column: number, cell: Entered) => {
    sheetOf(workbook, sheet).setValue(row, column, cell);
  };
}
