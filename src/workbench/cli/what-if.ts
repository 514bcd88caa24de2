import type { FactorTable } from "../../engine/factors/types";
import { readPortfolio } from "../../excel";
import { cli } from "../../i18n/cli";
import type { Language } from "../../i18n/language";
import { formatNumber, message } from "../../i18n/message";
import { whatIfCli } from "../../i18n/what-if-cli";
import { labelled, type Labels } from "../../plans/settings/labels";
import {
  parseWeights,
  weighedNames,
  withChanges,
  type WeightChange,
} from "../../plans/what-if/changes";
import { keptWeights } from "../../plans/what-if/kept";
import { compareWeights, type Counts, type WhatIf } from "../../plans/what-if/compare";
import { print, printJson } from "../terminal";
import { badOption } from "./bad-option";
import { alignColumns } from "./columns";
import { finite } from "./finite";
import { moverLines } from "./mover-lines";
import { openFile } from "./open";
import { operand } from "./operand";
import type { Options } from "./options";
import { CouldNot, exitCode, UsageError, type ExitCode } from "./outcome";

/** Movers that are printed for each set of weights. */
const MOST_ROWS = 20;

/** Weights as they were asked for, and what they would do. */
interface Compared extends WhatIf {
  readonly weights: string;
  /** Factors whose kept weight cannot be used, so that today's counts. */
  readonly unusable: readonly string[];
}

/** Says who would move by other weights, and from where to where; nothing is written. */
export async function whatIf(options: Options): Promise<ExitCode> {
  const { command = "", weightSets, language, json } = options;
  const file = operand(options, "<in.xlsx>");
  const asked = weightSets.map((weights) => ({ weights, changes: changesOf(weights, language) }));
  await openFile(file, language, true);
  const source = await readPortfolio();
  const { factors, input, settings } = source;
  const sets = [
    ...asked.map(({ weights, changes }) => ({
      weights,
      unusable: [],
      table: changed(factors, changes, language),
    })),
    ...keptWeights(source).map(({ name, ...kept }) => ({ weights: name, ...kept })),
  ].map(({ weights, unusable, table }): Compared => {
    return { weights, unusable, ...compareWeights(input, table) };
  });
  if (sets.length === 0) {
    const argument = '--weights "a=30,b=x2"';
    throw new UsageError([message(cli, language, "missingArgument", { command, argument })]);
  }
  if (json) printJson(asJson(sets), 1);
  else print(describe(sets, settings.labels, language));
  return exitCode.done;
}

function changesOf(value: string, language: Language) {
  const changes = parseWeights(value);
  if (changes !== null) return changes;
  throw badOption(language, "weights", value, "a=30,b=x2");
}

function changed(
  table: FactorTable,
  changes: readonly WeightChange[],
  language: Language,
): FactorTable {
  const found = withChanges(table, changes);
  if ("factors" in found) return found;
  const { name, fits } = found;
  const names = (fits.length === 0 ? weighedNames(table) : fits).join(", ");
  const said = fits.length === 0 ? "unknown" : "several";
  throw new CouldNot([message(whatIfCli, language, said, { name, names })]);
}

function describe(sets: readonly Compared[], labels: Labels, language: Language): string[] {
  const counts = (of: Counts) => labelled.map((one) => formatNumber(of[one], language));
  const today = sets[0]?.today;
  return [
    ...alignColumns([
      ["", ...labelled.map((one) => labels[one])],
      ...(today === undefined ? [] : [[whatIfCli[language].today, ...counts(today)]]),
      ...sets.map(({ weights, then }) => [weights, ...counts(then)]),
    ]),
    ...sets.flatMap((set) => [
      "",
      ...describeMovers(set, labels, language),
      ...(set.unusable.length === 0
        ? []
        : [message(whatIfCli, language, "unusable", { names: set.unusable.join(", ") })]),
    ]),
    "",
    whatIfCli[language].nothingWritten,
  ];
}

function describeMovers(
  { weights, comparison: { movers } }: Compared,
  labels: Labels,
  language: Language,
): string[] {
  const count = movers.length;
  if (count === 0) return [message(whatIfCli, language, "moves.none", { weights })];
  const left = count - MOST_ROWS;
  return [
    message(whatIfCli, language, "moves", { weights, count }),
    ...moverLines(movers.slice(0, MOST_ROWS), { from: labels, to: labels }, language),
    ...(left > 0 ? [message(cli, language, "more", { count: left })] : []),
  ];
}

function asJson(sets: readonly Compared[]): unknown {
  return {
    today: sets[0]?.today,
    sets: sets.map(({ weights, unusable, then, comparison }) => ({
      weights,
      unusable,
      counts: then,
      movers: comparison.movers.map(({ name, size, from, to, before, after }) => ({
        name,
        size: finite(size),
        from: labelled[from],
        to: labelled[to],
        before: {
          attractiveness: finite(before.attractiveness),
          advantage: finite(before.advantage),
        },
        after: { attractiveness: finite(after.attractiveness), advantage: finite(after.advantage) },
      })),
    })),
  };
}
