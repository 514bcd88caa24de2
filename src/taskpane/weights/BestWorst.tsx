import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { AxisId } from "../../engine/portfolio/axes";
import type { Answers } from "../../engine/weights/interview";
import { compareTexts } from "../../i18n/pane/weights";
import { vocabulary } from "../../i18n/vocabulary";
import { Panel } from "../parts/Panel";
import { SelectField } from "../parts/SelectField";
import { useCommonStyles } from "../parts/use-common-styles";
import { useText } from "../text/use-text";
import { Interview } from "./Interview";

interface Props {
  readonly axis: AxisId;
  readonly factors: readonly string[];
  /** Shares that sum to 1, one per factor. */
  readonly onWeights: (weights: readonly number[]) => void;
  readonly onClose: () => void;
}

/** Weights of an axis from comparisons with its most and its least important factor. */
export default function BestWorst({ axis, factors, onWeights, onClose }: Props) {
  const styles = useCommonStyles();
  const t = useText(compareTexts);
  const word = useText(vocabulary);
  const [best, setBest] = useState("");
  const [worst, setWorst] = useState("");
  const [answers, setAnswers] = useState<Answers>(new Map());
  const title = t("title", { axis: word(`axis.${axis}`) });
  // What was answered was about others.
  const pick = (set: (factor: string) => void) => (factor: string) => {
    set(factor);
    setAnswers(new Map());
  };
  const choicesWithout = (other: string) => [
    { value: "", text: t("choose") },
    ...factors.filter((factor) => factor !== other).map((value) => ({ value, text: value })),
  ];
  const chosen = best !== "" && worst !== "";
  return (
    <Panel label={title}>
      <h3 className={styles.heading}>{title}</h3>
      <p className={styles.quiet}>{t("how", { count: 2 * factors.length - 3 })}</p>
      <SelectField
        label={t("best")}
        value={best}
        choices={choicesWithout(worst)}
        onPick={pick(setBest)}
      />
      <SelectField
        label={t("worst")}
        value={worst}
        choices={choicesWithout(best)}
        onPick={pick(setWorst)}
      />
      {chosen && (
        <Interview
          key={JSON.stringify([best, worst])}
          factors={factors}
          asked={{
            factors: factors.length,
            best: factors.indexOf(best),
            worst: factors.indexOf(worst),
          }}
          answers={answers}
          onAnswers={setAnswers}
          onWeights={onWeights}
        />
      )}
      <Button size="small" onClick={onClose}>
        {t("close")}
      </Button>
    </Panel>
  );
}
