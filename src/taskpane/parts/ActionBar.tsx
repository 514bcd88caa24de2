import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    // Over the padding below the screen.
    bottom: "-12px",
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: "0 -16px -12px",
    padding: "10px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** What can be done on a screen that is longer than the pane: always in sight. */
export function ActionBar({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().bar}>{children}</div>;
}
