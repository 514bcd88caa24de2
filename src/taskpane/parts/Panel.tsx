import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  panel: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: "10px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    "& > button": { alignSelf: "start" },
    backgroundColor: tokens.colorNeutralBackground1,
  },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
});

interface Props {
  readonly tone?: "plain" | "warning";
  /** Accessible name, where the panel is a region of its own. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A bordered group of things that belong together. */
export function Panel({ tone = "plain", label, children }: Props) {
  const styles = useStyles();
  return (
    <section
      aria-label={label}
      className={mergeClasses(styles.panel, tone === "warning" && styles.warning)}
    >
      {children}
    </section>
  );
}
