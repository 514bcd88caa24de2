import type { SheetPlan } from "../plans/plan";
import type { WorkbookSettings } from "../plans/settings/types";
import { applyPlan, type Applied } from "./apply/apply-plan";
import type { Expected } from "./apply/expected";
import { surveyOpenWorkbook, type Survey } from "./read/survey";
import { settingsChange } from "./settings-change";
import { pastCutShort } from "./take-back";

/** Changes settings on the Settings sheet, which is made where there is none; null where nothing had to be written. */
export function writeSettings(change: Partial<WorkbookSettings>): Promise<Applied | null> {
  return pastCutShort(() => write(change));
}

async function write(change: Partial<WorkbookSettings>): Promise<Applied | null> {
  const survey = await surveyOpenWorkbook();
  const sheet = settingsChange(survey, change);
  if (sheet === null) return null;
  const { mapping } = survey.memory;
  // From now on the settings say which column holds the sizes, if any does.
  const remember =
    mapping === null || change.sizeColumn === undefined
      ? {}
      : { mapping: { ...mapping, size: null } };
  const plan = { sheets: [sheet], charts: [], show: null };
  const expected = settingsBeside(survey, sheet);
  return applyPlan(plan, survey, { consent: "overwrite", expected, remember }, {});
}

/** Labels and values in the rows that are written over: they have to be where they were read. */
function settingsBeside({ settings }: Survey, { blocks }: SheetPlan): Expected[] {
  if (settings === null) return [];
  const { sheet, top, left, rows } = settings;
  const lines = new Set(
    blocks
      .flatMap(({ row, cells }) => cells.map((_, i) => row + i - top))
      .filter((line) => line >= 0),
  );
  return [...lines].flatMap((line) =>
    (rows[line] ?? []).map((was, i) => ({ sheet, row: top + line, column: left + i, was })),
  );
}
