import { cellText, type Cell } from "../../engine/cell";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { cells as quadrants } from "../../engine/matrix/portfolio";
import { stageFit } from "../../engine/models/stage-fit";
import { findWord, nameKey } from "../../engine/text";
import type { Language } from "../../i18n/language";
import { stageTexts, stageWords } from "../../i18n/models/stage";
import { beside, passedError } from "./beside";
import { grid, list, runsAcross } from "../coerce/grid";
import { labelsOf } from "../coerce/labels";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { codesByLabel } from "../coerce/quadrants";
import { spillRows } from "../spill";
import { isNothing } from "../coerce/cell";
import { rowError } from "./relationship-errors";

/** =KAM.STAGEFIT */
export function stagefit(
  stage: unknown,
  quadrant: unknown,
  language: unknown,
  labels: unknown,
): unknown[][] {
  return stageFits({ stage, quadrant, language, labels });
}

function stageFits(given: {
  readonly stage: unknown;
  readonly quadrant: unknown;
  readonly language: unknown;
  readonly labels: unknown;
}): unknown[][] {
  const language = languageOf(given.language);
  refuseLeftOut(language, given.stage, given.quadrant);
  const shape = grid(given.stage);
  const stages = list(shape);
  const asked = beside(given.quadrant, shape, language);
  const codes = codesByLabel(labelsOf(given.labels, language));
  const rows = stages.map((stage, i) => fitOf(stage, asked[i] ?? null, codes, language));
  return spillRows(rows, runsAcross(shape));
}

function fitOf(
  stageCell: Cell,
  quadrantCell: Cell,
  codes: ReadonlyMap<string, number>,
  language: Language,
): unknown[] {
  const passed = passedError([stageCell, quadrantCell], language);
  if (passed !== null) return [passed, passed.message];
  if (isNothing(stageCell) || isNothing(quadrantCell)) return ["", ""];
  const stage = findWord(stageWords, cellText(stageCell));
  if (stage === null) return refused("stage.unknown", stageCell);
  const code = codes.get(nameKey(cellText(quadrantCell)));
  if (code === undefined) return refused("label.unknown", quadrantCell);
  const quadrant = quadrants[code];
  if (code === NOT_RATED || quadrant === undefined) return ["", ""];
  const { fit, check } = stageFit(stage, quadrant);
  const texts = stageTexts[language];
  return [texts[`fit.${fit}`], check === "" ? "" : texts[`check.${check}`]];

  function refused(key: "stage.unknown" | "label.unknown", cell: Cell): unknown[] {
    const fault = rowError(language, key, { value: cellText(cell) });
    return [fault, fault.message];
  }
}
