import { Button } from "@fluentui/react-components";
import { mapTexts } from "../../i18n/pane/map";
import { ActionBar } from "../parts/ActionBar";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import { placeText } from "../text/place-text";
import { useText } from "../text/use-text";
import { ColumnGroups } from "./ColumnGroups";
import { SaveColumns } from "./SaveColumns";
import { useMapping } from "./use-mapping";

/** Point at any range; every column says what it holds; nothing is guessed in silence. */
export default function MapColumns() {
  const styles = useCommonStyles();
  const t = useText(mapTexts);
  const { dispatch } = usePane();
  const mapping = useMapping();
  const { range, columns, read } = mapping;
  const usable = range !== null && range.rows > 0;
  return (
    <div className={styles.column}>
      <h2 className={styles.heading}>{t("title")}</h2>
      <p role="status" className={styles.text}>
        {range === null
          ? t("how")
          : usable
            ? t("range", { place: placeText(range), count: range.rows })
            : t("empty")}
      </p>
      <Button appearance={usable ? "secondary" : "primary"} onClick={() => void read()}>
        {t(usable ? "reread" : "read")}
      </Button>
      {usable && columns.length > 0 && <ColumnGroups mapping={mapping} />}
      <ActionBar>
        {usable && columns.length > 0 && <SaveColumns mapping={mapping} range={range} />}
        <Button
          onClick={() => {
            dispatch({ type: "screenShown", screen: "home" });
          }}
        >
          {t("back")}
        </Button>
      </ActionBar>
    </div>
  );
}
