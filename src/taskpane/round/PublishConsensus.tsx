import { Button } from "@fluentui/react-components";
import { roundScreenTexts } from "../../i18n/pane/round";
import { Group } from "../parts/Group";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import { useText } from "../text/use-text";

/** Writes what was agreed on into the customers' ratings. */
export function PublishConsensus() {
  const styles = useCommonStyles();
  const t = useText(roundScreenTexts);
  const { state, commands, port } = usePane();
  return (
    <Group title={t("publish.title")}>
      <p className={styles.quiet}>{t("publish.hint")}</p>
      <Button
        disabled={state.job !== null}
        onClick={() => {
          void commands.work("publish", async (_consent, hooks) =>
            (await port.round()).publish(hooks),
          );
        }}
      >
        {t("publish")}
      </Button>
    </Group>
  );
}
