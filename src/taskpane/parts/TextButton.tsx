import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  text: {
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "left",
    margin: 0,
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "not-allowed" },
  },
});

interface Props {
  readonly disabled?: boolean;
  /** What is heard, where the words alone do not say it. */
  readonly label?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Words in a text that do something: on the first screen, which has no room for the library's links. */
export function TextButton({ disabled = false, label, onClick, children }: Props) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.text}
      disabled={disabled}
      onClick={onClick}
      {...(label === undefined ? {} : { "aria-label": label })}
    >
      {children}
    </button>
  );
}
