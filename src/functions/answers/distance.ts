import { resolveCut } from "../../engine/matrix/cuts";
import { roundScore } from "../../engine/round";
import { cutOf } from "../coerce/cut";
import { columnCount, grid, list } from "../coerce/grid";
import { languageOf } from "../coerce/language";
import { scaleOf } from "../coerce/scale";
import { scoresOf } from "../coerce/scores";
import { passErrors } from "../pass-errors";
import { cellNumber, spillLike } from "../spill";

/** =KAM.DISTANCE */
export function distances(scores: unknown, cut: unknown, scale: unknown): unknown[][] {
  const language = languageOf(null);
  const chosenScale = scaleOf(scale, language);
  const cells = grid(scores);
  const numbers = scoresOf(list(cells), chosenScale);
  const border = resolveCut(cutOf(cut, chosenScale, language), numbers, chosenScale);
  const answers = Array.from(numbers, (score) => cellNumber(roundScore(score - border), language));
  return spillLike(passErrors(list(cells), answers, language), columnCount(cells));
}
