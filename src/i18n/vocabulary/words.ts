import { languages } from "../language";
import { settingTexts, type SettingTextKey } from "../settings";
import { vocabulary, type VocabularyKey } from "../vocabulary";

/**
 * What people write in a workbook for the things it must recognise: the product's own word in every language,
 * and others in use. A word may be typed in any case, width and spacing.
 */
function inEveryLanguage(key: VocabularyKey, ...others: string[]): readonly string[] {
  return [...new Set([...languages.map((language) => vocabulary[language][key]), ...others])];
}

/** Headers of the Factors table. */
export const headerWords = {
  axis: inEveryLanguage("header.axis", "Dimension", "维度", "構面"),
  group: inEveryLanguage("header.group", "Category", "分组", "类别", "類別"),
  partOf: inEveryLanguage("header.partOf", "Parent", "Parent factor", "所属因素", "所屬因素"),
  factor: inEveryLanguage("header.factor", "Criterion", "Item", "项目", "指标", "項目", "指標"),
  weight: inEveryLanguage("header.weight", "Weighting", "比重"),
  share: inEveryLanguage("header.share", "占比", "份额"),
  direction: inEveryLanguage("header.direction"),
  optional: inEveryLanguage("header.optional", "可选项", "選用"),
  groupWeight: inEveryLanguage("header.groupWeight", "分组权重", "組權重"),
  partWeight: inEveryLanguage("header.partWeight", "Parent weight", "所属因素权重"),
} as const;

/** Headers of the column that names the customers. */
export const customerWords = inEveryLanguage(
  "header.customer",
  "Customer name",
  "Account",
  "Company",
  "Name",
  "客户名称",
  "客戶名稱",
  "公司",
  "名称",
  "名稱",
);

export const axisWords = {
  attractiveness: inEveryLanguage("axis.attractiveness", "Attractiveness", "吸引力"),
  advantage: inEveryLanguage("axis.advantage", "Advantage", "Relative advantage", "优势", "優勢"),
} as const;

export const directionWords = {
  less: inEveryLanguage("direction.less", "Less", "Lower is better", "-1", "越低越好", "愈低愈好"),
  more: inEveryLanguage(
    "direction.more",
    "More",
    "Higher is better",
    "1",
    "0",
    "越高越好",
    "愈高愈好",
  ),
} as const;

export const choiceWords = {
  yes: inEveryLanguage("choice.yes", "Y", "True", "1", "optional", "可选", "選填"),
  no: inEveryLanguage("choice.no", "N", "False", "0"),
} as const;

export const cutWords = {
  midpoint: inEveryLanguage("cut.midpoint", "Middle", "中間點", "中间点"),
  mean: inEveryLanguage("cut.mean", "Average", "平均", "均值"),
  median: inEveryLanguage("cut.median", "中位数", "中位數", "中值"),
} as const;

export const missingWords = {
  exclude: inEveryLanguage("missing.exclude", "Drop", "排除", "忽略"),
  lowest: inEveryLanguage("missing.lowest", "Lowest rating", "最低分"),
  reject: inEveryLanguage("missing.reject", "拒绝", "拒絕"),
} as const;

export const tieWords = {
  high: inEveryLanguage("tie.high"),
  low: inEveryLanguage("tie.low"),
} as const;

export const schemeWords = {
  bcg: schemeIn("bcg", "bcg"),
  keyAccount: schemeIn("keyAccount", "keyAccount"),
  mcdonald: schemeIn("mcdonald", "mcdonald"),
  own: schemeIn("own"),
} as const;

/** A scheme by its short name, as the Settings sheet offers it, or by its labels. */
function schemeIn(scheme: "bcg" | "keyAccount" | "mcdonald" | "own", ...others: string[]) {
  return settingIn(`scheme.${scheme}`, ...inEveryLanguage(`scheme.${scheme}`), ...others);
}

export const modeWords = {
  live: settingIn("mode.live"),
  native: settingIn("mode.native"),
  values: settingIn("mode.values"),
} as const;

export const decimalWords = {
  ".": settingIn("decimal.point", ".", "Dot", "Period"),
  ",": settingIn("decimal.comma", ",", "，"),
} as const;

/** What the rows of the Settings sheet are called, and shorter names for the argument of KAM.PORTFOLIO. */
export const settingWords = {
  language: settingIn("setting.language"),
  scaleLowest: settingIn("setting.scaleLowest", "Scale lowest"),
  scaleHighest: settingIn("setting.scaleHighest", "Scale highest"),
  cutAttractiveness: settingIn("setting.cutAttractiveness", "Cut attractiveness"),
  cutAdvantage: settingIn("setting.cutAdvantage", "Cut advantage"),
  tie: settingIn("setting.tie", "Tie"),
  missing: settingIn("setting.missing", "Missing rating"),
  minimumCoverage: settingIn("setting.minimumCoverage"),
  labelScheme: settingIn("setting.labelScheme"),
  labelStar: settingIn("setting.labelStar"),
  labelCashCow: settingIn("setting.labelCashCow"),
  labelQuestionMark: settingIn("setting.labelQuestionMark"),
  labelDog: settingIn("setting.labelDog"),
  labelNotRated: settingIn("setting.labelNotRated"),
  weightsSumTo: settingIn("setting.weightsSumTo"),
  sizeColumn: settingIn("setting.sizeColumn"),
  colorColumn: settingIn("setting.colorColumn", "Color column"),
  namesShown: settingIn("setting.namesShown"),
  writeMode: settingIn("setting.writeMode"),
  decimalSign: settingIn("setting.decimalSign", "Decimal sign"),
} as const;

/** The header of the column of names, where the whole sheet is handed over. */
export const headingWords = { heading: settingIn("settings.header.setting") } as const;

function settingIn(key: SettingTextKey, ...others: string[]): readonly string[] {
  return [...new Set([...languages.map((language) => settingTexts[language][key]), ...others])];
}
