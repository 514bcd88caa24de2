import { languages, type Language } from "../../i18n/language";
import { workbook, type WorkbookKey } from "../../i18n/workbook";
import { foldName } from "../recognise/fold";
import { labelSchemes, type LabelSchemeId } from "../../engine/matrix/labels";
import { findWord } from "../../engine/text";
import { schemeWords } from "../../i18n/vocabulary/words";
import { settingKeys, writeModes, type SettingKey, type WriteMode } from "./types";

/** What each id is called in any language, to find it by what a cell says. */
function index<Id extends string>(
  ids: readonly Id[],
  key: (id: Id) => WorkbookKey,
): ReadonlyMap<string, Id> {
  return new Map(
    languages.flatMap((language: Language) =>
      ids.map((id): [string, Id] => [foldName(workbook[language][key(id)]), id]),
    ),
  );
}

const labels = index<SettingKey>(settingKeys, (key) => `setting.${key}`);
const modes = index<WriteMode>(writeModes, (mode) => `mode.${mode}`);

/** The setting that a label in column A names, in any language; null where it names none. */
export function settingNamed(label: string): SettingKey | null {
  return labels.get(foldName(label)) ?? null;
}

const schemes = index<LabelSchemeId>(labelSchemes, (scheme) => `scheme.${scheme}`);

/** The built-in label scheme that a cell names; null for the user's own and for anything else. */
export function schemeNamed(word: string): LabelSchemeId | null {
  return schemes.get(foldName(word)) ?? findWord(schemeWords, word);
}

export function modeNamed(word: string): WriteMode | null {
  return modes.get(foldName(word)) ?? null;
}
