import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { settingsTexts } from "../../i18n/pane/settings";
import { ActionBar } from "../parts/ActionBar";
import LanguagePicker from "../parts/LanguagePicker";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane, useScored } from "../state/PaneProvider";
import { mustWait } from "../state/state";
import { useText } from "../text/use-text";
import { About } from "./About";
import { CutSettings } from "./CutSettings";
import { changed, valid, type Change } from "./draft";
import { LabelSettings } from "./LabelSettings";
import { RatingSettings } from "./RatingSettings";
import { WriteSettings } from "./WriteSettings";

/** All that can be chosen. It is kept on the workbook's own Settings sheet, where it can be changed as well. */
export default function Settings() {
  const styles = useCommonStyles();
  const t = useText(settingsTexts);
  const { state, commands } = usePane();
  const { settings } = useScored().reading;
  const [draft, setDraft] = useState<Change>({});
  const change = changed(settings, draft);
  const shown = { ...settings, ...change };
  const dirty = Object.keys(change).length > 0;
  const set = (more: Change) => {
    setDraft((before) => ({ ...before, ...more }));
  };
  return (
    <div className={styles.column}>
      <LanguagePicker />
      <CutSettings settings={shown} onChange={set} />
      <RatingSettings settings={shown} onChange={set} />
      <LabelSettings settings={shown} onChange={set} />
      <WriteSettings settings={shown} onChange={set} />
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
