import { useMemo } from "react";
import { labelKey, type LabelScheme } from "../../engine/matrix/labels";
import { cellOf, levels, type PortfolioCell } from "../../engine/matrix/portfolio";
import { strategyOf } from "../../engine/matrix/strategy";
import { vocabulary } from "../../i18n/vocabulary";
import { useText, type Texts } from "./use-text";
import type { VocabularyKey } from "../../i18n/vocabulary";

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

/** The words for the quadrants under a label scheme, in the pane's language. */
export function useLabels(scheme: LabelScheme): Labels {
  const t = useText(vocabulary);
  return useMemo(() => labelsOf(scheme, t), [scheme, t]);
}

function labelsOf(scheme: LabelScheme, t: Texts<VocabularyKey>): Labels {
  const label = (cell: PortfolioCell) =>
    typeof scheme === "string" ? t(labelKey(scheme, cell)) : scheme[cell];
  const notRated = (typeof scheme === "string" ? undefined : scheme.notRated) ?? t("notRated");
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
