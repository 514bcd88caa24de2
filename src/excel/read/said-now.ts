import type { SettingKey } from "../../plans/settings/specs";
import type { PortfolioSource } from "../../plans/source/types";
import type { Standing } from "./as-read";
import type { SourceReading } from "./source";

/** What the workbook says after it was scored; null where only reading again can tell. */
export function saidNow(
  { survey }: SourceReading,
  source: PortfolioSource,
  changed: readonly SettingKey[],
  last: Standing | null,
): PortfolioSource | null {
  if (last?.isSame !== true || survey.memory.adopted !== null) return null;
  // Settings that were changed stand where there is a sheet for them, and may have been faulty.
  const isFaulty = source.problems.some(({ table }) => table === "settings");
  if (changed.length > 0 && (source.settingsPlace === null || isFaulty)) return null;
  return { ...source, added: 0 };
}
