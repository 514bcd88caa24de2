import { within, type InParts } from "../../engine/in-parts";
import { scorePortfolio } from "../../engine/portfolio/score-portfolio";
import { cellText, type Cell } from "../../engine/cell";
import { problem, type PlacedProblem } from "../../engine/problems";
import type { Language } from "../../i18n/language";
import { sureTexts } from "../../i18n/models/certainty";
import { cellAddress } from "../../plans/address";
import {
  certaintyOfSource,
  certaintyPlanInParts,
  type CertaintyOptions,
  type CertaintyPlan,
} from "../../plans/certainty";
import { doubtSettings, readDoubt, type TypedDoubt } from "../../plans/certainty/doubt";
import { rows } from "../../plans/certainty/layout";
import { certainty } from "../../plans/models/certainty";
import { applyPlan } from "../apply/apply-plan";
import { KamError } from "../errors";
import { refuseNeverShown } from "../live-size";
import { breathe, inParts, throwIfCancelled, unlessCancelled, type Hooks } from "../progress";
import { ownSheets } from "../read/own-sheet";
import { readSource } from "../read/source";
import { runExcel } from "../run";
import { pastCutShort } from "../take-back";
import type { ModelReport, RunModelOptions } from "./run-model";

const roles = {
  results: "model.certainty",
  data: "modelData.certainty",
  borderline: "model.borderline",
} as const;

/**
 * Works out how sure every customer's place is, and writes it to a sheet of its own. What was typed there for the
 * doubt is kept, unless it is given anew.
 */
export function runCertainty(options: RunModelOptions, hooks: Hooks): Promise<ModelReport> {
  return pastCutShort(() => run(options, hooks), hooks);
}

async function run(
  { mode, language, now, typed = {}, consent = "ask" }: RunModelOptions,
  hooks: Hooks,
): Promise<ModelReport> {
  const { source, survey, sheets, sheet, onSheet } = await unlessCancelled(
    runExcel(async (context) => {
      const read = await readSource(context, {}, hooks);
      const sheets = ownSheets(read.survey, roles);
      const sheet = sheets.results ?? null;
      return { ...read, sheets, sheet, onSheet: await typedOnSheet(context, sheet) };
    }),
    hooks,
  );
  throwIfCancelled(hooks);
  if (source.input.factors.factors.length === 0) throw new KamError("KAM-NO-RATINGS");
  if (mode === "live") refuseNeverShown(source);
  const total = source.input.names.length;
  hooks.onProgress?.({ step: "score", done: 0, total });
  await breathe(hooks);
  const given: TypedDoubt = { ...onSheet, ...typed };
  const { doubt, faults } = readDoubt(given);
  const portfolio = scorePortfolio(source.input);
  const { plan, cells, picture } = await inParts(
    planned({ mode, language, now, source, portfolio, doubt, typed: given, sheets }),
    "score",
    total,
    hooks,
  );
  hooks.onProgress?.({ step: "score", done: total, total });
  await breathe(hooks);
  const redo = { kind: "model", id: certainty.id, mode, language, typed: { ...typed } } as const;
  const applied = await applyPlan(plan, survey, { consent, redo }, hooks);
  return {
    typed: { ...given },
    cells,
    picture,
    problems: [
      ...source.problems,
      ...faults.map((id) => faultOf(id, given, sheet ?? "", language)),
    ],
    sheets: plan.sheets.map(({ name }) => name),
    overwritten: applied.replaced,
    warnings: applied.warnings,
    token: applied.token,
  };
}

/** Works it out, and plans the sheets that say so. */
function* planned(options: Omit<CertaintyOptions, "certainty">): InParts<CertaintyPlan> {
  const { source, portfolio, doubt } = options;
  const certainty = yield* within(certaintyOfSource(source, portfolio, doubt), 0, WORKED_OUT);
  return yield* within(certaintyPlanInParts({ ...options, certainty }), WORKED_OUT, 1);
}

/** So much of the time goes into how sure places are; the rest into where names stand on the chart. */
const WORKED_OUT = 0.9;

async function typedOnSheet(
  context: Excel.RequestContext,
  sheet: string | null,
): Promise<TypedDoubt> {
  if (sheet === null) return {};
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(rows.doubt, 1, doubtSettings.length, 1);
  range.load("values");
  await context.sync();
  const values = range.values as Cell[][];
  return Object.fromEntries(doubtSettings.map((id, i) => [id, values[i]?.[0] ?? null]));
}

function faultOf(
  id: (typeof doubtSettings)[number],
  typed: TypedDoubt,
  sheet: string,
  language: Language,
): PlacedProblem {
  const fault = problem("model-setting", "settings", {
    value: cellText(typed[id]),
    params: { name: sureTexts[language][id] },
  });
  const address = sheet === "" ? "" : cellAddress(rows.doubt + doubtSettings.indexOf(id), 1);
  return { ...fault, sheet, address };
}
