import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { labelSchemes } from "../../engine/matrix/labels";
import { cells as quadrants } from "../../engine/matrix/portfolio";
import { nameKey } from "../../engine/text";
import { languages } from "../../i18n/language";
import { schemeLabels, schemeOf, type Labels } from "../../plans/settings/labels";

/**
 * The quadrant codes by every label there is, in any language: first the labels given, then those of the built-in
 * schemes in their order. "Star" is in two schemes and means two quadrants: the first one that has it decides.
 */
export function codesByLabel(given: Labels): ReadonlyMap<string, number> {
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
