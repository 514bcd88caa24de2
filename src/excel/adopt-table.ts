import type { FactorTable } from "../engine/factors/types";
import type { Language } from "../i18n/language";
import { adoptionOf, type Adoption } from "../plans/adopt";
import type { Measures } from "../plans/adopt/measures";
import { areaAt } from "../plans/area";
import type { SheetPlan } from "../plans/plan";
import {
  proposeWith,
  recognise,
  type Answers,
  type BlockPlace,
  type Candidate,
  type SheetCells,
} from "../plans/recognise/sheet";
import { cellOn } from "../plans/reference";
import { completeSettings } from "../plans/settings/complete";
import { settingKeys, specOf } from "../plans/settings/specs";
import type { WorkbookSettings } from "../plans/settings/types";
import { settingsPlace } from "../plans/source/settings";
import { customersSheet } from "../plans/template/customers-sheet";
import { factorsSheet } from "../plans/template/factors-sheet";
import { customersTable, factorsTable } from "../plans/template/names";
import { applyPlan, type Applied } from "./apply/apply-plan";
import { KamError } from "./errors";
import type { Hooks } from "./progress";
import { readBodies } from "./read/chunks";
import { presentSettings } from "./read/present-settings";
import { readSheets } from "./read/sheets";
import { surveyOpenWorkbook, type Survey } from "./read/survey";
import { tableName } from "./read/table-name";
import { runExcel } from "./run";
import { pastCutShort } from "./take-back";

export interface AdoptOptions {
  /** Where the table was found. */
  readonly place: BlockPlace;
  readonly answers: Answers;
  /** How measured numbers that count as factors become ratings. */
  readonly measures?: Measures;
  /** The factors that the workbook has already: those that are among the table's columns keep what they weigh. */
  readonly known?: FactorTable | null;
  /** Of what is written. */
  readonly language: Language;
  readonly consent: "ask" | "overwrite";
}

/**
 * Makes somebody's own table the one that is scored: remembers which columns hold what, and writes the factors, the
 * scale, and a table of formulas on it where it cannot be scored as it stands.
 *
 * @throws KamError KAM-GONE where the table is not there any more, KAM-CHANGED where it has become another one
 * @throws NeedsConsent before anything is written, where something of the user's is in the way
 */
export function adoptTable(options: AdoptOptions, hooks: Hooks = {}): Promise<Applied> {
  return pastCutShort(() => adopt(options, hooks), hooks);
}

async function adopt(options: AdoptOptions, hooks: Hooks): Promise<Applied> {
  const { place, answers, language, consent } = options;
  const survey = await surveyOpenWorkbook();
  const { cells, proposal } = await findAgain(place, answers, hooks);
  const { measures = {}, known = null } = options;
  const adoption = adoptionOf(proposal, cells, language, {
    measures,
    known,
    host: survey.decimal,
  });
  const plan = {
    sheets: sheetsOf(adoption, place.sheet, survey, language),
    charts: [],
    show: null,
  };
  const { customers } = adoption;
  const mapping =
    customers.kind === "in-place" ? { ...customers.mapping, factorSource: null } : null;
  return applyPlan(plan, survey, { consent, remember: { mapping } }, hooks);
}

/** The table as it stands now, all of it: what was looked at before may have been a part, or have changed. */
async function findAgain(place: BlockPlace, answers: Answers, hooks: Hooks) {
  const { sheets } = await readSheets(hooks, place.sheet);
  const own = sheets.find(({ sheet }) => sheet === place.sheet);
  if (own === undefined) throw new KamError("KAM-GONE", { sheet: place.sheet });
  const whole = await wholeSheet(own, hooks);
  const candidates = recognise(sheets.map((one) => (one === own ? whole : one)));
  const candidate = candidates.find((one) => isAt(one, place));
  if (candidate === undefined) throw new KamError("KAM-GONE", { ...place, address: place.range });
  const proposal = proposeWith(candidate, answers);
  if (proposal.refusal !== null || proposal.questions.length > 0)
    throw new KamError("KAM-CHANGED", { ...place, address: place.range });
  return { cells: whole, proposal };
}

/** A table is known by its name, a range by where it begins: it may have grown. */
function isAt({ proposal }: Candidate, { sheet, table, range }: BlockPlace): boolean {
  if (proposal.sheet !== sheet || proposal.table !== table) return false;
  const start = (address: string) => address.split(":")[0];
  return table !== null || start(proposal.range) === start(range);
}

/** The rows in between as well, their values alone: that many formulas would take too long. */
async function wholeSheet(part: SheetCells, hooks: Hooks): Promise<SheetCells> {
  const { rowNumbers, sheet, left } = part;
  const [top, bottom] = [rowNumbers?.[0], rowNumbers?.at(-1)];
  if (rowNumbers === undefined || top === undefined || bottom === undefined) return part;
  const width = part.values[0]?.length ?? 0;
  const area = areaAt(top, left, bottom - top + 1, width);
  const [values = []] = await runExcel((context) => readBodies(context, [{ sheet, area }], hooks));
  const places = new Map(rowNumbers.map((row, i) => [row - top, i]));
  const blank = new Array<string>(width).fill("");
  const filledIn = (lists: readonly (readonly string[])[] | undefined) =>
    values.map((_, row) => lists?.[places.get(row) ?? -1] ?? blank);
  const { tables = [], merges = [], hiddenRows = [] } = part;
  const formulas = filledIn(part.formulas);
  const formats = filledIn(part.formats);
  return { sheet, top, left, values, formulas, formats, tables, merges, hiddenRows };
}

function sheetsOf(
  { factors, settings, customers }: Adoption,
  source: string,
  survey: Survey,
  language: Language,
): SheetPlan[] {
  const now = presentSettings(survey);
  const wanted: WorkbookSettings = { ...now.settings, ...settings };
  const changed = settingKeys.filter((key) => specOf(key).at[0] in settings);
  const place = settingsPlace(survey.settings, now.rows);
  const { cells, plan } = completeSettings(place, wanted, changed, wanted.language);
  const end = (key: "scaleLowest" | "scaleHighest") => ({
    formula: `=${cellOn(cells.sheet, cells.rows[key], cells.column)}`,
  });
  const sheets = [
    factors === null ? null : factorsSheet(factors, language, tableName(factorsTable, survey)),
    plan,
    customers.kind === "in-place"
      ? null
      : customersSheet(
          customers.table,
          customers.content,
          language,
          { lowest: end("scaleLowest"), highest: end("scaleHighest") },
          tableName(customersTable, survey),
        ),
  ].filter((sheet) => sheet !== null);
  if (customers.kind === "in-place") return sheets;
  return sheets.map((sheet) =>
    sheet.name === source && !sheet.patch
      ? { ...sheet, name: freeSheetName(sheet.name, survey) }
      : sheet,
  );
}

/** Formulas on a sheet would not follow it when it gave way: another name is taken instead. */
function freeSheetName(name: string, { sheets }: Survey): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 2; ; number++) {
    const free = `${name} ${number}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}
