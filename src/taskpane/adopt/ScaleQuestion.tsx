import type { Scale } from "../../engine/factors/types";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { adoptTexts } from "../../i18n/pane/adopt";
import { outcomeOf } from "../../plans/adopt/outcome";
import { proposeWith, type Question } from "../../plans/recognise/sheet";
import { Group } from "../parts/Group";
import { useCommonStyles } from "../parts/use-common-styles";
import { useSettings } from "../state/PaneProvider";
import { useText } from "../text/use-text";
import { ChoiceButtons } from "./ChoiceButtons";
import type { AdoptDraft } from "./use-adopt";
import { useQuadrantCounts } from "./use-quadrant-counts";

interface Props {
  readonly question: Extract<Question, { code: "scale" }>;
  readonly draft: AdoptDraft;
}

/** Scales that hold all ratings, each with what it makes of the customers. */
export function ScaleQuestion({ question: { found, choices }, draft }: Props) {
  const styles = useCommonStyles();
  const t = useText(adoptTexts);
  const settings = useSettings();
  const counts = useQuadrantCounts();
  const { candidate, answers, measures, answer } = draft;
  const comesTo = (scale: Scale) => {
    const proposal = proposeWith(candidate, { ...answers, scale });
    const outcome = outcomeOf(proposal, candidate.cells, settings, measures);
    // While an axis is open nobody has a place yet.
    const isPlaced = outcome.portfolio.cell.some((code) => code !== NOT_RATED);
    return isPlaced ? { about: counts(outcome) } : {};
  };
  return (
    <Group title={t("ask.scale")}>
      <p className={styles.quiet}>{t("ask.scale.about", { ...found })}</p>
      <ChoiceButtons
        choices={choices.map((scale, i) => ({
          value: String(i),
          text: t("scale.choice", { ...scale }),
          ...comesTo(scale),
        }))}
        onChoose={(value) => {
          const scale = choices[Number(value)];
          if (scale !== undefined) answer({ scale });
        }}
      />
    </Group>
  );
}
