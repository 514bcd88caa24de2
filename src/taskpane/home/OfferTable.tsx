import { rangeTexts } from "../../i18n/pane/range";
import { TextButton } from "../parts/TextButton";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import { mustWait } from "../state/state";
import { useText } from "../text/use-text";

/** What grows follows by itself in an Excel table: offered where the customers stand in a plain range. */
export default function OfferTable() {
  const styles = useCommonStyles();
  const t = useText(rangeTexts);
  const { state, commands, port } = usePane();
  return (
    <p className={styles.quiet}>
      <TextButton
        disabled={mustWait(state)}
        onClick={() => {
          void commands.work("fill", (_, hooks) => port.makeTable(hooks));
        }}
      >
        {t("make")}
      </TextButton>{" "}
      {t("why")}
    </p>
  );
}
