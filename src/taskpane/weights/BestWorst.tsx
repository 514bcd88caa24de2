import { useState } from "react";
import type { Answers } from "../../engine/weights/interview";
import { compareTexts } from "../../i18n/pane/weights";
import { SelectField } from "../parts/SelectField";
import { useCommonStyles } from "../parts/use-common-styles";
import { useText } from "../text/use-text";
import { Interview } from "./Interview";

interface Props {
  readonly factors: readonly string[];
  /** Shares that sum to 1, one per factor, and how far the answers contradict each other. */
  readonly onWeights: (weights: readonly number[], ratio: number) => void;
}

/** Weights of an axis from comparisons with its most and its least important factor. */
export function BestWorst({ factors, onWeights }: Props) {
  const styles = useCommonStyles();
  const t = useText(compareTexts);
  const [best, setBest] = useState("");
  const [worst, setWorst] = useState("");
  const [answers, setAnswers] = useState<Answers>(new Map());
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
    <>
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
    </>
  );
}
