import { checkSettings } from "../../engine/check/settings";
import type { Scale } from "../../engine/factors/types";
import type { PortfolioSettings } from "../../engine/portfolio/settings";
import { severities, type Problem } from "../../engine/problems";
import type { SettingKey, WorkbookSettings } from "./types";

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

/**
 * Columns of the customers that settings name and that are not there.
 *
 * @param has whether the customers have a column with a header
 */
export function missingColumns(
  settings: WorkbookSettings,
  rows: Partial<Readonly<Record<SettingKey, number>>>,
  has: (header: string) => boolean,
): Problem[] {
  const code = "setting-no-column";
  return (["sizeColumn", "colorColumn"] as const).flatMap((key): Problem[] => {
    const name = settings[key];
    if (name === null || has(name)) return [];
    const place = { table: "settings", row: rows[key] ?? null, column: 1 } as const;
    return [{ code, severity: severities[code], ...place, value: name, params: { name } }];
  });
}
