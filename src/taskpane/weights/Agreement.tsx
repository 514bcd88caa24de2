import { useMemo } from "react";
import { ACCEPTABLE_RATIO } from "../../engine/weights/consistency";
import { consistencySoFar, ratiosOf, type PairAnswers } from "../../engine/weights/pair-interview";
import { pairTexts } from "../../i18n/pane/pairs";
import { compareTexts } from "../../i18n/pane/weights";
import { TextButton } from "../parts/TextButton";
import { useCommonStyles } from "../parts/use-common-styles";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";

interface Props {
  readonly names: readonly string[];
  readonly answers: PairAnswers;
  readonly onLook: (pair: readonly [number, number]) => void;
  /** @param times how many times as important the first of the pair is as the second */
  readonly onMend: (pair: readonly [number, number], times: number) => void;
}

/** How far the answers of a group contradict each other, and which one hurts most, with the value that mends it. */
export function Agreement({ names, answers, onLook, onMend }: Props) {
  const styles = useCommonStyles();
  const t = useText(compareTexts);
  const p = useText(pairTexts);
  const format = useFormat();
  const { ratio, among, worst } = useMemo(
    () => consistencySoFar(ratiosOf(names.length, answers)),
    [names.length, answers],
  );
  if (Number.isNaN(ratio)) return null;
  const told = { ratio: format.plain(ratio), most: format.plain(ACCEPTABLE_RATIO), count: among };
  if (ratio <= ACCEPTABLE_RATIO || worst === null) {
    return <p className={styles.quiet}>{p("good", told)}</p>;
  }
  const { pair, now, better, ratioAfter } = worst;
  const turned = now < 1;
  const [more = "", less = ""] = (turned ? [pair[1], pair[0]] : pair).map((i) => names[i]);
  const times = (value: number) => asTyped(turned ? 1 / value : value);
  const hurt = { more, less, now: times(now), better: times(better) };
  return (
    <div className={styles.quiet}>
      <p className={styles.text}>{p("bad", told)}</p>
      <p className={styles.text}>{p("worst", { ...hurt, after: format.plain(ratioAfter) })}</p>
      <TextButton
        onClick={() => {
          onMend(pair, better);
        }}
      >
        {p("mend", { better: hurt.better })}
      </TextButton>{" "}
      <TextButton
        onClick={() => {
          onLook(pair);
        }}
      >
        {t("look")}
      </TextButton>
    </div>
  );
}

/** A judgement as people give it: 3, or 1/3. */
function asTyped(value: number): string {
  return value >= 1 ? String(Math.round(value)) : `1/${Math.round(1 / value)}`;
}
