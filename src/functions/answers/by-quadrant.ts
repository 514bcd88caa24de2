import { cellText, isBlank, type Cell } from "../../engine/cell";
import { cellOf } from "../../engine/matrix/portfolio";
import { strategyOf, type Strategy } from "../../engine/matrix/strategy";
import { nameKey } from "../../engine/text";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { vocabulary } from "../../i18n/vocabulary";
import { columnCount, grid, list } from "../coerce/grid";
import { labelsOf } from "../coerce/labels";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { codesByLabel } from "../coerce/quadrants";
import { functionError } from "../errors";
import { say } from "../fail";
import { passErrors } from "../pass-errors";
import { spillLike } from "../spill";

/** =KAM.STRATEGY */
export function strategyFor(
  quadrant: unknown,
  languageCell: unknown,
  labels: unknown,
): unknown[][] {
  return byQuadrant(quadrant, languageCell, labels, "strategy");
}

/** =KAM.ADVICE */
export function adviceFor(quadrant: unknown, languageCell: unknown, labels: unknown): unknown[][] {
  return byQuadrant(quadrant, languageCell, labels, "advice");
}

function byQuadrant(
  quadrant: unknown,
  languageCell: unknown,
  labels: unknown,
  kind: "strategy" | "advice",
): unknown[][] {
  const language = languageOf(languageCell);
  refuseLeftOut(language, quadrant);
  const codes = codesByLabel(labelsOf(labels, language));
  const shape = grid(quadrant);
  const asked = list(shape);
  const answers = asked.map((cell) => answerTo(cell, codes, language, kind));
  return spillLike(passErrors(asked, answers, language), columnCount(shape));
}

function answerTo(
  cell: Cell,
  codes: ReadonlyMap<string, number>,
  language: Language,
  kind: "strategy" | "advice",
): unknown {
  if (isBlank(cell) || cell === 0) return "";
  const code = codes.get(nameKey(cellText(cell)));
  if (code === undefined) {
    return functionError("#N/A", say(language, "label.unknown", { value: cellText(cell) }));
  }
  const found = cellOf(code);
  if (found === null) return "";
  const strategy: Strategy = strategyOf[found];
  return message(vocabulary, language, `${kind}.${strategy}`);
}
