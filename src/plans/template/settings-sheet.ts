import { labelSchemes } from "../../engine/matrix/labels";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { vocabulary } from "../../i18n/vocabulary";
import { workbook } from "../../i18n/workbook";
import { languageNames } from "../../i18n/workbook/language-names";
import { areaAt } from "../area";
import { look, tabColors } from "../look";
import type { SheetPlan, ValidationPlan } from "../plan";
import { settingRow } from "../settings/cells";
import { settingKeys, writeModes, type SettingKey, type WorkbookSettings } from "../settings/types";
import { columnBlock, rowBlock, sheetPlan } from "../sheet";

/** Row of the first setting on a Settings sheet that the add-in makes, from 0. */
export const firstSettingRow = 4;

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
        texts["settings.header.setting"],
        texts["settings.header.value"],
        texts["settings.header.about"],
      ]),
      { row: firstSettingRow, column: 0, cells: rows },
    ],
    formats: [
      { area: areaAt(0, 0, 1, 1), style: look.title },
      { area: areaAt(1, 0, 1, 1), style: look.hint },
      { area: areaAt(firstSettingRow - 1, 0, 1, 3), style: look.header },
      { area: areaAt(firstSettingRow, 0, rows.length, 1), style: look.label },
      { area: values, style: { ...look.input, horizontal: "Left" } },
      { area: at("minimumCoverage"), style: look.percent },
      { area: areaAt(firstSettingRow, 2, rows.length, 1), style: { wrap: true } },
    ],
    validations: choices(at, language),
    widths: [
      { column: 0, count: 1, points: 230 },
      { column: 1, count: 1, points: 170 },
      { column: 2, count: 1, points: 460 },
    ],
    freeze: { rows: firstSettingRow, columns: 0 },
    tabColor: tabColors.input,
  });
}

type At = (key: SettingKey) => ValidationPlan["area"];

function choices(at: At, language: Language): ValidationPlan[] {
  const words = vocabulary[language];
  const texts = workbook[language];
  const title = texts["validation.choice.title"];
  const choose = (key: SettingKey, options: readonly string[]): ValidationPlan => ({
    area: at(key),
    rule: { kind: "list", choices: options },
    error: {
      title,
      text: message(workbook, language, "validation.choice.text", { choices: options.join(", ") }),
      style: "stop",
    },
  });
  const rules = (["midpoint", "mean", "median"] as const).map((rule) => words[`cut.${rule}`]);
  // A warning only: a number of one's own is as good a cut as a word.
  const cut = (key: SettingKey): ValidationPlan => ({
    area: at(key),
    rule: { kind: "list", choices: rules },
    error: { title, text: texts["validation.cut.text"], style: "warning" },
  });
  const schemes = [...labelSchemes, "own" as const].map((scheme) => texts[`scheme.${scheme}`]);
  return [
    choose("language", Object.values(languageNames)),
    cut("cutAttractiveness"),
    cut("cutAdvantage"),
    choose("tie", [words["tie.high"], words["tie.low"]]),
    choose("missing", [words["missing.exclude"], words["missing.lowest"], words["missing.reject"]]),
    choose("labelScheme", schemes),
    choose(
      "writeMode",
      writeModes.map((mode) => texts[`mode.${mode}`]),
    ),
    ...numbers(at, language),
  ];
}

function numbers(at: At, language: Language): ValidationPlan[] {
  const texts = workbook[language];
  return [
    {
      area: at("minimumCoverage"),
      rule: { kind: "decimal", lowest: 0, highest: 1 },
      error: {
        title: texts["validation.coverage.title"],
        text: texts["validation.coverage.text"],
        style: "stop",
      },
    },
    ...(["scaleLowest", "scaleHighest", "namesShown"] as const).map((key): ValidationPlan => {
      return {
        area: at(key),
        rule: { kind: "decimal", lowest: key === "namesShown" ? 0 : -1e6, highest: 1e6 },
        error: {
          title: texts["validation.number.title"],
          text: texts["validation.number.text"],
          style: "stop",
        },
      };
    }),
  ];
}
