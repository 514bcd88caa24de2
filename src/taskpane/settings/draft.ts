import { checkScale, cutIsInside } from "../../engine/check/settings";
import { repeatedLabel } from "../../plans/settings/labels";
import {
  settingKeys,
  specOf,
  usualOf,
  valueOf,
  withValue,
  type SettingKey,
} from "../../plans/settings/specs";
import type { WorkbookSettings } from "../../plans/settings/types";

export type Change = Partial<WorkbookSettings>;

/** Whether a setting can have a value, the others being as they are: as a cell of the sheet would be read. */
export function isValid(settings: WorkbookSettings, id: SettingKey, value: unknown): boolean {
  const { entry, read, write } = specOf(id);
  if (value === null) return usualOf(id, settings) === null;
  const meant = read(write(value, settings.language), ".");
  if (meant === null || (typeof value === "number" && meant !== value)) return false;
  if (entry.kind === "cut") return typeof value !== "number" || cutIsInside(value, settings.scale);
  if (id !== "scaleLowest" && id !== "scaleHighest") return true;
  return checkScale({ ...settings.scale, ...withValue(settings, id, value).scale }).length === 0;
}

/** Whether settings can be saved as they stand on the screen. */
export function valid(settings: WorkbookSettings): boolean {
  return (
    settingKeys.every((id) => isValid(settings, id, valueOf(settings, id))) &&
    repeatedLabel(settings.labels) === null
  );
}

/** 0.29 is 29 % and not 28.999999999999996 %. */
export function percentOf(share: number): number {
  return Number((share * 100).toPrecision(12));
}

/** Only what differs from the workbook: the rest of the sheet is not touched. */
export function changed(settings: WorkbookSettings, draft: Change): Change {
  const different = Object.entries(draft).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(settings[key as keyof Change]),
  );
  return Object.fromEntries(different);
}
