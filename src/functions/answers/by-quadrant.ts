import { cellText, isBlank, type Cell } from "../../engine/cell";
import { labelSchemes } from "../../engine/matrix/labels";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { cellOf, cells as quadrants } from "../../engine/matrix/portfolio";
import { strategyOf, type Strategy } from "../../engine/matrix/strategy";
import { nameKey } from "../../engine/text";
import { languages, type Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { vocabulary } from "../../i18n/vocabulary";
import { schemeLabels, schemeOf, type Labels } from "../../plans/settings/labels";
import { columnCount, grid, list } from "../coerce/grid";
import { labelsOf } from "../coerce/labels";
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
function codesByLabel(given: Labels): ReadonlyMap<string, number> {
  const chosen = schemeOf(given)?.scheme;
  const schemes = chosen === undefined ? labelSchemes : [chosen, ...labelSchemes];
  const built = schemes.flatMap((scheme) =>
    languages.map((language) => schemeLabels(scheme, language)),
  );
  const codes = new Map<string, number>();
  const remember = (label: string, code: number) => {
    const key = nameKey(label);
    if (!codes.has(key)) codes.set(key, code);
  };
  for (const labels of [given, ...built]) {
    quadrants.forEach((quadrant, code) => {
      remember(labels[quadrant], code);
    });
    remember(labels.notRated, NOT_RATED);
  }
  quadrants.forEach(remember);
  return codes;
}
