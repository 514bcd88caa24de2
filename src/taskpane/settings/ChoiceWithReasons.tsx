import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useCommonStyles } from "../parts/use-common-styles";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly {
    readonly value: string;
    readonly text: string;
    readonly reason: string;
  }[];
  readonly onPick: (value: string) => void;
}

/** One of a few, each with what speaks for it. */
export function ChoiceWithReasons({ label, value, choices, onPick }: Props) {
  const styles = useCommonStyles();
  return (
    <Field label={label}>
      <RadioGroup
        value={value}
        onChange={(_, picked) => {
          onPick(picked.value);
        }}
      >
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            label={
              <>
                {choice.text}
                <br />
                <span className={styles.quiet}>{choice.reason}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
