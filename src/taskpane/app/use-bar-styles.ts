import { makeStyles } from "@fluentui/react-components";

/** The bars between the tabs and the screen. */
export const useBarStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: "6px", padding: "8px 16px" },
  message: { padding: "8px 16px 0" },
});
