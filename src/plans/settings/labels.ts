import { labelKey, labelSchemes, type LabelSchemeId } from "../../engine/matrix/labels";
import { cells, type PortfolioCell } from "../../engine/matrix/portfolio";
import { nameKey } from "../../engine/text";
import { languages, type Language } from "../../i18n/language";
import { vocabulary } from "../../i18n/vocabulary";

/** What customers are called by where they stand: the quadrants in the order of their codes, then the rest. */
export const labelled = [...cells, "notRated"] as const;

export type Labelled = (typeof labelled)[number];

/** What each quadrant is called, and what customers are called that are in none. */
export type Labels = Readonly<Record<Labelled, string>>;

/** The labels of a built-in scheme as a language writes them. */
export function schemeLabels(scheme: LabelSchemeId, language: Language): Labels {
  const texts = vocabulary[language];
  const label = (cell: PortfolioCell) => texts[labelKey(scheme, cell)];
  return {
    star: label("star"),
    cashCow: label("cashCow"),
    questionMark: label("questionMark"),
    dog: label("dog"),
    notRated: texts.notRated,
  };
}

/** The label of a quadrant code; of any other that of customers not rated. */
export function labelOf(labels: Labels, code: number): string {
  return labels[cells[code] ?? "notRated"];
}

/** The built-in scheme, in whichever language, whose four labels these are; null where the user made them. */
export function schemeOf(labels: Labels): { scheme: LabelSchemeId; language: Language } | null {
  for (const language of languages) {
    for (const scheme of labelSchemes) {
      const built = schemeLabels(scheme, language);
      if (cells.every((cell) => nameKey(built[cell]) === nameKey(labels[cell]))) {
        return { scheme, language };
      }
    }
  }
  return null;
}

/** The first label that an earlier one is spelt like, whatever the case, width and spacing; null where all differ. */
export function repeatedLabel(labels: Labels): Labelled | null {
  const keys = labelled.map((one) => nameKey(labels[one]));
  return labelled.find((_, i) => keys.indexOf(keys[i] ?? "") < i) ?? null;
}
