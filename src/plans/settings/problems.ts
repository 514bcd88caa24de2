import { checkSettings } from "../../engine/check/settings";
import type { Scale } from "../../engine/factors/types";
import type { PortfolioSettings } from "../../engine/portfolio/settings";
import type { Problem } from "../../engine/problems";
import type { SettingKey } from "./types";

const labelOf: Readonly<Record<string, SettingKey>> = {
  star: "labelStar",
  cashCow: "labelCashCow",
  questionMark: "labelQuestionMark",
  dog: "labelDog",
};

/** What is wrong with the settings, each in the row of the setting that is at fault. */
export function settingProblems(
  settings: PortfolioSettings,
  scale: Scale,
  rows: Partial<Readonly<Record<SettingKey, number>>>,
): Problem[] {
  return checkSettings(settings, scale).map((problem) => {
    const key = settingAtFault(problem);
    const row = key === null ? undefined : rows[key];
    return row === undefined ? problem : { ...problem, row, column: 1 };
  });
}

function settingAtFault({ code, params }: Problem): SettingKey | null {
  if (code === "cut-outside-scale") {
    return params?.axis === "advantage" ? "cutAdvantage" : "cutAttractiveness";
  }
  return labelOf[String(params?.cell)] ?? null;
}
