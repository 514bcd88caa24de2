import { isBlank, isErrorValue, type Cell } from "../../engine/cell";
import type { Scale } from "../../engine/factors/types";
import { parseNumber } from "../../engine/number";
import { roundScore } from "../../engine/round";
import { whyMoved, type AxisState } from "../../engine/movement/why-moved";
import { movementTexts } from "../../i18n/functions/movement";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { directionWords } from "../../i18n/vocabulary/words";
import { marks } from "../coerce/factors";
import { grid, list } from "../coerce/grid";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { listOf } from "../coerce/lists";
import { namesOf } from "../coerce/names";
import { scaleOf, zeroIsBlank } from "../coerce/scale";
import { cellNumber, errorCell } from "../spill";
import { numberOrNothing, ratingOrNothing, refuse } from "./refuse";

/** =KAM.WHYMOVED */
export function whymoved(
  ratings0: unknown,
  weights0: unknown,
  ratings1: unknown,
  weights1: unknown,
  scale: unknown,
  directions: unknown,
  factors: unknown,
  cuts: unknown,
  languageCell: unknown,
): unknown[][] {
  const language = languageOf(languageCell);
  const texts = movementTexts[language];
  refuseLeftOut(language, ratings0, weights0, ratings1, weights1);
  const scales = scalesOf(scale, language);
  const from = stateOf(ratings0, weights0, scales.before, language);
  const to = stateOf(ratings1, weights1, scales.after, language);
  const count = from.ratings.length;
  if ([from.weights, to.ratings, to.weights].some((each) => each.length !== count)) {
    refuse(movementTexts, language, "why.count", {
      ratings0: count,
      weights0: from.weights.length,
      ratings1: to.ratings.length,
      weights1: to.weights.length,
    });
  }
  const names = namesFor(factors, count, language);
  const moved = whyMoved(from, to, directionsOf(directions, count, language));
  if (Number.isNaN(moved.before)) refuse(movementTexts, language, "why.before");
  if (Number.isNaN(moved.after)) refuse(movementTexts, language, "why.after");
  const number = (value: number) => cellNumber(roundScore(value), language);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const rating = sum(moved.ratingEffect);
  const weight = sum(moved.weightEffect);
  const cut = cutLine(cuts, scales, language);
  return [
    [texts.factor, texts.rating, texts.weight, texts.total],
    ...names.map((name, i) => {
      const [byRating, byWeight] = [moved.ratingEffect[i] ?? NaN, moved.weightEffect[i] ?? NaN];
      return [name, number(byRating), number(byWeight), number(byRating + byWeight)];
    }),
    ...(cut === null ? [] : [[texts.cut, "", "", number(cut)]]),
    [texts.sum, number(rating), number(weight), number(rating + weight + (cut ?? 0))],
  ];
}

interface Scales {
  readonly before: Scale;
  readonly after: Scale;
}

function scalesOf(argument: unknown, language: Language): Scales {
  const cells = list(grid(argument)).filter((cell) => !isBlank(cell));
  if (cells.length !== 4 || cells.every((cell) => cell === 0)) {
    const both = cells.length === 4 ? scaleOf(null, language) : scaleOf([cells], language);
    return { before: both, after: both };
  }
  return {
    before: scaleOf([cells.slice(0, 2)], language),
    after: scaleOf([cells.slice(2)], language),
  };
}

function stateOf(ratings: unknown, weights: unknown, scale: Scale, language: Language): AxisState {
  const rating = (cell: Cell) => {
    const read = zeroIsBlank(scale) ? ratingOrNothing : numberOrNothing;
    const value = read(cell, language);
    if (value < scale.lowest || value > scale.highest)
      refuse(movementTexts, language, "why.scale", { value, ...scale });
    return value;
  };
  const weight = (cell: Cell) => {
    const value = numberOrNothing(cell, language);
    if (value < 0) refuse(movementTexts, language, "why.negative", { value });
    return value;
  };
  return {
    ratings: listOf(ratings, language).map(rating),
    weights: listOf(weights, language).map(weight),
    scale,
  };
}

function namesFor(argument: unknown, weights: number, language: Language): string[] {
  const given = namesOf(argument, language);
  const none = given.every((name) => name === "");
  if (!none && given.length !== weights)
    refuse(movementTexts, language, "why.names", { found: given.length, weights });
  return Array.from({ length: weights }, (_, i) => {
    const name = given[i] ?? "";
    return name === "" ? message(movementTexts, language, "position", { position: i + 1 }) : name;
  });
}

/** What the move of the cut did: a higher cut is a loss, on the scale of the later date. Null where none is given. */
function cutLine(argument: unknown, { before, after }: Scales, language: Language): number | null {
  const cells = list(grid(argument));
  if (cells.every((cell) => isBlank(cell) || cell === 0)) return null;
  const error = cells.find(isErrorValue);
  if (error !== undefined) throw errorCell(error, language);
  const [then = NaN, now = NaN] = cells.map((cell) => parseNumber(cell));
  if (cells.length !== 2 || Number.isNaN(then) || Number.isNaN(now))
    return refuse(movementTexts, language, "why.cuts");
  const stretch = (after.highest - after.lowest) / (before.highest - before.lowest);
  return after.lowest + (then - before.lowest) * stretch - now;
}

/** Whether less is better, for each factor; the call ends where a word is no direction. */
function directionsOf(argument: unknown, factors: number, language: Language): readonly boolean[] {
  const read = marks(factors, language);
  const words = read(argument, "directions", directionWords, (_cell, _index, refusal) => refusal());
  return words.map((word) => word === "less");
}
