import type { SettingKey } from "../../plans/settings/specs";

/** What can be set on this screen, in groups that answer one question each; the language is picked above them. */
export const settingGroups = [
  { title: "cuts.title", keys: ["cutAttractiveness", "cutAdvantage", "tie"] },
  {
    title: "ratings.title",
    keys: [
      ...(["scaleLowest", "scaleHighest", "missing", "minimumCoverage"] as const),
      ...(["weightsSumTo", "decimalSign"] as const),
    ],
  },
  {
    title: "labels.title",
    keys: [
      ...(["labelScheme", "labelStar", "labelCashCow", "labelQuestionMark"] as const),
      ...(["labelDog", "labelNotRated"] as const),
    ],
  },
  { title: "write.title", keys: ["writeMode", "namesShown", "sizeColumn", "colorColumn"] },
] as const satisfies readonly { readonly title: string; readonly keys: readonly SettingKey[] }[];
