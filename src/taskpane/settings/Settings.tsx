import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { settingsTexts } from "../../i18n/pane/settings";
import { workbook } from "../../i18n/workbook";
import { ActionBar } from "../parts/ActionBar";
import { Group } from "../parts/Group";
import LanguagePicker from "../parts/LanguagePicker";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane, useScored } from "../state/PaneProvider";
import { mustWait } from "../state/state";
import { useText } from "../text/use-text";
import { About } from "./About";
import { SettingField } from "./SettingField";
import { settingGroups } from "./groups";
import { changed, valid, type Change } from "./draft";

/** All that can be chosen. It is kept on the workbook's own Settings sheet, where it can be changed as well. */
export default function Settings() {
  const styles = useCommonStyles();
  const t = useText(settingsTexts);
  const sheet = useText(workbook);
  const { state, commands } = usePane();
  const { settings } = useScored().reading;
  const [draft, setDraft] = useState<Change>({});
  // What was typed and is no value is forgotten with the draft it was typed into.
  const [drafts, setDrafts] = useState(0);
  const change = changed(settings, draft);
  const shown = { ...settings, ...change };
  const dirty = Object.keys(change).length > 0;
  const set = (more: Change) => {
    setDraft((before) => ({ ...before, ...more }));
  };
  const sheets = {
    results: sheet("sheet.results"),
    data: sheet("sheet.chartData"),
    matrix: sheet("sheet.matrix"),
  };
  return (
    <div className={styles.column}>
      <LanguagePicker />
      <div key={drafts} className={styles.column}>
        {settingGroups.map(({ title, keys }) => (
          <Group key={title} title={t(title)}>
            {keys.map((id) => (
              <SettingField key={id} id={id} settings={shown} onChange={set} />
            ))}
            {title === "write.title" && <p className={styles.quiet}>{t("where", sheets)}</p>}
          </Group>
        ))}
      </div>
      <About />
      {dirty && (
        <ActionBar>
          <div className={styles.pair}>
            <Button
              appearance="primary"
              disabled={!valid(shown) || mustWait(state)}
              onClick={() => void commands.writeSettings(change)}
            >
              {t("apply")}
            </Button>
            <Button
              onClick={() => {
                setDraft({});
                setDrafts(drafts + 1);
              }}
            >
              {t("revert")}
            </Button>
          </div>
        </ActionBar>
      )}
    </div>
  );
}
