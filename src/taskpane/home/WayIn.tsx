import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { useCommonStyles } from "../parts/use-common-styles";

interface Props {
  readonly primary?: boolean;
  readonly name: string;
  readonly about: string;
  readonly disabled: boolean;
  readonly onChoose: () => void;
}

/** One way into the product and who it is for. */
export function WayIn({ primary = false, name, about, disabled, onChoose }: Props) {
  const styles = useCommonStyles();
  const id = useId();
  return (
    <div>
      <Button
        className={styles.wide}
        appearance={primary ? "primary" : "secondary"}
        aria-describedby={id}
        disabled={disabled}
        onClick={onChoose}
      >
        {name}
      </Button>
      <p id={id} className={styles.quiet}>
        {about}
      </p>
    </div>
  );
}
