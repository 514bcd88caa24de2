import { cutIsInside } from "../../engine/check/settings";
import { labelled, repeatedLabel } from "../../plans/settings/labels";
import { settingSpecs } from "../../plans/settings/specs";
import type { WorkbookSettings } from "../../plans/settings/types";

export type Change = Partial<WorkbookSettings>;

const MOST_NAMES = 1000;

export function validCoverage(share: number): boolean {
  return settingSpecs.minimumCoverage.read(share, ".") !== null;
}

export function validNames(count: number): boolean {
  return Number.isInteger(count) && count >= 0 && count <= MOST_NAMES;
}

export function validLabels({ labels }: WorkbookSettings): boolean {
  return labelled.every((one) => labels[one].trim() !== "") && repeatedLabel(labels) === null;
}

/** Whether settings can be saved as they stand on the screen. */
export function valid(settings: WorkbookSettings): boolean {
  const cuts = [settings.cuts.attractiveness, settings.cuts.advantage];
  return (
    cuts.every((cut) => typeof cut === "string" || cutIsInside(cut, settings.scale)) &&
    validCoverage(settings.minimumCoverage) &&
    validNames(settings.namesShown) &&
    validLabels(settings)
  );
}

/** Only what differs from the workbook: the rest of the sheet is not touched. */
export function changed(settings: WorkbookSettings, draft: Change): Change {
  const different = Object.entries(draft).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(settings[key as keyof Change]),
  );
  return Object.fromEntries(different);
}
