import { foldName } from "../recognise/fold";
import {
  labelKey,
  labelSchemes,
  type LabelScheme,
  type LabelSchemeId,
} from "../../engine/matrix/labels";
import { cells } from "../../engine/matrix/portfolio";
import { languages, type Language } from "../../i18n/language";
import { vocabulary } from "../../i18n/vocabulary";
import type { LabelTexts, WorkbookSettings } from "./types";

/** The labels of a built-in scheme as a language writes them. */
export function schemeLabels(scheme: LabelSchemeId, language: Language): LabelTexts {
  const texts = vocabulary[language];
  const [star, cashCow, questionMark, dog] = cells.map((cell) => texts[labelKey(scheme, cell)]);
  return [star ?? "", cashCow ?? "", questionMark ?? "", dog ?? "", texts.notRated];
}

/** The built-in scheme, in whichever language, whose four labels these are; null where the user made them. */
export function schemeOf(labels: LabelTexts): { scheme: LabelSchemeId; language: Language } | null {
  for (const language of languages) {
    for (const scheme of labelSchemes) {
      const built = schemeLabels(scheme, language);
      const same = built.every(
        (text, i) => i === 4 || foldName(text) === foldName(labels[i] ?? ""),
      );
      if (same) return { scheme, language };
    }
  }
  return null;
}

/** The labels as the engine takes them. */
export function labelsForEngine({ labels }: WorkbookSettings): LabelScheme {
  const [star, cashCow, questionMark, dog, notRated] = labels;
  return { star, cashCow, questionMark, dog, notRated };
}
