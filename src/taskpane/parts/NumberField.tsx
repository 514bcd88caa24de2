import { Field, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { parseNumber } from "../../engine/number";

const useStyles = makeStyles({
  // Three fifths of the width, as a choice with its label beside it has.
  beside: { marginLeft: "40%" },
  input: { minWidth: 0 },
});

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** In the column of choices that have their label beside them; its own label is heard only. */
  readonly beside?: boolean;
  /** NaN keeps what was typed: it was no number. */
  readonly value: number;
  readonly valid: (value: number) => boolean;
  readonly error: string;
  readonly onValue: (value: number) => void;
  /** Nothing may be typed as well: what that means. */
  readonly onBlank?: () => void;
}

/** A number typed as people type it, full width too; what is wrong with it stands below it. */
export function NumberField(props: Props) {
  const { label, hint, beside = false, value, valid, error, onValue, onBlank } = props;
  const styles = useStyles();
  const [text, setText] = useState(Number.isNaN(value) ? "" : String(value));
  useEffect(() => {
    // Someone else set the value: a slider, a reset.
    setText((typed) => (Number.isNaN(value) || numberOf(typed) === value ? typed : String(value)));
  }, [value]);
  const isBlank = (typed: string) => onBlank !== undefined && typed.trim() === "";
  const bad = !isBlank(text) && !valid(numberOf(text));
  return (
    <Field
      className={mergeClasses(beside && styles.beside)}
      {...(beside ? {} : { label })}
      {...(hint === undefined ? {} : { hint })}
      validationState={bad ? "error" : "none"}
      validationMessage={bad ? error : null}
    >
      <Input
        className={styles.input}
        {...(beside ? { "aria-label": label } : {})}
        inputMode="decimal"
        value={text}
        onChange={(_, change) => {
          setText(change.value);
          if (isBlank(change.value)) onBlank?.();
          else onValue(numberOf(change.value));
        }}
      />
    </Field>
  );
}

/** A percent sign is allowed and means nothing: the label has said whether percents are asked for. */
function numberOf(text: string): number {
  return parseNumber(text.replace(/[%％]\s*$/u, ""));
}
