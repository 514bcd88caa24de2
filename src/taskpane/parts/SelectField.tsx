import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Grid and flex children take the width of their longest option unless told not to.
  field: { minWidth: 0 },
  beside: {
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    "& > label": { overflowWrap: "anywhere" },
  },
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** Language of the text, where it is not the pane's. */
  readonly lang?: string;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  /** The label beside the choice instead of above it. */
  readonly beside?: boolean;
  readonly value: NoInfer<Value>;
  readonly choices: readonly Choice<Value>[];
  readonly onPick: (value: Value) => void;
}

/** One of a few: a native select, which works the same by pointer, keyboard, touch and screen reader. */
export function SelectField<Value extends string>(props: Props<Value>) {
  const { label, hint, beside = false, value, choices, onPick } = props;
  const styles = useStyles();
  return (
    <Field
      className={mergeClasses(styles.field, beside && styles.beside)}
      label={label}
      orientation={beside ? "horizontal" : "vertical"}
      {...(hint === undefined ? {} : { hint })}
    >
      <Select
        className={styles.select}
        value={value}
        onChange={(_, change) => {
          const picked = choices.find((choice) => choice.value === change.value);
          if (picked !== undefined) onPick(picked.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
