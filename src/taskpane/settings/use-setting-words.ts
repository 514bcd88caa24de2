import { useContext } from "react";
import { settingsTexts } from "../../i18n/pane/settings";
import { settingTexts } from "../../i18n/settings";
import { specOf, type SettingKey } from "../../plans/settings/specs";
import { TextContext } from "../text/TextProvider";

/** What a setting and its choices are called: as this screen says it, else as the Settings sheet does. */
export function useSettingWords(id: SettingKey) {
  const { language, dress } = useContext(TextContext);
  const own: Readonly<Record<string, string>> = settingsTexts[language];
  const { entry, write } = specOf(id);
  const options = entry.kind === "choice" ? Object.keys(entry.words) : [];
  return {
    word: dress(own[id] ?? settingTexts[language][`setting.${id}`]),
    hint: dress(own[`${id}.hint`] ?? ""),
    options: options.map((option) => ({
      value: option,
      text: dress(own[`${id}.${option}`] ?? String(write(option, language))),
      reason: dress(own[`${id}.${option}.about`] ?? ""),
    })),
  };
}
