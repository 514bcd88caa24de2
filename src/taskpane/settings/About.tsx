import { Link } from "@fluentui/react-components";
import manifest from "../../../package.json";
import { settingsTexts } from "../../i18n/pane/settings";
import { FunctionHelp } from "../help/FunctionHelp";
import { Group } from "../parts/Group";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import { useText } from "../text/use-text";

/** What becomes of the user's data, which version this is, and whose work is in it. */
export function About() {
  const styles = useCommonStyles();
  const t = useText(settingsTexts);
  const { dispatch } = usePane();
  return (
    <>
      <Group title={t("privacy.title")}>
        <p className={styles.quiet}>{t("privacy.body")}</p>
      </Group>
      <Group title={t("about.title")}>
        <p className={styles.quiet}>{t("about.body", { version: manifest.version })}</p>
        <p className={styles.quiet}>{t("about.parts")}</p>
        <Link
          as="button"
          onClick={() => {
            dispatch({ type: "screenShown", screen: "help" });
          }}
        >
          {t("about.models")}
        </Link>
        <FunctionHelp />
      </Group>
    </>
  );
}
