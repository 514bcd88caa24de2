import type { Language } from "../../i18n/language";
import { movementSheetTexts } from "../../i18n/movement";
import { writtenAt } from "../../i18n/written-at";
import { movementPlan } from "../../plans/movement";
import type { ChartModel } from "../../plans/chart/model";
import type { WriteMode } from "../../plans/settings/types";
import { applyPlan, type Applied } from "../apply/apply-plan";
import { breathe, type Hooks } from "../progress";
import { ownSheet } from "../read/own-sheet";
import { pastCutShort } from "../take-back";
import { readMovement, type Dates, type MovementReading } from "./read-movement";

export interface MovementOptions extends Dates {
  readonly mode: WriteMode;
  readonly language: Language;
  readonly now: Date;
  readonly consent?: "ask" | "overwrite";
}

export interface MovementReport extends Applied {
  readonly reading: MovementReading;
  readonly sheet: string;
  readonly picture: ChartModel;
}

/**
 * Compares two dates and writes who moved to a sheet of its own.
 *
 * @throws NeedsConsent before anything is written, where something of the user's is in the way
 * @throws KamError KAM-NO-SNAPSHOT where there is none of a key, or none that can be used
 */
export function writeMovement(
  options: MovementOptions,
  hooks: Hooks = {},
): Promise<MovementReport> {
  return pastCutShort(() => write(options, hooks), hooks);
}

async function write(options: MovementOptions, hooks: Hooks): Promise<MovementReport> {
  const { mode, language, now, consent = "ask" } = options;
  const reading = await readMovement(options, hooks);
  const { survey, from, to, comparison } = reading;
  const sheet = ownSheet(survey, "movement") ?? movementSheetTexts[language].sheet;
  const date = writtenAt(now, language);
  const dataSheet =
    ownSheet(survey, "modelData.movement") ?? movementSheetTexts[language].dataSheet;
  const spec = { from, to, comparison, mode, language, date, sheet, dataSheet };
  const { plan, picture } = movementPlan(spec);
  await breathe(hooks);
  return { ...(await applyPlan(plan, survey, { consent }, hooks)), reading, sheet, picture };
}
