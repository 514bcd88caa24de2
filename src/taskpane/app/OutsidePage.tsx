import { makeStyles } from "@fluentui/react-components";
import { shellTexts } from "../../i18n/pane/shell";
import { MatrixSketch } from "../home/MatrixSketch";
import { useCommonStyles } from "../parts/use-common-styles";
import { useText } from "../text/use-text";

const useStyles = makeStyles({
  page: { maxWidth: "420px", margin: "0 auto", padding: "32px 16px" },
});

/** For someone who opened the pane's address in a browser. */
export function OutsidePage() {
  const styles = useStyles();
  const common = useCommonStyles();
  const t = useText(shellTexts);
  return (
    <main className={styles.page}>
      <div className={common.column}>
        <MatrixSketch />
        <h1 className={common.heading}>{t("outside.title")}</h1>
        <p className={common.text}>{t("outside.body")}</p>
      </div>
    </main>
  );
}
