import type { WorkbookSettings } from "../../plans/settings/types";
import type { Change } from "./draft";

/** What every group of settings is given: the settings as they would be saved, and a way to change them. */
export interface SectionProps {
  readonly settings: WorkbookSettings;
  readonly onChange: (change: Change) => void;
}
