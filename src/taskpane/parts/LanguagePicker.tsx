import { Field, Select } from "@fluentui/react-components";
import { languages, type Language } from "../../i18n/language";
import { partsTexts } from "../../i18n/pane/parts";
import { languageNames } from "../../i18n/workbook/language-names";
import { usePane } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";

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
    <Field label={t("language")}>
      <Select
        value={language}
        onChange={(_, { value }) => {
          pick(value as Language);
        }}
      >
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {languageNames[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
