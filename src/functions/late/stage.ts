import { isBlank, type Cell } from "../../engine/cell";
import {
  areStageBands,
  developmentOf,
  usualMonthsUntilDisrupted,
  usualStageBands,
  type Development,
  type StageBands,
} from "../../engine/models/stage";
import { parseNumber } from "../../engine/number";
import { roundScore } from "../../engine/round";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { stageTexts } from "../../i18n/models/stage";
import { beside, passedError, yesOr, numberOr } from "./beside";
import { isNothing } from "../coerce/cell";
import { columnCount, grid, list, runsAcross, transpose } from "../coerce/grid";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { fail, rowError } from "./relationship-errors";
import { cellNumber, spillRows } from "../spill";

/** =KAM.STAGE */
export function stage(
  share: unknown,
  transactions: unknown,
  disrupted: unknown,
  bands: unknown,
  after: unknown,
  language: unknown,
): unknown[][] {
  return stageAnswers({ share, transactions, disrupted, bands, after, language });
}

function stageAnswers(given: {
  readonly share: unknown;
  readonly transactions: unknown;
  readonly disrupted: unknown;
  readonly bands: unknown;
  readonly after: unknown;
  readonly language: unknown;
}): unknown[][] {
  const language = languageOf(given.language);
  refuseLeftOut(language, given.share, given.transactions);
  const shape = grid(given.share);
  const shares = list(shape);
  const transactions = beside(given.transactions, shape, language);
  const disrupted = beside(given.disrupted, shape, language);
  const bands = bandsOf(given.bands, language);
  const after = monthsOf(given.after, language);
  const rows = shares.map((share, i) => {
    const cells = [share, transactions[i] ?? null, disrupted[i] ?? null] as const;
    const found = developmentIn(cells, bands, after, language);
    return found instanceof Error ? [found, "", found.message, ""] : rowOf(found, bands, language);
  });
  return spillRows(rows, runsAcross(shape));
}

/** A blank counts as 0: a prospect is exploratory. */
function developmentIn(
  cells: readonly [share: Cell, transactions: Cell, disrupted: Cell],
  bands: StageBands,
  after: number,
  language: Language,
): Development | Error {
  const passed = passedError(cells, language);
  if (passed !== null) return passed;
  const [share, transactions] = cells
    .slice(0, 2)
    .map((cell) => (isBlank(cell) ? 0 : parseNumber(cell)));
  if (share === undefined || Number.isNaN(share) || share < 0 || share > 100)
    return rowError(language, "stage.share", { value: String(cells[0]) });
  if (share > 1)
    return rowError(language, "stage.percent", {
      percent: String(share),
      fraction: String(roundScore(share / 100)),
    });
  if (transactions === undefined || !(transactions >= 0))
    return rowError(language, "stage.transactions", { value: String(cells[1]) });
  const broken = isBlank(cells[2]) ? false : yesOr(cells[2], (months) => months >= after);
  if (broken === null) return rowError(language, "stage.disrupted", { value: String(cells[2]) });
  return developmentOf(share, transactions, broken, bands);
}

function rowOf(found: Development, bands: StageBands, language: Language): unknown[] {
  const texts = stageTexts[language];
  return [
    texts[`stage.${found.stage}`],
    found.heldBack === "" ? "" : texts[`held.${found.heldBack}`],
    nextOf(found, bands, language),
    cellNumber(found.potential, language),
  ];
}

/** What the next stage needs, in words: "Partnership: 50 transactions". */
function nextOf({ next }: Development, bands: StageBands, language: Language): string {
  if (next === null) return "";
  const say = (
    key: Parameters<typeof message<keyof (typeof stageTexts)["en-US"]>>[2],
    params = {},
  ) => message(stageTexts, language, key, params);
  const { share, transactions: count } = next;
  const first = next.stage === "early" && count !== null && count <= 1 && bands.share[1] === 0;
  const needs = first
    ? [say("next.order")]
    : [
        ...(share === null ? [] : [shareNeeded(share)]),
        ...(count === null ? [] : [say("next.transactions", { count })]),
      ];
  return say("next", {
    stage: stageTexts[language][`stage.${next.stage}`],
    needs: needs.reduce((one, other) => say("next.and", { first: one, second: other })),
  });

  function shareNeeded(least: number): string {
    return least === 0 ? say("next.some") : say("next.share", { share: roundScore(least * 100) });
  }
}

/** Lower bounds of the five stages: two columns or two rows, share before transactions. */
function bandsOf(argument: unknown, language: Language): StageBands {
  const cells = grid(argument);
  if (list(cells).every(isNothing)) return usualStageBands;
  const [share = [], transactions = [], ...more] =
    columnCount(cells) === 2 ? transpose(cells) : cells;
  const numbers = (row: readonly Cell[]) =>
    row.map((cell) => (isBlank(cell) ? 0 : parseNumber(cell)));
  const bands = { share: numbers(share), transactions: numbers(transactions) };
  return more.length === 0 && areStageBands(bands) ? bands : fail(language, "stage.bands");
}

function monthsOf(argument: unknown, language: Language): number {
  const months = numberOr(usualMonthsUntilDisrupted, argument);
  return months > 0 ? months : fail(language, "stage.after");
}
