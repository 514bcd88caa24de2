import { defaultScale } from "../../engine/factors/types";
import { defaultSettings } from "../../engine/portfolio/settings";
import type { Language } from "../../i18n/language";
import { schemeLabels } from "./labels";
import type { WorkbookSettings } from "./types";

/** The settings of a workbook that says nothing else. */
export function defaultsIn(language: Language): WorkbookSettings {
  const { cuts, tie, missing, minimumCoverage } = defaultSettings;
  return {
    cuts,
    tie,
    missing,
    minimumCoverage,
    language,
    scale: defaultScale,
    labelScheme: "bcg",
    labels: schemeLabels("bcg", language),
    weightsSumTo: null,
    sizeColumn: null,
    colorColumn: null,
    namesShown: 50,
    writeMode: "live",
  };
}
