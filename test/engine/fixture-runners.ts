import { checkBands } from "../../src/engine/check/bands";
import { checkCustomers, checkMissing } from "../../src/engine/check/customers";
import { checkFactors } from "../../src/engine/check/factors";
import { axes } from "../../src/engine/portfolio/axes";
import { checkPrintedTotals, type PrintedGroup } from "../../src/engine/check/printed";
import { sumAmiss } from "../../src/engine/check/sums";
import type { Cell } from "../../src/engine/cell";
import { matchColumns } from "../../src/engine/factors/match-columns";
import { normaliseWeights } from "../../src/engine/factors/normalise";
import { parseFactorTable } from "../../src/engine/factors/parse";
import { parseRatings } from "../../src/engine/factors/ratings";
import type { MissingPolicy } from "../../src/engine/factors/types";
import { resolveCut } from "../../src/engine/matrix/cuts";
import { bandOf, boundsOf, type Tie } from "../../src/engine/matrix/place";
import { cells, classify } from "../../src/engine/matrix/portfolio";
import type { Problem } from "../../src/engine/problems";
import { relativeStrength } from "../../src/engine/scoring/relative-strength";
import { scoreCustomers } from "../../src/engine/scoring/score";
import { weightedTotals } from "../../src/engine/scoring/totals";
import { languages } from "../../src/i18n/language";
import { describeProblem } from "../../src/i18n/problems/describe";
import { factorWords } from "../../src/i18n/vocabulary/factor-table-words";
import { columnsOf, factor, formOf, scaleOf, tableOf } from "./helpers";

type Named<Value> = Record<string, Value>;

/** How each kind of fixture is put to the test: inputs, what is expected, tolerance. */
export const runners: Record<string, (inputs: never, expected: never, tolerance: number) => void> =
  {
    scores(
      { scale, weights, ratings }: Scoring,
      expected: { score?: Named<number>; total?: Named<number>; products?: Named<number[]> },
      tolerance: number,
    ) {
      const names = Object.keys(ratings);
      const columns = columnsOf(Object.values(ratings));
      const none = weights.map(() => false);
      const options = { scale: scaleOf(scale), lessIsBetter: none, optional: none };
      const { score, coverage } = scoreCustomers(columns, Float64Array.from(weights), {
        ...options,
        missing: "exclude",
      });
      const totals = weightedTotals(columns, Float64Array.from(weights), options);
      const table = tableOf(weights.map((weight, i) => factor({ name: `F${i}`, weight })));
      names.forEach((name, i) => {
        expect(coverage[i]).toBe(1);
        if (expected.score) expectNear(score[i], expected.score[name], tolerance);
        if (expected.total) expectNear(totals[i], expected.total[name], tolerance);
        const [axis] = formOf({ ...table, scale: options.scale }, ratings[name] ?? []);
        expectNear(axis?.score, score[i], 1e-9);
        if (expected.products) {
          const products = axis?.groups.flatMap(({ weightedScores }) => weightedScores);
          expect(products).toEqual(expected.products[name]);
        }
      });
    },

    nested(
      { scale, groups }: { scale: [number, number]; groups: NestedGroup[] },
      expected: { group_total: Named<number>; group_weighted: Named<number>; index: number },
      tolerance: number,
    ) {
      const leaves = groups.flatMap((group) =>
        group.factors.map(({ name, weight }) =>
          factor({ name, group: group.name, weight, groupWeight: group.weight }),
        ),
      );
      const table = { ...tableOf(leaves), weighting: "hierarchical" as const, claimedTotal: 100 };
      const ratings = groups.flatMap((group) => group.factors.map(({ rating }) => rating));
      const [axis] = formOf({ ...table, scale: scaleOf(scale) }, ratings);
      for (const group of axis?.groups ?? []) {
        expectNear(group.mean, expected.group_total[group.name], tolerance);
        expectNear(group.contribution, expected.group_weighted[group.name], tolerance);
        // Percentages of ratings: the printed subtotal is the sum of weighted scores over 100.
        expectNear(group.subtotal / 100, expected.group_total[group.name], tolerance);
      }
      expectNear(axis?.score, expected.index, tolerance);
      const others = codesOf(checkFactors(table, axes)).filter((code) => code !== "axis-empty");
      expect(others).toEqual([]);
    },

    bands({ bands, cuts, tie, points }: Banding, { cell }: { cell: Named<[string, string]> }) {
      const found = Object.entries(points).map(([name, pair]) => [
        name,
        pair.map((value) => bands[bandOf(value, boundsOf(cuts, tie))]),
      ]);
      expect(Object.fromEntries(found)).toEqual(cell);
    },

    quadrants(
      { scale, points }: { scale: [number, number]; points: Named<[number, number]> },
      expected: Named<{ cell: Named<string>; cut: [number, number] }>,
      tolerance: number,
    ) {
      const [attractiveness, advantage] = columnsOf(Object.values(points)) as [
        Float64Array,
        Float64Array,
      ];
      for (const rule of ["midpoint", "mean"] as const) {
        const cuts = {
          attractiveness: resolveCut(rule, attractiveness, scaleOf(scale)),
          advantage: resolveCut(rule, advantage, scaleOf(scale)),
        };
        expectNear(cuts.attractiveness, expected[rule]?.cut[0], tolerance);
        expectNear(cuts.advantage, expected[rule]?.cut[1], tolerance);
        const codes = classify(attractiveness, advantage, cuts, "high");
        const found = Object.keys(points).map((name, i) => [name, cells[codes[i] ?? 255]]);
        expect(Object.fromEntries(found)).toEqual(expected[rule]?.cell);
      }
    },

    relative(
      { own, competitors }: { own: number; competitors: number[] },
      { ratio, log2Ratio }: { ratio: number; log2Ratio: number },
      tolerance: number,
    ) {
      expectNear(relativeStrength(own, competitors), ratio, tolerance);
      expectNear(Math.log2(relativeStrength(own, competitors)), log2Ratio, tolerance);
    },

    normalise(
      { weights, total, decimals }: { weights: number[]; total: number; decimals: number },
      expected: { weights: number[] },
    ) {
      expect(normaliseWeights(weights, total, decimals)).toEqual(expected.weights);
    },

    printed(inputs: Printed, expected: PrintedExpected) {
      const found = checkPrintedTotals(inputs);
      expect(found.map(sayPrinted)).toEqual(expected.printed);
      expectDescribed(found);
      const leaves = inputs.groups.flatMap((group) =>
        group.factors.map(({ name, weight }) =>
          factor({ name, group: group.name, weight, groupWeight: group.weight ?? null }),
        ),
      );
      const table = { ...tableOf(leaves), claimedTotal: inputs.claimedTotal };
      const ratings = inputs.groups.flatMap((group) => group.factors.map((line) => line.rating));
      const [axis] = formOf({ ...table, scale: scaleOf([0, 100]) }, ratings);
      const subtotals = axis?.groups.map((group) => group.subtotal / inputs.factorUnit);
      expect(subtotals).toEqual(expected.subtotals);
      if (expected.weights === null) return;
      const problems = checkFactors({ ...table, weighting: "hierarchical" }, axes);
      const amiss = problems.filter(({ code }) => code !== "axis-empty");
      expect(amiss.map(sayPrinted)).toEqual(expected.weights);
      expectDescribed(problems);
    },

    bandCheck(
      { bands, weights, claimedTotal }: BandCheck,
      expected: { gaps: number[][]; overlaps?: number[][]; reversed?: string[] },
    ) {
      const problems = checkBands(bands);
      expectDescribed(problems);
      const bounds = (code: string): unknown[] =>
        problems
          .filter((problem) => problem.code === code)
          .map(({ params }) => [params?.lowest, params?.highest]);
      expect(bounds("band-gap")).toEqual(expected.gaps);
      expect(bounds("band-overlap")).toEqual(expected.overlaps ?? []);
      const reversed = problems.filter(({ code }) => code === "band-reversed");
      expect(reversed.map(({ value }) => value)).toEqual(expected.reversed ?? []);
      const weighed = weights.map((weight) => ({ weight, optional: false }));
      expect(sumAmiss(weighed, claimedTotal)).toBeNull();
    },

    sums({ shares, whole }: { shares: number[]; whole: number }, { sum }: { sum: number | null }) {
      const weighed = shares.map((weight) => ({ weight, optional: false }));
      expect(sumAmiss(weighed, whole)).toBe(sum);
    },

    table(inputs: FaultyTable, { problems }: { problems: Place[] }) {
      const parsed = parseFactorTable({ ...inputs, scale: scaleOf(inputs.scale) }, factorWords);
      const found = [...parsed.problems, ...checkFactors(parsed.table, axes, parsed.layout)];
      expect(found.map(placeOf)).toEqual(problems);
      expectDescribed(found);
    },

    customers(inputs: FaultyCustomers, { problems }: { problems: Place[] }) {
      const { header, rows, known, missing } = inputs;
      const scale = scaleOf(inputs.scale);
      const leaves = inputs.factors.map((name, i) => {
        return factor({ name, weight: inputs.weights[i] ?? 0 });
      });
      const table = { ...tableOf(leaves), scale };
      const names = rows.map(([name]) => String(name ?? ""));
      const filled = (column: number): boolean => rows.some((row) => row[column] !== null);
      const match = matchColumns(header, table, new Set(known), filled);
      const layout = { factors: inputs.factors, columns: match.columns, names };
      const parsed = parseRatings(rows, layout, scale);
      const found = [
        ...match.problems,
        ...parsed.problems,
        ...checkCustomers(names, parsed.ratings),
        ...checkMissing(table, names, parsed.ratings, missing, match.columns),
      ];
      expect(found.map(placeOf)).toEqual(problems);
      expectDescribed(found);
    },
  };

type Place = [code: string, row: number | null, column: number | null];

interface Scoring {
  scale: [number, number];
  weights: number[];
  ratings: Named<number[]>;
}

interface NestedGroup {
  name: string;
  weight: number;
  factors: { name: string; rating: number; weight: number }[];
}

interface Banding {
  bands: string[];
  cuts: number[];
  tie: Tie;
  points: Named<[number, number]>;
}

interface Printed {
  claimedTotal: number | null;
  factorUnit: number;
  groupUnit: number;
  groups: PrintedGroup[];
  total: number;
}

interface PrintedExpected {
  subtotals: number[];
  printed: string[];
  weights: string[] | null;
}

interface BandCheck {
  bands: { name: string; lowest: number; highest: number }[];
  weights: number[];
  claimedTotal: number;
}

interface FaultyTable {
  header: Cell[];
  rows: Cell[][];
  claimedTotal: number | null;
  scale: [number, number];
}

interface FaultyCustomers {
  factors: string[];
  weights: number[];
  header: Cell[];
  known: number[];
  rows: Cell[][];
  scale: [number, number];
  missing: MissingPolicy;
}

function expectNear(found: number | undefined, expected: number | undefined, tolerance: number) {
  // Half a unit of a printed digit is itself no exact number.
  expect(Math.abs((found ?? NaN) - (expected ?? NaN))).toBeLessThanOrEqual(tolerance + 1e-12);
}

function codesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ code }) => code);
}

/** Every problem must say all it has to say: no placeholder may be left open, in any language. */
function expectDescribed(problems: readonly Problem[]): void {
  for (const language of languages) {
    for (const problem of problems) {
      expect(Object.values(describeProblem(problem, language)).join(" ")).not.toMatch(/[{}]/);
    }
  }
}

function placeOf({ code, row, column }: Problem): Place {
  return [code, row, column];
}

function sayPrinted({ code, factor: name, params }: Problem): string {
  const figures =
    params?.found === undefined ? "" : `${params.found}, not ${params.expected ?? ""}`;
  return `${code}: ${[name ?? params?.group, figures].filter(Boolean).join(" ")}`;
}
