import type { Cell } from "../../engine/cell";
import { isBlank } from "../../engine/cell";
import { areaAddress } from "../../plans/address";
import { areaAt, around, disjoint, inside, overlap, withoutAll, type Area } from "../../plans/area";
import type { Conflict } from "../../plans/conflicts";
import type { Block, SheetPlan } from "../../plans/plan";
import { footprintAreas, footprintOf } from "../../plans/footprint";
import type { Hooks } from "../progress";
import { readBodies, readInRounds } from "../read/chunks";
import { askSpilled } from "./spilled";
import { areasWithin, differences, type PresentArea } from "./prints";
import { contents } from "./present";
import { ownAreas, type Target, type Targets } from "./targets";
import { Grid } from "./written-grid";

export interface Findings {
  readonly conflicts: readonly Conflict[];
  /** Names of the user's sheets that stand where planned ones are to stand. */
  readonly sheets: ReadonlySet<string>;
  /** Cells of the user's on sheets of the add-in's, by sheet name. */
  readonly cells: ReadonlyMap<string, readonly Area[]>;
  /** What stood in the add-in's own cells when that was asked, by sheet id: nobody is asked again. */
  readonly seen: ReadonlyMap<string, readonly PresentArea[]>;
}

/**
 * Finds everything of the user's that a plan would replace. Only cells that the add-in has not written itself are
 * read, so that scoring again reads next to nothing.
 *
 * @param standIns what stands on a sheet for a moment while it is written, and stays where that is cut short
 */
export async function findConflicts(
  context: Excel.RequestContext,
  { sheets, tables }: Targets,
  standIns: (plan: SheetPlan) => readonly Block[],
  hooks: Hooks,
): Promise<Findings> {
  const { changed, seen } = await findChanged(context, sheets, standIns, hooks);
  const taken = sheets.filter(
    (target) => isTaken(target) || changed.some((one) => one.target === target && one.moved),
  );
  const conflicts = taken.map(({ existing }): Conflict => {
    const used = existing?.used ?? null;
    const address = used === null ? "" : areaAddress(used);
    return { sheet: existing?.name ?? "", address, kind: "sheet" };
  });
  const names = new Set(conflicts.map(({ sheet }) => sheet));
  for (const { name, sheet } of tables) {
    if (!names.has(sheet)) conflicts.push({ sheet, address: name, kind: "table" });
  }
  const questions = await foreignCells(
    context,
    sheets.filter((target) => !taken.includes(target)),
    hooks,
  );
  const cells = new Map<string, Area[]>();
  const inTheWay = [
    ...changed.flatMap(({ target, area }) =>
      taken.includes(target) ? [] : [{ sheet: target.existing?.name ?? "", filled: area }],
    ),
    ...questions.map(({ sheet, area, cells, spilled }) => ({
      sheet,
      filled: filledPart(area, cells, spilled),
    })),
  ];
  inTheWay.forEach(({ sheet, filled }) => {
    if (filled === null) return;
    cells.set(sheet, [...(cells.get(sheet) ?? []), filled]);
    conflicts.push({ sheet, address: areaAddress(filled), kind: "cells" });
  });
  return { conflicts, sheets: names, cells, seen };
}

interface Changed {
  readonly target: Target;
  /** Around cells of the add-in's that hold something else now. */
  readonly area: Area | null;
  /** Whether what the add-in wrote is no longer where it was. */
  readonly moved: boolean;
}

/** Looks for what somebody has typed over cells that the add-in wrote, and for rows and columns that have moved. */
async function findChanged(
  context: Excel.RequestContext,
  targets: readonly Target[],
  standIns: (plan: SheetPlan) => readonly Block[],
  hooks: Hooks,
): Promise<{ readonly changed: Changed[]; readonly seen: Findings["seen"] }> {
  const questions = targets.flatMap((target) => {
    const { existing } = target;
    if (existing?.used == null || existing.own === null || existing.prints === null) return [];
    const { used, own, prints, id } = existing;
    const areas = disjoint(areasWithin([...own.blocks, ...own.fills], used));
    return [{ target, prints, requests: areas.map((area) => ({ sheet: id, area })) }];
  });
  const requests = questions.flatMap((question) => question.requests);
  if (requests.length === 0) return { changed: [], seen: new Map() };
  const bodies = await readInRounds(context, requests, contents, hooks);
  const cellsOf = new Map(requests.map((request, i) => [request, bodies[i] ?? []]));
  const presentIn = (own: typeof requests): PresentArea[] =>
    own.map((request) => ({ area: request.area, cells: cellsOf.get(request) ?? [] }));
  const seen = new Map(
    questions.map(({ target, requests: own }) => [target.existing?.id ?? "", presentIn(own)]),
  );
  const changed = questions.flatMap(({ target, prints, requests: own }): Changed[] => {
    const { cells, moved } = differences(prints, presentIn(own));
    if (cells.length === 0) return [];
    const written = new Grid(target.plan);
    const isCutShort = target.existing?.marked === true;
    const meanwhile = new Grid({ blocks: isCutShort ? standIns(target.plan) : [], fills: [] });
    const others = cells.filter(
      ({ row, column, cell }) =>
        !target.plan.owned.some((own) => inside(own, row, column)) &&
        !written.willHold(row, column, cell) &&
        !meanwhile.willHold(row, column, cell),
    );
    const area = around(others.map(({ row, column }) => areaAt(row, column, 1, 1)));
    return [{ target, area, moved: moved && area !== null }];
  });
  return { changed, seen };
}

/** A sheet of the user's with something on it, where one of the add-in's own is to stand. */
function isTaken({ plan, existing }: Target): boolean {
  if (existing === null || plan.patch || existing.own !== null) return false;
  return existing.used !== null || existing.charts.length > 0;
}

interface ForeignCells {
  readonly sheet: string;
  readonly area: Area;
  readonly cells: readonly (readonly Cell[])[];
  /** Results that have come since it was first looked how far they spill: they are the add-in's. */
  readonly spilled: readonly Area[];
}

/** Reads the cells that may be the user's, and how far results have spilled, before and after. */
async function foreignCells(
  context: Excel.RequestContext,
  targets: readonly Target[],
  hooks: Hooks,
): Promise<ForeignCells[]> {
  const asked = targets.flatMap((target) =>
    foreignAreas(target).map((place) => ({ target, ...place })),
  );
  if (asked.length === 0) return [];
  const ask = () =>
    asked.map(({ target: { existing } }) =>
      askSpilled(context.workbook.worksheets.getItem(existing?.id ?? ""), existing?.reserved ?? []),
    );
  let before: ReturnType<typeof ask> = [];
  const bodies = await readBodies(context, asked, hooks, () => {
    before = ask();
  });
  const after = ask();
  // Results may have spilled while they were read: functions answer when they can.
  if (asked.some(({ target }) => target.existing?.reserved.length !== 0)) await context.sync();
  return asked.map(({ sheet, area }, i) => ({
    sheet,
    area,
    cells: bodies[i] ?? [],
    spilled: [before, after].flatMap((spills) => spills[i]?.() ?? []),
  }));
}

/** Cells in use that are to be written and are not the add-in's. */
function foreignAreas(target: Target): { sheet: string; area: Area }[] {
  const { plan, existing } = target;
  if (existing?.used === null || existing === null) return [];
  const { used } = existing;
  const own = [...ownAreas(target), ...plan.owned];
  const asWritten = new Set(own.map((area) => areaAddress(area)));
  const wanted = footprintAreas(footprintOf(plan))
    .filter((area) => !asWritten.has(areaAddress(area)))
    .flatMap((area) => overlap(area, used) ?? []);
  const foreign = wanted.length === 0 ? [] : disjoint(withoutAll(wanted, own));
  return foreign.map((area) => ({ sheet: existing.name, area }));
}

/** The smallest rectangle around the cells that hold something of the user's; null where none does. */
function filledPart(
  { top, left }: Area,
  cells: readonly (readonly Cell[])[],
  spilled: readonly Area[],
): Area | null {
  const isSpilled = (row: number, column: number) =>
    spilled.some((area) => inside(area, row, column));
  const filled = cells.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      isBlank(cell) || isSpilled(top + r, left + c) ? [] : [areaAt(top + r, left + c, 1, 1)],
    ),
  );
  return around(filled);
}
