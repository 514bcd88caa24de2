import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { cutWords } from "../../i18n/vocabulary/words";
import { settingTexts } from "../../i18n/settings";
import { workbook } from "../../i18n/workbook";
import { areaAt } from "../area";
import { look, tabColors } from "../look";
import { pagePlan } from "../page";
import type { SheetPlan, ValidationPlan } from "../plan";
import { settingRow } from "../settings/cells";
import { settingKeys, specOf, type SettingKey } from "../settings/specs";
import type { WorkbookSettings } from "../settings/types";
import { columnBlock, rowBlock, sheetPlan } from "../sheet";

/** Row of the first setting on a Settings sheet that the add-in makes, from 0. */
export const firstSettingRow = 4;

/** Bounds that a validation needs where the setting has none. */
const MOST = 1e6;

/** The Settings sheet: a label, its value and what it does in each row. */
export function settingsSheet(settings: WorkbookSettings, language: Language): SheetPlan {
  const texts = workbook[language];
  const rows = settingKeys.map((key) => settingRow(key, settings, language));
  const values = areaAt(firstSettingRow, 1, rows.length, 1);
  const at = (key: SettingKey) => areaAt(firstSettingRow + settingKeys.indexOf(key), 1, 1, 1);
  return sheetPlan({
    role: "settings",
    name: texts["sheet.settings"],
    blocks: [
      columnBlock(0, 0, [texts["settings.title"], texts["settings.hint"]]),
      rowBlock(firstSettingRow - 1, 0, [
        settingTexts[language]["settings.header.setting"],
        texts["settings.header.value"],
        texts["settings.header.about"],
      ]),
      { row: firstSettingRow, column: 0, cells: rows },
    ],
    formats: [
      { area: areaAt(0, 0, 1, 1), style: look.title },
      { area: areaAt(1, 0, 1, 1), style: look.hint },
      { area: areaAt(firstSettingRow - 1, 0, 1, 3), style: look.header },
      // Beside words that may take several lines.
      { area: areaAt(firstSettingRow, 0, rows.length, 3), style: { vertical: "Top" } },
      { area: areaAt(firstSettingRow, 0, rows.length, 1), style: look.label },
      { area: values, style: { ...look.input, horizontal: "Left" } },
      { area: at("minimumCoverage"), style: look.percent },
      { area: areaAt(firstSettingRow, 2, rows.length, 1), style: { wrap: true } },
    ],
    validations: entries(at, language),
    widths: [
      { column: 0, count: 1, points: 230 },
      { column: 1, count: 1, points: 170 },
      { column: 2, count: 1, points: 460 },
    ],
    freeze: { rows: firstSettingRow, columns: 0 },
    tabColor: tabColors.input,
    page: pagePlan(language, { orientation: "landscape", repeat: firstSettingRow - 1 }),
  });
}

type At = (key: SettingKey) => ValidationPlan["area"];

function entries(at: At, language: Language): ValidationPlan[] {
  const texts = workbook[language];
  return settingKeys.flatMap((key): ValidationPlan[] => {
    const area = at(key);
    const { entry, write } = specOf(key);
    switch (entry.kind) {
      case "choice": {
        const choices = Object.keys(entry.words).map((id) => String(write(id, language)));
        const text = message(workbook, language, "validation.choice.text", {
          choices: choices.join(", "),
        });
        const title = texts["validation.choice.title"];
        return [{ area, rule: { kind: "list", choices }, error: { title, text, style: "stop" } }];
      }
      case "cut": {
        const choices = Object.keys(cutWords).map((id) => String(write(id, language)));
        const error = {
          title: texts["validation.choice.title"],
          text: texts["validation.cut.text"],
          // A warning only: a number of one's own is as good a cut as a word.
          style: "warning",
        } as const;
        return [{ area, rule: { kind: "list", choices }, error }];
      }
      case "number": {
        const kind = entry.highest === 1 ? "coverage" : "number";
        const lowest = Math.max(entry.lowest, -MOST);
        const highest = Math.min(entry.highest, MOST);
        const error = {
          title: texts[`validation.${kind}.title`],
          text: texts[`validation.${kind}.text`],
          style: "stop",
        } as const;
        return [{ area, rule: { kind: "decimal", lowest, highest }, error }];
      }
      case "text":
        return [];
    }
  });
}
