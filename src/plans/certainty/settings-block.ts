import { settingTexts } from "../../i18n/settings";
import type { Block, PlanCell } from "../plan";
import type { ResultsSpec } from "../results/spec";
import { settingReference } from "../settings/references";
import { settingKeys } from "../settings/specs";

/** Every setting by name and as it stands on its sheet: two columns that the functions read as that sheet is read. */
export function settingsBlock(
  { settings, language }: Pick<ResultsSpec, "settings" | "language">,
  at: Pick<Block, "row" | "column">,
): Block {
  const cells = settingKeys.map((key): PlanCell[] => {
    const cell = settingReference(settings, key);
    return [settingTexts[language][`setting.${key}`], { formula: `=IF(${cell}="","",${cell})` }];
  });
  return { ...at, cells };
}
