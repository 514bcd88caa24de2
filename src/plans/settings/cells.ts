import type { CutRule } from "../../engine/matrix/cuts";
import type { Language } from "../../i18n/language";
import { vocabulary } from "../../i18n/vocabulary";
import { workbook } from "../../i18n/workbook";
import { languageNames } from "../../i18n/workbook/language-names";
import type { PlanCell } from "../plan";
import type { SettingKey, WorkbookSettings } from "./types";

/** What column B of the Settings sheet holds for a setting, its words in a language. */
export function settingCell(
  key: SettingKey,
  settings: WorkbookSettings,
  language: Language,
): PlanCell {
  const words = vocabulary[language];
  const [star, cashCow, questionMark, dog, notRated] = settings.labels;
  const cut = (rule: CutRule) => (typeof rule === "number" ? rule : words[`cut.${rule}`]);
  const values: Record<SettingKey, PlanCell> = {
    language: languageNames[settings.language],
    scaleLowest: settings.scale.lowest,
    scaleHighest: settings.scale.highest,
    cutAttractiveness: cut(settings.cuts.attractiveness),
    cutAdvantage: cut(settings.cuts.advantage),
    tie: words[`tie.${settings.tie}`],
    missing: words[`missing.${settings.missing}`],
    minimumCoverage: settings.minimumCoverage,
    labelScheme: workbook[language][`scheme.${settings.labelScheme}`],
    labelStar: star,
    labelCashCow: cashCow,
    labelQuestionMark: questionMark,
    labelDog: dog,
    labelNotRated: notRated,
    weightsSumTo: settings.weightsSumTo,
    sizeColumn: settings.sizeColumn,
    colorColumn: settings.colorColumn,
    namesShown: settings.namesShown,
    writeMode: workbook[language][`mode.${settings.writeMode}`],
  };
  return values[key];
}

/** A row of the Settings sheet: label, value, what it does. */
export function settingRow(
  key: SettingKey,
  settings: WorkbookSettings,
  language: Language,
): PlanCell[] {
  const texts = workbook[language];
  return [
    texts[`setting.${key}`],
    settingCell(key, settings, language),
    texts[`setting.${key}.about`],
  ];
}
