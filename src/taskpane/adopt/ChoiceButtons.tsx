import { Button, makeStyles } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
  button: { minWidth: 0, height: "auto", flexDirection: "column", alignItems: "flex-start" },
  about: { fontWeight: "normal", fontSize: "12px", textAlign: "left" },
});

interface Props<Value extends string> {
  readonly choices: readonly {
    readonly value: Value;
    readonly text: string;
    /** What the choice comes to. */
    readonly about?: string;
  }[];
  /** Heard before each choice, where the question does not stand just above. */
  readonly of?: string;
  readonly disabled?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** A question that one click answers. */
export function ChoiceButtons<Value extends string>(props: Props<Value>) {
  const { choices, of, disabled = false, onChoose } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.row}>
      {choices.map(({ value, text, about }) => (
        <Button
          key={value}
          size="small"
          className={styles.button}
          disabled={disabled}
          {...(of === undefined ? {} : { "aria-label": `${of}: ${text}` })}
          {...(about === undefined ? {} : { "aria-describedby": `${id}${value}` })}
          onClick={() => {
            onChoose(value);
          }}
        >
          {text}
          {about !== undefined && (
            <span id={`${id}${value}`} className={styles.about}>
              {about}
            </span>
          )}
        </Button>
      ))}
    </div>
  );
}
