import { isErrorValue } from "../../engine/cell";
import { resolveCut } from "../../engine/matrix/cuts";
import { classify } from "../../engine/matrix/portfolio";
import type { Language } from "../../i18n/language";
import { labelOf } from "../../plans/settings/labels";
import { cutOf, tieOf } from "../coerce/cut";
import { columnCount, grid, layoutOf, list, type Grid } from "../coerce/grid";
import { labelsOf } from "../coerce/labels";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { standAlike } from "../coerce/lists";
import { scaleOf } from "../coerce/scale";
import { faultsFirst, scoresOf } from "../coerce/scores";
import { passedOn } from "../errors";
import { fail } from "../fail";
import { spillLike } from "../spill";

/** =KAM.QUADRANT */
export function quadrants(
  attractiveness: unknown,
  advantage: unknown,
  cutAttractiveness: unknown,
  cutAdvantage: unknown,
  labels: unknown,
  languageCell: unknown,
  scale: unknown,
  tie: unknown,
): unknown[][] {
  const language = languageOf(languageCell);
  refuseLeftOut(language, attractiveness, advantage);
  const chosenScale = scaleOf(scale, language);
  const vertical = grid(attractiveness);
  const horizontal = grid(advantage);
  refuseUnequal(vertical, horizontal, language);
  const ys = scoresOf(list(vertical), chosenScale, language);
  const xs = scoresOf(list(horizontal), chosenScale, language);
  const cutFor = (cut: unknown, scores: Float64Array) =>
    resolveCut(cutOf(cut, chosenScale, language), scores, chosenScale);
  const cuts = {
    attractiveness: cutFor(cutAttractiveness, ys.numbers),
    advantage: cutFor(cutAdvantage, xs.numbers),
  };
  const names = labelsOf(labels, language);
  const codes = classify(ys.numbers, xs.numbers, cuts, tieOf(tie, language));
  const answers = Array.from(codes, (code) => labelOf(names, code));
  const passed = faultsFirst(ys.faults, faultsFirst(xs.faults, answers));
  return spillLike(passed, columnCount(vertical));
}

/** Two axes of different shape cannot be matched; where one is nothing but an error, that error says why. */
function refuseUnequal(attractiveness: Grid, advantage: Grid, language: Language): void {
  const [ys, xs] = [list(attractiveness), list(advantage)];
  if (ys.length === xs.length) {
    if (standAlike(attractiveness, advantage)) return;
    fail(language, "axes.layout", {
      attractiveness: layoutOf(attractiveness),
      advantage: layoutOf(advantage),
    });
  }
  const [only] = ys.length === 1 ? ys : xs;
  if (isErrorValue(only)) fail(language, "cell.error", { value: only }, passedOn(only));
  fail(language, "axes.shape", { attractiveness: ys.length, advantage: xs.length });
}
