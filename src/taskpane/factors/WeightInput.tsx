import { Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { parseNumber } from "../../engine/number";

const useStyles = makeStyles({
  input: { width: "60px", minWidth: 0, "& input": { textAlign: "right", width: "100%" } },
});

interface Props {
  readonly label: string;
  readonly weight: number;
  readonly onWeight: (weight: number) => void;
}

/** A weight in a table cell; what is typed is taken over when it is left or Enter is pressed. */
export function WeightInput({ label, weight, onWeight }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    setTyped(null);
    const value = parseNumber(typed ?? "");
    // What is no weight falls back to the weight that was there.
    if (value >= 0 && value !== weight) onWeight(value);
  };
  return (
    <Input
      className={styles.input}
      size="small"
      inputMode="decimal"
      aria-label={label}
      value={typed ?? String(weight)}
      onChange={(_, { value }) => {
        setTyped(value);
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
        if (event.key === "Escape") setTyped(null);
      }}
    />
  );
}
