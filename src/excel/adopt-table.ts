import type { FactorTable } from "../engine/factors/types";
import type { Language } from "../i18n/language";
import { message } from "../i18n/message";
import { workbook } from "../i18n/workbook";
import { adoptionOf, type Adoption } from "../plans/adopt";
import { adoptedOf } from "../plans/adopt/again";
import type { Measures } from "../plans/adopt/measures";
import { areaAddress } from "../plans/address";
import { areaAt } from "../plans/area";
import { look } from "../plans/look";
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
import type { Mapping } from "../plans/source/types";
import { settingsPlace } from "../plans/source/settings";
import { customersSheet } from "../plans/template/customers-sheet";
import { factorsSheet, tableHeaderRow } from "../plans/template/factors-sheet";
import { factorsTable } from "../plans/template/names";
import { applyPlan, type Applied } from "./apply/apply-plan";
import { KamError } from "./errors";
import type { Hooks } from "./progress";
import { readBodies } from "./read/chunks";
import { presentSettings } from "./read/present-settings";
import { readSheets } from "./read/sheets";
import { surveyOpenWorkbook, type Survey } from "./read/survey";
import { ownSheet } from "./read/own-sheet";
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
  /** Whether factors and settings stay as they are, since only customers may have been added; left out: no. */
  readonly keepsFactors?: boolean;
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
  const { keepsFactors = false } = options;
  const kept = keepsFactors ? { ...adoption, factors: null, settings: {} } : adoption;
  const sheets = sheetsOf(kept, place, survey, language);
  const { customers } = adoption;
  const linked = sheets.find(({ role }) => role === "linked")?.name;
  const tables =
    customers.kind === "in-place"
      ? { mapping: { ...customers.mapping, factorSource: null }, adopted: null }
      : {
          mapping: linkedMapping(customers, adoption.settings.sizeColumn, linked ?? ""),
          adopted: adoptedOf(proposal, answers, measures),
        };
  // What somebody has chosen for the results stays chosen when only customers come in.
  const carried = keepsFactors ? {} : { carried: adoption.carried };
  const how = { consent, remember: { ...tables, ...carried } };
  return applyPlan({ sheets, charts: [], show: null }, survey, how, hooks);
}

/** The table as it stands now, all of it: what was looked at before may have been a part, or have changed. */
async function findAgain(place: BlockPlace, answers: Answers, hooks: Hooks) {
  const names = sheetsOfPlace(place);
  const { sheets } = await readSheets(hooks, names[0]);
  const gone = names.find((name) => !sheets.some(({ sheet }) => sheet === name));
  if (gone !== undefined) throw new KamError("KAM-GONE", { sheet: gone });
  const wholes: SheetCells[] = [];
  for (const one of sheets)
    wholes.push(names.includes(one.sheet) ? await wholeSheet(one, hooks) : one);
  const candidates = recognise(wholes);
  const candidate = candidates.find((one) => isAt(one, place));
  if (candidate === undefined) throw new KamError("KAM-GONE", { ...place, address: place.range });
  const proposal = proposeWith(candidate, answers);
  if (proposal.refusal !== null || proposal.questions.length > 0)
    throw new KamError("KAM-CHANGED", { ...place, address: place.range });
  return { cells: candidate.cells, proposal };
}

/** The sheets on which a table stands, or those that it was put together from. */
export function sheetsOfPlace({ sheet, joined }: BlockPlace): string[] {
  return joined === undefined ? [sheet] : [...new Set(joined.map((one) => one.sheet))];
}

/** A table is known by its name, a range by where it begins: it may have grown. Of forms there may be more by now. */
function isAt(
  { proposal, cells }: Candidate,
  { sheet, table, range, joined }: BlockPlace,
): boolean {
  if (joined !== undefined) {
    const [now, then] = [startsOf(proposal.joined), startsOf(joined)];
    return cells.joined?.how === "forms"
      ? then.every((start) => now.includes(start))
      : then.join("\n") === now.join("\n");
  }
  if (proposal.sheet !== sheet || proposal.table !== table) return false;
  const start = (address: string) => address.split(":")[0];
  return table !== null || start(proposal.range) === start(range);
}

function startsOf(places: readonly BlockPlace[] = []): string[] {
  return places.map(({ sheet, range, table }) =>
    JSON.stringify([sheet, table ?? range.split(":")[0]]),
  );
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
  const { tables = [], merges = [], hiddenRows = [], validated = {} } = part;
  const formulas = filledIn(part.formulas);
  const formats = filledIn(part.formats);
  return { sheet, top, left, values, formulas, formats, tables, merges, hiddenRows, validated };
}

function sheetsOf(
  { factors, settings, customers }: Adoption,
  place: BlockPlace,
  survey: Survey,
  language: Language,
): SheetPlan[] {
  const now = presentSettings(survey);
  const wanted: WorkbookSettings = { ...now.settings, ...settings };
  const changed = settingKeys.filter((key) => specOf(key).at[0] in settings);
  const at = settingsPlace(survey.settings, now.rows);
  const { cells, plan } = completeSettings(at, wanted, changed, wanted.language);
  const end = (key: "scaleLowest" | "scaleHighest") => ({
    formula: `=${cellOn(cells.sheet, cells.rows[key], cells.column)}`,
  });
  const scale = { lowest: end("scaleLowest"), highest: end("scaleHighest") };
  const sheets = [
    factors === null ? null : factorsSheet(factors, language, tableName(factorsTable, survey)),
    plan,
    customers.kind === "in-place"
      ? null
      : linkedSheet(
          customersSheet(customers.table, customers.content, language, scale),
          message(workbook, language, "customers.linked", { sheet: place.sheet }),
          survey,
        ),
  ].filter((sheet) => sheet !== null);
  if (customers.kind === "in-place") return sheets;
  const sources = sheetsOfPlace(place);
  return sheets.map((sheet) =>
    sources.includes(sheet.name) && !sheet.patch
      ? { ...sheet, name: freeSheetName(sheet.name, survey) }
      : sheet,
  );
}

/** Freed from the Excel table: such a sheet is written anew unasked, for nothing on it is the user's own. */
function linkedSheet(plan: SheetPlan, hint: string, survey: Survey): SheetPlan {
  const heads = plan.tables.map(({ area }) => ({ area: { ...area, bottom: area.top } }));
  return {
    ...plan,
    role: "linked",
    name: ownSheet(survey, "linked") ?? plan.name,
    derived: true,
    tables: [],
    blocks: plan.blocks.map((block) =>
      block.row === 0
        ? { ...block, cells: block.cells.map((line) => [...line.slice(0, -1), hint]) }
        : block,
    ),
    formats: [...heads.map(({ area }) => ({ area, style: look.header })), ...plan.formats],
  };
}

/** Where the customers stand on such a sheet, and which column holds what. */
function linkedMapping(
  { content, table }: Extract<Adoption["customers"], { kind: "linked" }>,
  sizeColumn: string | null | undefined,
  sheet: string,
): Mapping {
  const first = 1 + content.extras.length;
  const size = content.extras.findIndex(({ header }) => header === sizeColumn);
  const width = first + content.ratings.length;
  return {
    source: {
      sheet,
      address: areaAddress(areaAt(tableHeaderRow, 0, content.names.length + 1, width)),
      table: null,
    },
    factorSource: null,
    name: 0,
    size: size < 0 ? null : size + 1,
    factors: Object.fromEntries(table.factors.map(({ name }, i) => [name, first + i])),
  };
}

/** Formulas on a sheet would not follow it when it gave way: another name is taken instead. */
function freeSheetName(name: string, { sheets }: Survey): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 2; ; number++) {
    const free = `${name} ${number}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}
