import { useMemo } from "react";
import { labelKey } from "../../engine/matrix/labels";
import { cellOf, levels, type PortfolioCell } from "../../engine/matrix/portfolio";
import { strategyOf } from "../../engine/matrix/strategy";
import { languages } from "../../i18n/language";
import { vocabulary, type VocabularyKey } from "../../i18n/vocabulary";
import { schemeOf, type Labels as LabelTexts } from "../../plans/settings/labels";
import { useSettings } from "../state/PaneProvider";
import { useText, type Texts } from "./use-text";

/** What a quadrant is called and what it stands for, in words; the high/low pair goes beside every label. */
export interface QuadrantWords {
  readonly label: string;
  /** "High", "Low". */
  readonly attractiveness: string;
  readonly advantage: string;
  /** "High / low": attractiveness, then advantage. */
  readonly pair: string;
  /** "High attractiveness, low advantage". */
  readonly position: string;
  readonly strategy: string;
  readonly advice: string;
}

export interface Labels {
  readonly of: (cell: PortfolioCell) => QuadrantWords;
  /** Label by quadrant code, "Not rated" included. */
  readonly label: (code: number) => string;
  readonly pair: (code: number) => string;
  readonly notRated: string;
}

/** The words for the quadrants in the pane's language; labels that the user made stay as they are. */
export function useLabels(): Labels {
  const t = useText(vocabulary);
  const { labels } = useSettings();
  return useMemo(() => labelsOf(labels, t), [labels, t]);
}

export function labelsOf(texts: LabelTexts, t: Texts<VocabularyKey>): Labels {
  const scheme = schemeOf(texts)?.scheme ?? null;
  const label = (cell: PortfolioCell) =>
    scheme === null ? texts[cell] : t(labelKey(scheme, cell));
  const own = languages.every((language) => vocabulary[language].notRated !== texts.notRated);
  const notRated = own ? texts.notRated : t("notRated");
  return {
    of: (cell) => ({
      label: label(cell),
      attractiveness: t(`level.${levels[cell].attractiveness}`),
      advantage: t(`level.${levels[cell].advantage}`),
      pair: t(`pair.${cell}`),
      position: t(`position.${cell}`),
      strategy: t(`strategy.${strategyOf[cell]}`),
      advice: t(`advice.${strategyOf[cell]}`),
    }),
    label: (code) => {
      const cell = cellOf(code);
      return cell === null ? notRated : label(cell);
    },
    pair: (code) => {
      const cell = cellOf(code);
      return cell === null ? "" : t(`pair.${cell}`);
    },
    notRated,
  };
}
