import { inside, type Area } from "../../plans/area";
import type { Block, SheetPlan } from "../../plans/plan";
import type { Hooks } from "../progress";
import { pointsAt, type Named } from "../pointing/points-at";
import { readPointing } from "../pointing/read-pointing";
import { areaOf } from "../read/area-of";
import { readInRounds } from "../read/chunks";
import { withForeignObjects } from "./foreign-objects";
import { loadMark, readMark, stagingName } from "./mark";
import { presentCells, type Likeness, type PresentCell } from "./present";
import type { Snapshot } from "./snapshot";
import { askSpills } from "./spills";
import { Grid } from "./written-grid";

interface Found {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
}

interface Claim extends Found {
  readonly plan: SheetPlan;
}

/** A sheet of a write's own, and what stands on it now. */
interface Made extends Claim {
  readonly used: Area | null;
  readonly tables: readonly string[];
  readonly foreignObjects: boolean;
  /** Where results have spilled, their first cells included. */
  readonly spills: readonly Area[];
}

/** What became of the sheets that a write made. */
export interface MadeSheets {
  /** Hold nothing but what the write put there, and nothing else needs them: ids, in the order to delete them. */
  readonly deletable: readonly Claim[];
  /** Are left, because somebody has used them or because it is not certain whose they are. */
  readonly left: readonly Found[];
}

/**
 * Finds the sheets that a write made, by their marks alone: a sheet that stood there before, or that somebody made
 * since, is never among them, whatever it is called. A mark that two sheets carry was copied and claims neither.
 *
 * @param sheets all sheets of the workbook
 * @param likeness of a sheet's formulas to those that were written
 */
export async function findMade(
  context: Excel.RequestContext,
  sheets: readonly Found[],
  { token, added, standing, chartNames, standIns, memory, written, charts }: Snapshot,
  likeness: Likeness,
  hooks: Hooks,
): Promise<MadeSheets> {
  const since = sheets.filter(({ id }) => !standing.has(id));
  if (added.length === 0 || since.length === 0) return { deletable: [], left: [] };
  const marks = since.map(({ id }) => loadMark(context.workbook.worksheets.getItem(id)));
  await context.sync();
  const claims = since.flatMap(({ id, name, visibility }, i) => {
    const property = marks[i];
    const mark = property === undefined ? null : readMark(property);
    const plan = added.find(({ role }) => {
      return mark?.token === token ? mark.role === role : name === stagingName({ token, role });
    });
    return plan === undefined ? [] : [{ id, name, visibility, plan }];
  });
  // The write has remembered which sheet it made: whoever copied that and deleted it has made another.
  const isAnother = ({ id, plan: { role } }: Claim) =>
    written !== memory && written.sheets.some((record) => record.role === role && record.id !== id);
  const single = claims.filter(
    (claim) => claims.filter(({ plan }) => plan === claim.plan).length === 1 && !isAnother(claim),
  );
  const copied = claims.filter((claim) => !single.includes(claim));
  const made = await look(context, single, chartNames);
  const untouched = await keepUntouched(context, made, standIns, likeness, hooks);
  const isOurs = (sheet: string, name: string) =>
    charts.some((chart) => chart.sheet === sheet && chart.drawn.name === name);
  const unneeded = await withoutNeeded(context, sheets, made, untouched, isOurs, hooks);
  const deletable = isOneShown(sheets, unneeded) ? unneeded : [];
  const left = made.filter((one) => !deletable.includes(one));
  return { deletable, left: [...left, ...copied] };
}

/** Whether a sheet would be to be seen without these: Excel deletes no other. */
function isOneShown(sheets: readonly Found[], without: readonly Made[]): boolean {
  return sheets.some(
    ({ id, visibility }) => visibility === "Visible" && !without.some((one) => one.id === id),
  );
}

/** Looks at what stands on the sheets. */
async function look(
  context: Excel.RequestContext,
  claims: readonly Claim[],
  charts: Snapshot["chartNames"],
): Promise<Made[]> {
  if (claims.length === 0) return [];
  const asked = claims.map((claim) => {
    const { id, plan } = claim;
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.tables.load("items/name");
    sheet.charts.load("items/name");
    sheet.names.load("items/name,items/formula");
    return { claim, sheet, used, spills: askSpills(context, id, plan) };
  });
  await context.sync();
  const besides = await withForeignObjects(
    context,
    asked.map(({ claim: { id }, sheet: { charts } }) => {
      return { id, charts: charts.items.map(({ name }) => name) };
    }),
  );
  return asked.map(({ claim, sheet, used, spills }): Made => {
    const tables = sheet.tables.items.map(({ name }) => name);
    const ourCharts = charts.filter(({ role }) => role === claim.plan.role);
    const drawn = new Set(ourCharts.map(({ name }) => name));
    return {
      ...claim,
      used: used.isNullObject ? null : areaOf(used),
      tables,
      foreignObjects:
        tables.length > claim.plan.tables.length ||
        sheet.charts.items.some(({ name }) => !drawn.has(name)) ||
        sheet.names.items.some((one) => !isForPrinting(one)) ||
        besides.has(claim.id),
      spills: spills(),
    };
  });
}

/** What is printed, and the rows and columns that are printed on each page, are names of the sheet as well. */
function isForPrinting({ name, formula }: Excel.NamedItem): boolean {
  const isBuiltIn = /^(?:_xlnm\.)?(?:Print_Area|Print_Titles|_FilterDatabase)$/i.test(name);
  return isBuiltIn || /!\$(?:\d+:\$\d+|[A-Z]+:\$[A-Z]+)$/i.test(String(formula));
}

async function keepUntouched(
  context: Excel.RequestContext,
  made: readonly Made[],
  standIns: Snapshot["standIns"],
  likeness: Likeness,
  hooks: Hooks,
): Promise<Made[]> {
  const plain = made.filter(({ foreignObjects }) => !foreignObjects);
  const requests = plain.flatMap(({ id, used }) =>
    used === null ? [] : [{ sheet: id, area: used }],
  );
  const bodies =
    requests.length === 0 ? [] : await readInRounds(context, requests, presentCells, hooks);
  // Results may have spilled between looking at the sheet and reading it: functions answer when they can.
  const since = plain.map(({ id, plan }) => askSpills(context, id, plan));
  if (since.length > 0) await context.sync();
  return plain.filter(({ id, used, plan, spills: before }, index) => {
    const spills = [...before, ...(since[index]?.() ?? [])];
    const body = bodies[requests.findIndex(({ sheet }) => sheet === id)];
    return (
      used === null ||
      body === undefined ||
      holdsOnly(plan, standIns.get(plan) ?? [], spills, used, body, likeness)
    );
  });
}

/** Whether every cell is blank or as it was written. */
function holdsOnly(
  plan: SheetPlan,
  standIn: readonly Block[],
  spills: readonly Area[],
  used: Area,
  body: readonly (readonly PresentCell[])[],
  likeness: Likeness,
): boolean {
  const grid = new Grid(plan);
  const meanwhile = new Grid({ blocks: standIn, fills: [] });
  const blank: PresentCell = { cell: null, relative: "" };
  return body.every((line, r) =>
    line.every(({ cell }, c) => {
      const [row, column] = [used.top + r, used.left + c];
      const present = (at: number) => body[at - used.top]?.[c] ?? blank;
      return (
        cell === null ||
        grid.holds(row, column, present, likeness) ||
        meanwhile.holds(row, column, present) ||
        (grid.at(row, column) === null && spills.some((area) => inside(area, row, column)))
      );
    }),
  );
}

/**
 * Those that nothing elsewhere points at, nothing on sheets of ours that have to stay either.
 *
 * @param isOurs whether the write has drawn a chart of that name on that sheet: it goes, or is drawn anew
 */
async function withoutNeeded(
  context: Excel.RequestContext,
  sheets: readonly Found[],
  made: readonly Made[],
  untouched: readonly Made[],
  isOurs: (sheet: string, name: string) => boolean,
  hooks: Hooks,
): Promise<Made[]> {
  if (untouched.length === 0) return [];
  const pointing = await readPointing(context, sheets, isOurs, hooks);
  let deletable = [...untouched];
  for (;;) {
    const others = pointing.filter(({ sheet }) => !deletable.some(({ id }) => id === sheet));
    const kept = made.filter((one) => !deletable.includes(one));
    const free = deletable.filter(
      (one) => !others.some((other) => pointsAt(other, named(one))) && !isDrawn(one, kept),
    );
    if (free.length === deletable.length) return free;
    deletable = free;
  }
}

/** The data of a chart that stays. */
function isDrawn({ plan }: Made, kept: readonly Made[]): boolean {
  return plan.role === "chartData" && kept.some((other) => other.plan.role === "matrix");
}

function named({ name, tables }: Made): Named {
  return { sheet: name, tables };
}
