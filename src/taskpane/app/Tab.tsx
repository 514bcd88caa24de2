import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Ref } from "react";

const useStyles = makeStyles({
  tab: {
    ...typographyStyles.body1,
    position: "relative",
    flex: "none",
    padding: "8px 10px 10px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "not-allowed" },
    // A tab that does not fit; the overflow manager marks it.
    "&[data-overflowing]": { display: "none" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      left: "8px",
      right: "8px",
      bottom: 0,
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  /** Bold letters are wider: the name keeps their room, so that tabs do not shift when one is selected. */
  name: {
    display: "inline-flex",
    flexDirection: "column",
    "::after": {
      content: "attr(data-name)",
      fontWeight: tokens.fontWeightSemibold,
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
    },
  },
});

interface Props {
  readonly id: string;
  readonly name: string;
  readonly selected: boolean;
  /** The one of its list that the Tab key reaches. */
  readonly tabbable: boolean;
  readonly disabled: boolean;
  readonly onSelect: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Tab({ id, name, selected, tabbable, disabled, onSelect, ref }: Props) {
  const styles = useStyles();
  return (
    <button
      ref={ref}
      id={id}
      type="button"
      role="tab"
      aria-selected={selected}
      aria-controls="panel"
      tabIndex={tabbable ? 0 : -1}
      disabled={disabled}
      className={mergeClasses(styles.tab, selected && styles.selected)}
      onClick={onSelect}
    >
      <span className={styles.name} data-name={name}>
        {name}
      </span>
    </button>
  );
}
