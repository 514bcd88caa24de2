import { cellText, type Cell } from "../../engine/cell";
import type { Area } from "../../plans/area";
import { footprintAreas, type Footprint } from "../../plans/footprint";
import type { FormatPlan, SheetPlan, WorkbookPlan } from "../../plans/plan";
import { KamError } from "../errors";
import type { Memory, Prints, SheetRecord } from "../memory/schema";
import { areaOf } from "../read/area-of";
import type { Survey } from "../read/survey";
import { lookAgain } from "./look-again";
import { recordOf } from "./sheet-record";
import { askSpilled } from "./spilled";
import { rangeOf } from "./write-cells";

/** A sheet that is there already under the name of a planned one. */
export interface ExistingSheet {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  readonly hidden: boolean;
  /** The cells in use; null on a blank sheet. */
  readonly used: Area | null;
  /** What the add-in wrote here, results included as far as they have spilled; null where the sheet is the user's. */
  readonly own: Footprint | null;
  /** Where the add-in's results may spill, whether they have or not. */
  readonly reserved: readonly Area[];
  /** How that looked when it was written; null where that is not known. */
  readonly prints: Prints | null;
  /** Whether it is known by its mark alone, as after a write that was cut short. */
  readonly marked: boolean;
  /** How cells stand that are to stand otherwise although the sheet is only added to. */
  readonly looks: readonly FormatPlan[];
  /** Names of the planned charts that it holds already. */
  readonly charts: readonly string[];
  /** Ids of all charts on it. */
  readonly chartIds: readonly string[];
}

export interface Target {
  readonly plan: SheetPlan;
  readonly existing: ExistingSheet | null;
}

/** What a plan finds in the workbook. */
export interface Targets {
  readonly sheets: readonly Target[];
  /** Tables that have the name of a planned one. */
  readonly tables: readonly {
    readonly id: string;
    readonly name: string;
    readonly sheet: string;
  }[];
  /** All tables there are, and all sheets. */
  readonly allTables: readonly Item[];
  readonly standing: readonly Item[];
  /** Defined names, of the workbook and of its sheets: no table can be called so. */
  readonly names: readonly string[];
  /** Id of the sheet that shows. */
  readonly activeSheet: string;
  /** Whether all sheets are yet to be made: nothing was looked at, and the look comes with the writing. */
  readonly isAllNew: boolean;
}

export interface Item {
  readonly id: string;
  readonly name: string;
}

const alignments = ["General", "Left", "Center", "Right"] as const;

interface Pending {
  readonly plan: SheetPlan;
  readonly found: { readonly id: string; readonly name: string } | null;
  readonly record: SheetRecord | null;
  readonly marked: boolean;
  readonly used: Excel.Range | null;
  readonly first: Excel.Range | null;
  readonly spilled: () => readonly Area[];
  readonly looks: readonly { readonly area: Area; readonly format: Excel.RangeFormat }[];
  readonly charts: readonly Excel.Chart[];
  readonly sheet: Excel.Worksheet | null;
}

/**
 * Looks at the sheets that a plan is about, in one round trip; in none where all of them are yet to be made: there is
 * nothing on them to look at, and `lookAgain` tells in the request that makes them whether the rest is as it was read.
 */
export async function findTargets(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  survey: Survey,
): Promise<Targets> {
  const pending = plan.sheets.map((sheet) => load(context, sheet, plan, survey));
  const isAllNew = makesAll(plan, survey);
  const now = isAllNew ? null : lookAgain(context, survey);
  if (now !== null) await context.sync();
  const { standing, allTables, activeSheet } = now?.() ?? { ...survey, standing: survey.sheets };
  const names = new Set(
    plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())),
  );
  return {
    sheets: pending.map((one) => ({ plan: one.plan, existing: existing(one) })),
    tables: survey.tables
      .filter(({ name }) => names.has(name.toLowerCase()))
      .map(({ name, sheet }) => ({
        id: allTables.find((t) => t.name === name)?.id ?? name,
        name,
        sheet,
      })),
    allTables,
    standing,
    names: survey.names,
    activeSheet,
    isAllNew,
  };
}

/** Whether all the sheets of a plan are yet to be made. */
export function makesAll(plan: WorkbookPlan, { sheets }: Survey): boolean {
  return (
    plan.sheets.length > 0 && plan.sheets.every(({ name }) => sheetCalled(name, sheets) === null)
  );
}

function sheetCalled(wanted: string, sheets: Survey["sheets"]) {
  return sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase()) ?? null;
}

function load(
  context: Excel.RequestContext,
  sheet: SheetPlan,
  plan: WorkbookPlan,
  { sheets, memory, marked }: Survey,
): Pending {
  const found = sheetCalled(sheet.name, sheets);
  const none = {
    used: null,
    first: null,
    spilled: () => [],
    looks: [],
    charts: [],
    sheet: null,
    record: null,
    marked: false,
  };
  if (found === null) return { plan: sheet, found, ...none };
  const worksheet = context.workbook.worksheets.getItem(found.id);
  worksheet.load("visibility");
  worksheet.protection.load("protected");
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const first = worksheet.getRange("A1");
  first.load("formulas");
  const looks = (sheet.patch ? sheet.formats : [])
    .filter(({ style }) => style.horizontal !== undefined)
    .map(({ area }) => {
      const { format } = rangeOf(context, found.id, area);
      format.load("horizontalAlignment");
      return { area, format };
    });
  const charts = plan.charts
    .filter((chart) => chart.sheet === sheet.role)
    .map(({ name }) => worksheet.charts.getItemOrNullObject(name));
  for (const chart of charts) chart.load("name");
  worksheet.charts.load("items/id");
  const isMarked = marked.some(({ id, role }) => id === found.id && role === sheet.role);
  const isKnownByMark = isMarked && sheet.derived;
  // What stands there as the plan has it is taken for the add-in's, the rest for somebody's.
  const record = isKnownByMark
    ? { ...recordOf(sheet, found.id), name: found.name }
    : known(memory, sheet, found);
  const spilled = askSpilled(worksheet, record?.reserved ?? []);
  return {
    plan: sheet,
    found,
    record,
    marked: isKnownByMark,
    used,
    first,
    spilled,
    looks,
    charts,
    sheet: worksheet,
  };
}

/** What is remembered of a sheet, by its id or its name. */
function known(
  memory: Memory,
  { role, derived }: SheetPlan,
  { id, name }: { id: string; name: string },
): SheetRecord | null {
  if (!derived) return null;
  return (
    memory.sheets.find(
      (record) => record.role === role && (record.id === id || record.name === name),
    ) ?? null
  );
}

function existing({
  found,
  record,
  marked,
  used,
  first,
  spilled,
  looks,
  charts,
  sheet,
}: Pending): ExistingSheet | null {
  if (found === null || used === null || sheet === null) return null;
  const title = first === null ? "" : cellText((first.formulas as Cell[][])[0]?.[0]);
  const names = charts.flatMap((chart) => (chart.isNullObject ? [] : [chart.name]));
  const isOurs = record !== null && isOwn(record, found, title, names.length > 0);
  return {
    id: found.id,
    name: found.name,
    protected: sheet.protection.protected,
    hidden: (sheet.visibility as string) !== "Visible",
    used: used.isNullObject ? null : areaOf(used),
    own: isOurs ? { ...record, reserved: spilled() } : null,
    reserved: isOurs ? record.reserved : [],
    prints: isOurs ? record.prints : null,
    marked,
    looks: looks.map(({ area, format }) => ({
      area,
      style: {
        horizontal: alignments.find((one) => one === format.horizontalAlignment) ?? "General",
      },
    })),
    charts: names,
    chartIds: sheet.charts.items.map(({ id }) => id),
  };
}

/**
 * Ids may change when a file is written and read again, and the user may have a sheet of the same name: a sheet is
 * the add-in's where both are as remembered, or one of them and the first cell or the chart.
 */
function isOwn(
  record: SheetRecord,
  found: { id: string; name: string },
  title: string,
  hasChart: boolean,
): boolean {
  if (record.id === found.id && record.name === found.name) return true;
  return hasChart || (record.title !== "" && record.title === title);
}

/** @throws KamError KAM-PROTECTED where a sheet that is to be written is protected */
export function refuseProtected({ sheets }: Targets, replaced: ReadonlySet<string>): void {
  for (const { existing: sheet } of sheets) {
    if (sheet?.protected === true && !replaced.has(sheet.name)) {
      throw new KamError("KAM-PROTECTED", { sheet: sheet.name });
    }
  }
}

/** Cells that are to be emptied before a sheet is written anew. */
export function ownAreas({ existing: sheet }: Target): Area[] {
  return sheet?.own === null || sheet === null ? [] : footprintAreas(sheet.own);
}
