import { isErrorValue, type Cell } from "../../engine/cell";
import { resolveCut } from "../../engine/matrix/cuts";
import { classify } from "../../engine/matrix/portfolio";
import type { Language } from "../../i18n/language";
import { labelOf } from "../../plans/settings/labels";
import { cutOf, tieOf } from "../coerce/cut";
import { columnCount, grid, list } from "../coerce/grid";
import { labelsOf } from "../coerce/labels";
import { languageOf } from "../coerce/language";
import { scaleOf } from "../coerce/scale";
import { scoresOf } from "../coerce/scores";
import { passedOn } from "../errors";
import { fail } from "../fail";
import { passErrors } from "../pass-errors";
import { spillLike } from "../spill";

/** =KAM.QUADRANT */
export function quadrants(
  attractiveness: unknown,
  advantage: unknown,
  cutAttractiveness: unknown,
  cutAdvantage: unknown,
  labels: unknown,
  language: unknown,
  scale: unknown,
  tie: unknown,
): unknown[][] {
  const tongue = languageOf(language);
  const chosenScale = scaleOf(scale, tongue);
  const shape = grid(attractiveness);
  const vertical = list(shape);
  const horizontal = list(grid(advantage));
  refuseUnequal(vertical, horizontal, tongue);
  const ys = scoresOf(vertical, chosenScale);
  const xs = scoresOf(horizontal, chosenScale);
  const cuts = {
    attractiveness: resolveCut(cutOf(cutAttractiveness, chosenScale, tongue), ys, chosenScale),
    advantage: resolveCut(cutOf(cutAdvantage, chosenScale, tongue), xs, chosenScale),
  };
  const names = labelsOf(labels, tongue);
  const answers = Array.from(classify(ys, xs, cuts, tieOf(tie, tongue)), (code) =>
    labelOf(names, code),
  );
  const passed = passErrors(vertical, passErrors(horizontal, answers, tongue), tongue);
  return spillLike(passed, columnCount(shape));
}

/** Two axes of different length cannot be matched; where one is nothing but an error, that error says why. */
function refuseUnequal(
  attractiveness: readonly Cell[],
  advantage: readonly Cell[],
  language: Language,
): void {
  if (attractiveness.length === advantage.length) return;
  const [only] = attractiveness.length === 1 ? attractiveness : advantage;
  if (isErrorValue(only)) fail(language, "cell.error", { value: only }, passedOn(only));
  fail(language, "axes.shape", {
    attractiveness: attractiveness.length,
    advantage: advantage.length,
  });
}
