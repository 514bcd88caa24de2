import { useState } from "react";
import { inputConsistency } from "../../engine/weights/best-worst";
import {
  answeredWith,
  firstNeeded,
  judgementsOf,
  questionsOf,
  type Answers,
  type Interview as Asked,
} from "../../engine/weights/interview";
import { compareTexts } from "../../i18n/pane/weights";
import { TextButton } from "../parts/TextButton";
import { useCommonStyles } from "../parts/use-common-styles";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import { Question } from "./Question";
import { Weights } from "./Weights";

interface Props {
  readonly factors: readonly string[];
  readonly asked: Asked;
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
  readonly onWeights: (weights: readonly number[], ratio: number) => void;
}

/** One question after the other, how far the answers agree, and at the end the weights. */
export function Interview({ factors, asked, answers, onAnswers, onWeights }: Props) {
  const questions = questionsOf(asked);
  const [place, setPlace] = useState(0);
  const question = questions[place];
  const needed = firstNeeded(asked, answers);
  const judgements = judgementsOf(asked, answers);
  return (
    <>
      {question === undefined ? null : (
        <Question
          key={place}
          place={place}
          total={questions.length}
          more={factors[question.against === "best" ? asked.best : question.factor] ?? ""}
          less={factors[question.against === "best" ? question.factor : asked.worst] ?? ""}
          answer={answers.get(place) ?? null}
          onAnswer={(times) => {
            onAnswers(answeredWith(answers, place, times));
          }}
          onPlace={setPlace}
        />
      )}
      <Contradiction
        factors={factors}
        consistency={inputConsistency(judgements, asked)}
        some={answers.size > asked.factors - 1}
        onLook={(factor) => {
          setPlace(questions.findIndex((each) => each.factor === factor));
        }}
      />
      {question === undefined && needed >= 0 && (
        <Needed
          factor={factors[questions[needed]?.factor ?? -1] ?? ""}
          onLook={() => {
            setPlace(needed);
          }}
        />
      )}
      {question === undefined && needed < 0 && (
        <Weights factors={factors} judgements={judgements} ends={asked} onWeights={onWeights} />
      )}
    </>
  );
}

interface ContradictionProps {
  readonly factors: readonly string[];
  readonly consistency: ReturnType<typeof inputConsistency>;
  /** Whether any factor can have two answers yet. */
  readonly some: boolean;
  readonly onLook: (factor: number) => void;
}

/** Which factor's two answers contradict each other most, told while one answers. */
function Contradiction(props: ContradictionProps) {
  const styles = useCommonStyles();
  const t = useText(compareTexts);
  const format = useFormat();
  const { factors, consistency, some, onLook } = props;
  const { ratio, factor } = consistency;
  if (!some) return null;
  if (factor < 0) return <p className={styles.quiet}>{t("agree")}</p>;
  const told = { factor: factors[factor] ?? "", ratio: format.plain(ratio) };
  return (
    <p className={styles.quiet}>
      {t("disagree", told)}{" "}
      <TextButton
        onClick={() => {
          onLook(factor);
        }}
      >
        {t("look")}
      </TextButton>
    </p>
  );
}

function Needed({ factor, onLook }: { readonly factor: string; readonly onLook: () => void }) {
  const styles = useCommonStyles();
  const t = useText(compareTexts);
  return (
    <p className={styles.text}>
      {t("needed", { factor })} <TextButton onClick={onLook}>{t("look")}</TextButton>
    </p>
  );
}
