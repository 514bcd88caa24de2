import { Button } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { caseHistoryTexts } from "../../i18n/pane/case-histories";
import { cases } from "../../plans/cases";
import { caseIds, type CaseId } from "../../plans/cases/case";
import { SelectField } from "../parts/SelectField";
import { usePane } from "../state/PaneProvider";
import { mustWait } from "../state/state";
import { TextContext } from "../text/TextProvider";
import { useText } from "../text/use-text";

/** Case histories to be opened: which one, what it is about, and there it is. */
export default function CaseHistories() {
  const t = useText(caseHistoryTexts);
  const { language, dress } = useContext(TextContext);
  const { state, commands } = usePane();
  const [history, setHistory] = useState<CaseId>("bank");
  const textsOf = (id: CaseId) => cases[id].texts[language];
  return (
    <>
      <SelectField
        label={t("choose")}
        hint={dress(textsOf(history).about ?? "")}
        value={history}
        choices={caseIds.map((id) => ({ value: id, text: dress(textsOf(id).name ?? id) }))}
        onPick={setHistory}
      />
      <Button
        disabled={mustWait(state)}
        onClick={() => void commands.insertSample({ language, history })}
      >
        {t("open")}
      </Button>
    </>
  );
}
