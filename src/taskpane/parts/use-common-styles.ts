import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** Looks that several screens share. */
export const useCommonStyles = makeStyles({
  /** A screen: its parts below each other. */
  column: { display: "flex", flexDirection: "column", gap: "12px" },
  row: { display: "flex", alignItems: "center", gap: "8px" },
  /** Ends apart: what something is, and its value. */
  spread: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px" },
  /** Buttons side by side, of equal width. */
  pair: { display: "flex", gap: "8px", "& > *": { flex: "1 1 0", minWidth: 0 } },
  wide: { width: "100%" },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  text: { ...typographyStyles.body1, margin: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  number: { fontVariantNumeric: "tabular-nums", textAlign: "right", whiteSpace: "nowrap" },
  /** Long words and names never widen the pane. */
  breakable: { overflowWrap: "anywhere" },
  ellipsis: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  /** A link among small print. */
  inline: { fontSize: "inherit", lineHeight: "inherit" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  /** Heard, not seen. */
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    ...typographyStyles.body1,
    "& th": {
      ...typographyStyles.caption1Strong,
      textAlign: "left",
      padding: "6px 4px",
      color: tokens.colorNeutralForeground2,
      borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    "& tbody th": { borderBottomColor: tokens.colorNeutralStroke3 },
    "& td": { padding: "5px 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
});
