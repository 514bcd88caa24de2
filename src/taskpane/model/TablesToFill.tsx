import { Button } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { typedTableTexts } from "../../i18n/accounts/shared";
import { modelScreenTexts } from "../../i18n/pane/model";
import { typedTables } from "../../plans/accounts";
import { saidOf, type Offered } from "../../plans/accounts/said";
import { typedTableIds, type TypedTableId } from "../../plans/accounts/table";
import { Group } from "../parts/Group";
import { SelectField } from "../parts/SelectField";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import { TextContext } from "../text/TextProvider";
import { useText } from "../text/use-text";

/** The tables that the analyses read besides the customers': made, and brought up to date, one at a time. */
export function TablesToFill() {
  const styles = useCommonStyles();
  const t = useText(modelScreenTexts);
  const said = useText(typedTableTexts);
  const { language, dress } = useContext(TextContext);
  const { state, commands, port } = usePane();
  const [table, setTable] = useState<TypedTableId>("accounts");
  const [offered, setOffered] = useState<Offered | null>(null);
  const { texts } = typedTables[table];
  return (
    <Group title={t("fill.title")}>
      <p className={styles.quiet}>{t("fill.hint")}</p>
      <SelectField
        label={t("fill.table")}
        hint={dress(texts[language].about ?? "")}
        value={table}
        choices={typedTableIds.map((id) => ({
          value: id,
          text: dress(typedTables[id].texts[language].title ?? id),
        }))}
        onPick={(id) => {
          setTable(id);
          setOffered(null);
        }}
      />
      <Button
        disabled={state.job !== null}
        onClick={() => {
          void commands.work("fill", async (consent, hooks) => {
            const found = await port.offerTable({ ...consent, table, language }, hooks);
            setOffered(found.offered);
            return found.written;
          });
        }}
      >
        {t("fill.write")}
      </Button>
      {offered !== null &&
        saidOf(offered).map(({ key, params }, i) => (
          // What is said does not change while it is shown.
          <p key={i} className={styles.quiet}>
            {said(key, params)}
          </p>
        ))}
    </Group>
  );
}
