import { cellText, isBlank, type Cell } from "../../engine/cell";
import { labelSchemes, type LabelScheme } from "../../engine/matrix/labels";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { cellOf, cells as quadrants } from "../../engine/matrix/portfolio";
import { strategyOf, type Strategy } from "../../engine/matrix/strategy";
import { nameKey } from "../../engine/text";
import { languages, type Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { vocabulary } from "../../i18n/vocabulary";
import { columnCount, grid, list } from "../coerce/grid";
import { labelsOf, labelTexts } from "../coerce/labels";
import { languageOf } from "../coerce/language";
import { functionError } from "../errors";
import { say } from "../fail";
import { passErrors } from "../pass-errors";
import { spillLike } from "../spill";

/** =KAM.STRATEGY */
export function strategyFor(quadrant: unknown, language: unknown, labels: unknown): unknown[][] {
  return byQuadrant(quadrant, language, labels, "strategy");
}

/** =KAM.ADVICE */
export function adviceFor(quadrant: unknown, language: unknown, labels: unknown): unknown[][] {
  return byQuadrant(quadrant, language, labels, "advice");
}

function byQuadrant(
  quadrant: unknown,
  language: unknown,
  labels: unknown,
  kind: "strategy" | "advice",
): unknown[][] {
  const tongue = languageOf(language);
  const codes = codesByLabel(labelsOf(labels, tongue));
  const shape = grid(quadrant);
  const asked = list(shape);
  const answers = asked.map((cell) => answerTo(cell, codes, tongue, kind));
  return spillLike(passErrors(asked, answers, tongue), columnCount(shape));
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

/**
 * The quadrant codes by every label there is, in any language: first the labels given, then those of the built-in
 * schemes in their order. "Star" is in two schemes and means two quadrants: the first one that has it decides.
 */
function codesByLabel(given: LabelScheme): ReadonlyMap<string, number> {
  const codes = new Map<string, number>();
  for (const scheme of [given, ...labelSchemes]) {
    for (const language of languages) {
      labelTexts(scheme, language).forEach((label, index) => {
        const key = nameKey(label);
        if (!codes.has(key)) codes.set(key, index < quadrants.length ? index : NOT_RATED);
      });
    }
  }
  quadrants.forEach((quadrant, code) =>
    codes.set(nameKey(quadrant), codes.get(nameKey(quadrant)) ?? code),
  );
  return codes;
}
