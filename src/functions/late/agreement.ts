import { cellText } from "../../engine/cell";
import { parseNumber } from "../../engine/number";
import { krippendorffAlpha } from "../../engine/raters/alpha";
import { intraclass, type IntraclassForm } from "../../engine/raters/intraclass";
import { kendallW } from "../../engine/raters/kendall";
import { roundScore } from "../../engine/round";
import { metricWords, raterTexts } from "../../i18n/functions/raters";
import type { Language } from "../../i18n/language";
import { isNothing } from "../coerce/cell";
import { plainCell } from "../coerce/cell";
import { grid } from "../coerce/grid";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { cellNumber } from "../spill";
import { ratingOrNothing, refuse, wordOf } from "./refuse";

const forms = ["1,1", "A,1", "C,1", "1,k", "A,k", "C,k"] as const satisfies IntraclassForm[];

const formWords = Object.fromEntries(forms.map((form) => [form, [form]])) as Record<
  IntraclassForm,
  string[]
>;

/** =KAM.KENDALLW */
export function kendallw(ratings: unknown): unknown[][] {
  const language = languageOf(null);
  const table = ratingsOf(ratings, language);
  needTwo(table, language);
  const { w, chiSquare, freedom, p } = kendallW(table);
  return [[w, chiSquare, freedom, p].map((value) => finite(value, language))];
}

/** =KAM.ICC */
export function icc(ratings: unknown, form: unknown, level: unknown): unknown[][] {
  const language = languageOf(null);
  const table = ratingsOf(ratings, language);
  const chosen = wordOf(form, formWords, "A,1", (value) =>
    refuse(raterTexts, language, "form.word", { value }),
  );
  const confidence = levelOf(level, language);
  needTwo(table, language);
  const { value, lower, upper, f, rows } = intraclass(table, chosen, confidence);
  return [[value, lower, upper, f, rows].map((each) => finite(each, language))];
}

/** =KAM.ALPHA */
export function alpha(ratings: unknown, metric: unknown): unknown[][] {
  const language = languageOf(null);
  const chosen = wordOf(metric, metricWords, "interval", (value) =>
    refuse(raterTexts, language, "metric.word", { value }),
  );
  return [[finite(krippendorffAlpha(ratingsOf(ratings, language), chosen), language)]];
}

/**
 * Rounded as scores are, so that full agreement is 1. Raters who agree in everything, or ratings that are all equal,
 * may leave nothing to divide by: then there is no number.
 */
function finite(value: number, language: Language): unknown {
  return cellNumber(Number.isFinite(value) ? roundScore(value) : NaN, language);
}

function ratingsOf(argument: unknown, language: Language): number[][] {
  refuseLeftOut(language, argument);
  return grid(argument).map((row) => row.map((cell) => ratingOrNothing(cell, language)));
}

/** Rows with a blank are left out whole by these two. */
function needTwo(table: readonly (readonly number[])[], language: Language): void {
  const rows = table.filter((row) => !row.some(Number.isNaN));
  if (rows.length < 2 || (rows[0]?.length ?? 0) < 2) refuse(raterTexts, language, "few");
}

function levelOf(argument: unknown, language: Language): number {
  const cell = plainCell(argument);
  if (isNothing(cell)) return 0.95;
  const level = parseNumber(cell);
  if (level > 0 && level < 1) return level;
  return refuse(raterTexts, language, "level.number", { value: cellText(cell) });
}
