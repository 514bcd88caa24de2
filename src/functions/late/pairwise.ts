import { complete } from "../../engine/weights/complete";
import { ACCEPTABLE_RATIO, consistency, repairs } from "../../engine/weights/consistency";
import { readPairwise, type Pairwise } from "../../engine/weights/pairwise";
import { principal } from "../../engine/weights/principal";
import {
  defaultRandomIndex,
  randomIndexTables,
  type RandomIndexTable,
} from "../../engine/weights/random-index";
import { weightTexts } from "../../i18n/functions/weights";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { grid } from "../coerce/grid";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { cellNumber } from "../spill";
import { numberOrNothing, refuse, wordOf } from "./refuse";

/** Nobody compares more; the search for the worst judgements would keep cells waiting. */
const mostElements = 30;

/** How many of the judgements that hurt most are named. */
const namedRepairs = 3;

const tableWords = Object.fromEntries(
  Object.keys(randomIndexTables).map((name) => [name, [name, name.replace(/[- ]/g, "")]]),
) as Record<RandomIndexTable, string[]>;

/** =KAM.AHP */
export function ahp(pairwise: unknown, table: unknown): unknown[][] {
  const language = languageOf(null);
  const { ratios } = comparisonsOf(pairwise, language);
  tableOf(table, language);
  return principal(complete(ratios)).weights.map((weight) => [cellNumber(weight, language)]);
}

/** =KAM.AHPCR */
export function ahpcr(pairwise: unknown, table: unknown): unknown[][] {
  const language = languageOf(null);
  const texts = weightTexts[language];
  const chosen = tableOf(table, language);
  const compared = comparisonsOf(pairwise, language);
  const found = consistency(complete(compared.ratios), chosen);
  const number = (value: number) => cellNumber(value, language);
  const whole = compared.complete;
  const passes = found.ratio <= ACCEPTABLE_RATIO ? texts.consistent : texts.inconsistent;
  const rows = [
    [texts.item, texts.value, texts.better, texts.ratioAfter],
    [texts.lambdaMax, number(found.lambdaMax), "", ""],
    [texts.index, number(found.index), "", ""],
    [texts.randomIndex, whole ? number(found.randomIndex) : "", "", ""],
    [texts.table, chosen, "", ""],
    [texts.ratio, whole ? number(found.ratio) : "", "", ""],
    [texts.verdict, whole ? passes : texts.incomplete, "", ""],
  ];
  const worst = whole && found.ratio > 0 ? repairs(compared.ratios, namedRepairs, chosen) : [];
  return [
    ...rows,
    ...worst.map(({ pair: [row, column], now, better, ratioAfter }) => [
      message(weightTexts, language, "pair", { row: row + 1, column: column + 1 }),
      number(now),
      number(better),
      number(ratioAfter),
    ]),
  ];
}

function comparisonsOf(argument: unknown, language: Language): Pairwise {
  refuseLeftOut(language, argument);
  const cells = grid(argument);
  if (cells.length < 2) refuse(weightTexts, language, "pairwise.few");
  if (cells.length > mostElements)
    refuse(weightTexts, language, "pairwise.many", { most: mostElements });
  // A comparison is above 0: a 0 is a blank cell, as which some hosts hand it over.
  const number = (cell: (typeof cells)[number][number]) =>
    cell === 0 ? NaN : numberOrNothing(cell, language);
  const read = readPairwise(cells.map((row) => row.map(number)));
  if (!("fault" in read)) return read;
  const [row, column] = read.pair;
  return refuse(weightTexts, language, `pairwise.${read.fault}`, {
    row: row + 1,
    column: column + 1,
  });
}

function tableOf(argument: unknown, language: Language): RandomIndexTable {
  return wordOf(argument, tableWords, defaultRandomIndex, (value) =>
    refuse(weightTexts, language, "table.word", { value }),
  );
}
