import type { Scale } from "../../../engine/factors/types";
import { sheetWords } from "../../../i18n/vocabulary/sheet-words";
import type { NamedFactors } from "./named-factors";
import { blankColumns } from "./blank-columns";
import type { PlaceProfile } from "./place-profile";
import { foldName } from "../fold";
import { bareName } from "./header-parts";
import {
  customersOf,
  factorsOf,
  type Answers,
  type Notice,
  type Proposal,
  type Question,
} from "./proposal";
import type { Joined } from "./cells";
import { scaleChoices } from "./scale";
import { missedSum } from "./weights";
import { highestRating } from "./place-roles";
import { matchWord } from "./word-match";

type Draft = Omit<Proposal, "questions" | "notices">;

/** What was found beside the proposal that questions hang on. */
export interface Facts {
  readonly nameIsSure: boolean;
  /** Whether it is known if customers stand in rows. */
  readonly isSure: boolean;
  /** The lowest and the highest rating that are numbers. */
  readonly found: Scale | null;
  readonly factors: NamedFactors;
  readonly profiles: readonly PlaceProfile[];
  /** What words are proposed to mean that do not say it themselves. */
  readonly words: Readonly<Record<string, number>>;
  readonly answers: Answers;
  /** How it was put together from other tables; null where it was not. */
  readonly joined: Joined | null;
}

/** What has to be asked, in order of what it changes. */
export function questionsOf(draft: Draft, facts: Facts): Question[] {
  const factors = factorsOf(draft);
  const open = factors.filter(({ axis }) => axis === null).map(({ at }) => at);
  const axes = new Set(factors.map(({ axis }) => axis));
  const asked = factors.filter(({ directionAsked }) => directionAsked).map(({ at }) => at);
  const hasWords = Object.keys(facts.words).length > 0;
  const questions: (Question | null)[] = [
    facts.isSure ? null : { code: "orientation" },
    facts.nameIsSure ? null : { code: "name" },
    draft.scale.isSure || facts.found === null
      ? null
      : { code: "scale", found: facts.found, choices: scaleChoices(facts.found) },
    hasWords && facts.answers.words === undefined ? { code: "words", words: facts.words } : null,
    open.length > 0 ? { code: "axis", columns: open } : null,
    open.length === 0 && axes.size === 1 && facts.answers.oneAxis !== true
      ? { code: "one-axis", missing: axes.has("advantage") ? "attractiveness" : "advantage" }
      : null,
    asked.length > 0 ? { code: "direction", columns: asked } : null,
  ];
  return questions.filter((question) => question !== null);
}

/** What is worth saying beside. */
export function noticesOf(draft: Draft, { factors, profiles, answers, joined }: Facts): Notice[] {
  const rated = factorsOf(draft);
  const left = draft.lines.filter(({ role }) => role === "total" || role === "average");
  const hidden = customersOf(draft).filter(({ isHidden }) => isHidden);
  const totals = draft.columns.filter(({ role }) => role === "total");
  const names = new Set(
    rated.flatMap(({ header }) => [foldName(header), foldName(bareName(header))]),
  );
  const unused = [...factors.entries()].filter(([key]) => !names.has(key));
  const weightless = rated.every(({ weight }) => weight === null);
  const missed =
    // While a factor's axis is open nothing can be said of the sums of both.
    answers.weights === undefined && !weightless && rated.every(({ axis }) => axis !== null)
      ? missedSum(draft.weights.sums)
      : null;
  const sizes = sizesOf(draft);
  const blank = rated.length === 0 ? [] : blankColumns(draft.columns, profiles);
  // A rating off the scale that is stated is none, as 0 is where it says that nobody has rated.
  const isStated = draft.scale.isSure && rated.every(({ outOf }) => outOf === null);
  const isWorded = Object.keys(draft.words).length > 0;
  const read = isWorded
    ? []
    : draft.columns.flatMap(({ role }, index) =>
        role === "factor" ? (profiles[index] ?? []) : [],
      );
  const isNought = (value: number) => value === 0 && isStated && draft.scale.lowest > 0;
  const isOff = (value: number) =>
    !isNought(value) && (isNoRating(value) || (isStated && !isOn(draft.scale, value)));
  const counted = (holds: (value: number) => boolean) =>
    read.reduce((sum, { numbers }) => sum + numbers.filter(holds).length, 0);
  const noughts = counted(isNought);
  const unread = counted(isOff) + read.reduce((sum, { texts, errors }) => sum + texts + errors, 0);
  const notices: (Notice | null)[] = [
    ...joinedNotices(joined),
    left.length > 0 ? { code: "lines-left", lines: left.map(({ at }) => at) } : null,
    hidden.length > 0 ? { code: "hidden", lines: hidden.map(({ at }) => at) } : null,
    rated.length > 0 && weightless ? { code: "default-weights" } : null,
    missed === null ? null : { code: "weights-sum", ...missed },
    ...unused.map(([, { name }]): Notice => ({ code: "weight-unused", header: name })),
    totals.length > 0 ? { code: "total-column", columns: totals.map(({ at }) => at) } : null,
    sizes.length > 1 ? { code: "sizes", columns: sizes } : null,
    blank.length > 0 ? { code: "blank-columns", columns: blank.map(({ at }) => at) } : null,
    noughts > 0 ? noughtsOf(noughts, draft.scale) : null,
    unread > 0 ? { code: "cells-unread", count: unread } : null,
  ];
  return notices.filter((notice) => notice !== null);
}

/** Which tables were put together, and who is not on all of them. */
function joinedNotices(joined: Joined | null): Notice[] {
  if (joined === null) return [];
  const { how, places, by, onlyOn, weightsDiffer = [] } = joined;
  return [
    { code: `joined-${how}`, places, by },
    ...(weightsDiffer.length === 0
      ? []
      : [{ code: "weights-differ" as const, headers: weightsDiffer }]),
    ...onlyOn.map(({ sheet, names }): Notice => ({ code: "only-on", sheet, names })),
  ];
}

function noughtsOf(count: number, { lowest, highest }: Scale): Notice {
  return { code: "noughts", count, lowest, highest };
}

function isOn({ lowest, highest }: Scale, value: number): boolean {
  return value >= lowest && value <= highest;
}

/** A date or an amount that got among the ratings. */
function isNoRating(value: number): boolean {
  return value > highestRating;
}

/** The size that was chosen and what else could be it; nothing where somebody has said. */
function sizesOf({ columns }: Draft): number[] {
  const chosen = columns.find(({ role }) => role === "size");
  if (chosen === undefined || chosen.why === "answer") return [];
  const others = columns.filter(
    ({ role, header }) => role === "measure" && matchWord(header, sheetWords.size) !== null,
  );
  return [chosen, ...others].map(({ at }) => at);
}
