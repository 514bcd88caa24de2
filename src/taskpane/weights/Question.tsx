import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { compareTexts } from "../../i18n/pane/weights";
import { useCommonStyles } from "../parts/use-common-styles";
import { useText } from "../text/use-text";

const useStyles = makeStyles({
  // The line around what has the keys keeps clear of the words.
  group: { display: "flex", flexDirection: "column", gap: "4px", padding: "4px", margin: "0 -4px" },
  scale: { display: "grid", gridTemplateColumns: "repeat(9, minmax(0, 1fr))", gap: "2px" },
  times: { minWidth: 0, padding: 0 },
  ends: { display: "flex", justifyContent: "space-between" },
});

interface Props {
  /** Which one it is, from 0. */
  readonly place: number;
  readonly total: number;
  readonly more: string;
  readonly less: string;
  readonly answer: number | null;
  /** @param times null: it is skipped */
  readonly onAnswer: (times: number | null) => void;
  /** Shows another question. */
  readonly onPlace: (place: number) => void;
  /** Asks the other way round; left out: it can be asked one way alone. */
  readonly onTurn?: () => void;
}

const scale = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** One comparison, answered by a click or by a key from 1 to 9. */
export function Question(props: Props) {
  const { place, total, more, less, answer, onAnswer, onPlace, onTurn } = props;
  const styles = useCommonStyles();
  const own = useStyles();
  const t = useText(compareTexts);
  const asked = t("question", { more, less });
  const group = useRef<HTMLDivElement>(null);
  // The next question takes the keys at once, and is read out.
  useEffect(() => {
    group.current?.focus();
  }, []);
  const give = (times: number | null) => {
    onAnswer(times);
    onPlace(place + 1);
  };
  const back = () => {
    if (place > 0) onPlace(place - 1);
  };
  const onKeyDown = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    const times = Number(key);
    if (!ctrlKey && !metaKey && !altKey && scale.some((each) => each === times)) give(times);
    if (key === "Backspace") back();
    if (key === "ArrowLeft" || key === "ArrowRight") onTurn?.();
  };
  return (
    // The keys are a shorter way to its buttons.
    <div
      ref={group}
      role="group"
      aria-label={asked}
      tabIndex={-1}
      className={own.group}
      onKeyDown={onKeyDown}
    >
      <p className={styles.quiet}>{t("progress", { number: place + 1, total })}</p>
      <p className={styles.text}>{asked}</p>
      <div className={own.scale}>
        {scale.map((times) => (
          <Button
            key={times}
            className={own.times}
            aria-pressed={answer === times}
            appearance={answer === times ? "primary" : "secondary"}
            onClick={() => {
              give(times);
            }}
          >
            {times}
          </Button>
        ))}
      </div>
      <div className={own.ends} aria-hidden>
        <span className={styles.quiet}>{t("scale.1")}</span>
        <span className={styles.quiet}>{t("scale.9")}</span>
      </div>
      {onTurn !== undefined && (
        <Button className={styles.wide} onClick={onTurn}>
          {t("turn")}
        </Button>
      )}
      <div className={styles.pair}>
        <Button disabled={place === 0} onClick={back}>
          {t("back")}
        </Button>
        <Button
          onClick={() => {
            give(null);
          }}
        >
          {t("skip")}
        </Button>
      </div>
    </div>
  );
}
