import { languages, type Language } from "../../i18n/language";
import { partsTexts } from "../../i18n/pane/parts";
import { languageNames } from "../../i18n/workbook/language-names";
import { usePane } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";
import { SelectField } from "./SelectField";

/** The pane's language; kept in the workbook where there are settings to keep it in. */
export default function LanguagePicker() {
  const t = useText(partsTexts);
  const language = useLanguage();
  const { state, commands, dispatch } = usePane();
  const pick = (picked: Language) => {
    dispatch({ type: "languagePicked", language: picked });
    if (state.book?.scored != null) void commands.writeSettings({ language: picked });
  };
  return (
    <SelectField
      label={t("language")}
      value={language}
      choices={languages.map((each) => ({ value: each, text: languageNames[each], lang: each }))}
      onPick={pick}
    />
  );
}
