import { cellText, isBlank, type Cell } from "../../engine/cell";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import type { CutRule } from "../../engine/matrix/cuts";
import type { Scale } from "../../engine/factors/types";
import {
  fewestKeyAccounts,
  keyAccounts,
  positionKeyAccounts,
} from "../../engine/portfolio/position-key-accounts";
import { nameKey } from "../../engine/text";
import type { Language } from "../../i18n/language";
import { labelOf } from "../../plans/settings/labels";
import { plainCell } from "../coerce/cell";
import { chosenOf } from "../coerce/choices";
import { cutOf, tieOf } from "../coerce/cut";
import { columnCount, grid, list } from "../coerce/grid";
import { labelsOf } from "../coerce/labels";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { besideOf } from "../coerce/lists";
import { codesByLabel } from "../coerce/quadrants";
import { scaleOf, zeroIsBlank } from "../coerce/scale";
import { faultsFirst, scoresOf } from "../coerce/scores";
import { functionError } from "../errors";
import { say } from "../fail";
import { passErrors } from "../pass-errors";
import { spillLike } from "../spill";
import { isNothing } from "../coerce/cell";

/** =KAM.KEYQUADRANT */
export function keyquadrant(
  attractiveness: unknown,
  advantage: unknown,
  quadrant: unknown,
  promoted: unknown,
  priceDriven: unknown,
  cutAttractiveness: unknown,
  cutAdvantage: unknown,
  labels: unknown,
  language: unknown,
  scale: unknown,
  tie: unknown,
): unknown[][] {
  return keyQuadrants({
    attractiveness,
    advantage,
    quadrant,
    promoted,
    priceDriven,
    cutAttractiveness,
    cutAdvantage,
    labels,
    language,
    scale,
    tie,
  });
}

function keyQuadrants(given: {
  readonly attractiveness: unknown;
  readonly advantage: unknown;
  readonly quadrant: unknown;
  readonly promoted: unknown;
  readonly priceDriven: unknown;
  readonly cutAttractiveness: unknown;
  readonly cutAdvantage: unknown;
  readonly labels: unknown;
  readonly language: unknown;
  readonly scale: unknown;
  readonly tie: unknown;
}): unknown[][] {
  const language = languageOf(given.language);
  refuseLeftOut(language, given.attractiveness, given.advantage, given.quadrant);
  const scale = scaleOf(given.scale, language);
  const shape = grid(given.attractiveness);
  const ys = scoresOf(list(shape), scale, language);
  const xs = scoresOf(besideOf(given.advantage, shape, language), scale, language);
  const asked = besideOf(given.quadrant, shape, language);
  const labels = labelsOf(given.labels, language);
  const codes = codesByLabel(labels);
  const code = (cell: Cell) =>
    isNothing(cell) ? NOT_RATED : (codes.get(nameKey(cellText(cell))) ?? UNKNOWN);
  const cells = Uint8Array.from(asked, code);
  const scores = { attractiveness: axis(ys.numbers), advantage: axis(xs.numbers) };
  const members = keyAccounts(
    cells,
    chosenOf(given.promoted, shape, language),
    chosenOf(given.priceDriven, shape, language),
  ).filter((i) => isRated(scores.attractiveness.score[i]) && isRated(scores.advantage.score[i]));
  const placed = positionKeyAccounts(scores, members, scale, {
    cuts: {
      attractiveness: cutOrMedian(given.cutAttractiveness, scale, language),
      advantage: cutOrMedian(given.cutAdvantage, scale, language),
    },
    tie: tieOf(given.tie, language),
  });
  const answers: unknown[] = Array.from(cells, (cell, i) =>
    cell === UNKNOWN ? unknownLabel(asked[i] ?? null, language) : "",
  );
  if (members.length >= fewestKeyAccounts)
    members.forEach((customer, place) => {
      answers[customer] = labelOf(labels, placed.cell[place] ?? NOT_RATED);
    });
  const passed = faultsFirst(xs.faults, passErrors(asked, answers, language));
  return spillLike(faultsFirst(ys.faults, passed), columnCount(shape));
}

/** Neither a quadrant nor unrated: a word that no scheme knows. */
const UNKNOWN = 254;

function axis(score: Float64Array) {
  return { score, coverage: new Float64Array(score.length).fill(1) };
}

function isRated(score: number | undefined): boolean {
  return score !== undefined && !Number.isNaN(score);
}

function cutOrMedian(argument: unknown, scale: Scale, language: Language): CutRule {
  const cell = plainCell(argument);
  const left = isBlank(cell) || (cell === 0 && zeroIsBlank(scale));
  return left ? "median" : cutOf(argument, scale, language);
}

function unknownLabel(cell: Cell, language: Language): Error {
  return functionError("#N/A", say(language, "label.unknown", { value: cellText(cell) }));
}
