import { certaintyOf } from "../../engine/certainty/certainty";
import { axes, type AxisId } from "../../engine/portfolio/axes";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { placePortfolio } from "../../engine/portfolio/place-portfolio";
import { roundScore } from "../../engine/round";
import { labelOf } from "../../plans/settings/labels";
import { readAxis, scoreAxis } from "../coerce/axis";
import { refuseLeftOut } from "../coerce/left-out";
import { settingsOf } from "../coerce/settings";
import { zeroIsBlank } from "../coerce/scale";
import { fail } from "../fail";
import { cellNumber, errorCell, spillRows } from "../spill";
import { doubtOf } from "./doubt";
import { chancesOnAxis } from "./known-chances";
import { questionOf } from "./question";

/** =KAM.CERTAINTY */
export function certainty(
  attractivenessRatings: unknown,
  attractivenessWeights: unknown,
  advantageRatings: unknown,
  advantageWeights: unknown,
  settings: unknown,
  doubt: unknown,
  attractivenessDirections: unknown,
  advantageDirections: unknown,
  attractivenessOptional: unknown,
  advantageOptional: unknown,
): unknown[][] {
  const { settings: chosen } = settingsOf(settings);
  const { language, scale, decimal, missing, tie, cuts, labels } = chosen;
  const doubted = doubtOf(doubt, language);
  refuseLeftOut(
    language,
    attractivenessRatings,
    attractivenessWeights,
    advantageRatings,
    advantageWeights,
  );
  const rules = { scale, decimal, zeroIsBlank: zeroIsBlank(scale) };
  const given = {
    attractiveness: {
      ratings: attractivenessRatings,
      weights: attractivenessWeights,
      directions: attractivenessDirections,
      optional: attractivenessOptional,
    },
    advantage: {
      ratings: advantageRatings,
      weights: advantageWeights,
      directions: advantageDirections,
      optional: advantageOptional,
    },
  };
  const read = (axis: AxisId) => readAxis(given[axis], null, rules, language);
  const [vertical, horizontal] = [read("attractiveness"), read("advantage")];
  if (vertical.customers !== horizontal.customers) {
    const shape = { attractiveness: vertical.customers, advantage: horizontal.customers };
    fail(language, "axes.shape", shape);
  }
  const scores = {
    attractiveness: scoreAxis(vertical, missing),
    advantage: scoreAxis(horizontal, missing),
  };
  const { cell } = placePortfolio(scores, chosen, scale);
  const chances = (axis: AxisId) =>
    chancesOnAxis(
      axis,
      questionOf(axis === "attractiveness" ? vertical : horizontal, {
        missing,
        tie,
        cut: cuts[axis],
      }),
      doubted,
    );
  const found = certaintyOf(chances("attractiveness"), chances("advantage"), cell);
  const rows = Array.from(cell, (code, row) => {
    const error = axes.map((axis) => scores[axis].errors.get(row)).find((each) => each);
    if (error !== undefined) return [errorCell(error, language), "", "", "", "", "", ""];
    const number = (value: number | undefined) => cellNumber(roundScore(value ?? NaN), language);
    const runnerUp = found.runnerUp[row] ?? NOT_RATED;
    return [
      number(found.own[row]),
      ...found.shares.map((share) => number(share[row])),
      code === NOT_RATED || runnerUp === NOT_RATED ? "" : labelOf(labels, runnerUp),
      number(found.standardError[row]),
    ];
  });
  return spillRows(rows, vertical.across);
}
