import { Field, Input } from "@fluentui/react-components";
import { settingsTexts } from "../../i18n/pane/settings";
import { useText } from "../text/use-text";

interface Props {
  readonly label: string;
  readonly value: string;
  /** Whether an earlier one is spelt like it. */
  readonly repeated: boolean;
  readonly onType: (text: string) => void;
}

/** A name of the user's own: not blank, and no other's. */
export function LabelField({ label, value, repeated, onType }: Props) {
  const t = useText(settingsTexts);
  const blank = value.trim() === "";
  const bad = blank || repeated;
  return (
    <Field
      label={label}
      validationState={bad ? "error" : "none"}
      validationMessage={bad ? t(blank ? "invalid.label" : "invalid.label.repeated") : null}
    >
      <Input
        value={value}
        onChange={(_, change) => {
          onType(change.value);
        }}
      />
    </Field>
  );
}
