import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { shellTexts } from "../../i18n/pane/shell";
import { TextButton } from "../parts/TextButton";
import { usePane } from "../state/PaneProvider";
import { mustWait } from "../state/state";
import { useText } from "../text/use-text";

const useStyles = makeStyles({
  footer: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    flex: "none",
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    padding: "8px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** The promise of privacy, and the way back from the last write. */
export function Footer() {
  const styles = useStyles();
  const t = useText(shellTexts);
  const { state, commands } = usePane();
  const { restore } = state;
  return (
    <footer className={styles.footer}>
      <span>{t("privacy")}</span>
      {restore !== null && (
        <TextButton disabled={mustWait(state)} onClick={() => void commands.restore(restore)}>
          {t("restore")}
        </TextButton>
      )}
    </footer>
  );
}
