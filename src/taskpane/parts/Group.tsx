import { makeStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useCommonStyles } from "./use-common-styles";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "8px", margin: 0 },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** Fields that answer one question. */
export function Group({ title, children }: Props) {
  const styles = useStyles();
  const common = useCommonStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <h2 id={id} className={common.heading}>
        {title}
      </h2>
      {children}
    </div>
  );
}
