import { Button } from "@fluentui/react-components";
import { shellTexts } from "../../i18n/pane/shell";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import { useText } from "../text/use-text";

export function Loading() {
  const styles = useCommonStyles();
  const t = useText(shellTexts);
  return <p className={styles.quiet}>{t("loading")}</p>;
}

/** The workbook could not be read; the bar above says why. */
export function Unreadable() {
  const styles = useCommonStyles();
  const t = useText(shellTexts);
  const { commands } = usePane();
  return (
    <Button className={styles.wide} appearance="primary" onClick={() => void commands.refresh()}>
      {t("reload")}
    </Button>
  );
}
