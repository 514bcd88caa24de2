import { Button, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { useCommonStyles } from "../parts/use-common-styles";

const useStyles = makeStyles({ way: { display: "flex", flexDirection: "column", gap: "4px" } });

interface Props {
  readonly primary?: boolean;
  readonly name: string;
  readonly about: string;
  readonly disabled: boolean;
  readonly onChoose: () => void;
}

/** One way into the product and who it is for. */
export function WayIn({ primary = false, name, about, disabled, onChoose }: Props) {
  const styles = useStyles();
  const common = useCommonStyles();
  const id = useId();
  return (
    <div className={styles.way}>
      <Button
        className={common.wide}
        appearance={primary ? "primary" : "secondary"}
        aria-describedby={id}
        disabled={disabled}
        onClick={onChoose}
      >
        {name}
      </Button>
      <p id={id} className={common.quiet}>
        {about}
      </p>
    </div>
  );
}
