import { useState } from "react";
import { pairTexts } from "../../i18n/pane/pairs";
import { useCommonStyles } from "../parts/use-common-styles";
import { useText } from "../text/use-text";
import { Question } from "./Question";

interface Props {
  readonly within: string;
  readonly place: number;
  readonly total: number;
  readonly first: string;
  readonly second: string;
  /** How many times as important the first is as the second. */
  readonly answer: number | null;
  readonly onAnswer: (times: number | null) => void;
  readonly onPlace: (place: number) => void;
}

/** One pair, asked whichever way round its more important half comes first. */
export function PairQuestion({ within, first, second, answer, onAnswer, ...rest }: Props) {
  const styles = useCommonStyles();
  const p = useText(pairTexts);
  const [turned, setTurned] = useState(answer !== null && answer < 1);
  const shown = answer === null ? null : Math.round(turned ? 1 / answer : answer);
  return (
    <>
      {within !== "" && <p className={styles.quiet}>{p("within", { within })}</p>}
      <Question
        {...rest}
        // Asked the other way round it takes the keys again.
        key={String(turned)}
        more={turned ? second : first}
        less={turned ? first : second}
        answer={shown}
        onAnswer={(times) => {
          onAnswer(turned && times !== null ? 1 / times : times);
        }}
        onTurn={() => {
          setTurned(!turned);
        }}
      />
    </>
  );
}
