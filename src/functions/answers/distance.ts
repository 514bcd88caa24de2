import { resolveCut } from "../../engine/matrix/cuts";
import { roundScore } from "../../engine/round";
import { cutOf } from "../coerce/cut";
import { columnCount, grid, list } from "../coerce/grid";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { scaleOf } from "../coerce/scale";
import { faultsFirst, scoresOf } from "../coerce/scores";
import { cellNumber, spillLike } from "../spill";

/** =KAM.DISTANCE */
export function distances(scores: unknown, cut: unknown, scale: unknown): unknown[][] {
  const language = languageOf(null);
  refuseLeftOut(language, scores);
  const chosenScale = scaleOf(scale, language);
  const cells = grid(scores);
  const { numbers, faults } = scoresOf(list(cells), chosenScale, language);
  const border = resolveCut(cutOf(cut, chosenScale, language), numbers, chosenScale);
  const answers = Array.from(numbers, (score) => cellNumber(roundScore(score - border), language));
  return spillLike(faultsFirst(faults, answers), columnCount(cells));
}
