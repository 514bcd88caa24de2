import type { Area } from "../../plans/area";
import type { SheetPlan } from "../../plans/plan";
import type { LabelsNow } from "./cells-back";
import type { Moves } from "./moves";
import type { SheetSnapshot, Snapshot } from "./snapshot";
import { anchorsOf, type Anchor } from "./spills";
import type { Target } from "./targets";
import type { Watched } from "./watch-over";
import type { Written } from "./written-grid";

/** What stood on a sheet before; nothing on one that is made. */
export function beforeOn(plan: SheetPlan, { sheets }: Snapshot): Written {
  return sheets.find((sheet) => sheet.plan === plan) ?? { blocks: [], fills: [] };
}

/**
 * What may stand on a sheet while it is written: what stood there, what is written, and what takes its place for a
 * moment.
 */
export function watched({ plan, existing }: Target, { added }: Moves, snapshot: Snapshot): Watched {
  const standIn = { blocks: snapshot.standIns.get(plan) ?? [], fills: [] };
  const spilling = existing?.own?.reserved ?? [];
  return {
    sheet: plan.name,
    name: plan.name,
    known: [beforeOn(plan, snapshot), plan, standIn],
    anchors: [...anchorsOf(plan), ...spilling.flatMap(topRow)],
    labels: snapshot.sheets.find((sheet) => sheet.plan === plan)?.labels ?? [],
    isMade: added.includes(plan),
  };
}

function topRow({ top, left, right }: Area): Anchor[] {
  return Array.from({ length: right - left + 1 }, (_, i) => ({ row: top, column: left + i }));
}

/** What may stand on a sheet while it is put back: what was seen on it just now, and what stood there before. */
export function watchedBack(
  sheet: SheetSnapshot,
  reservedBefore: readonly Area[],
  seen: readonly Written[],
  labels: readonly LabelsNow[],
): Watched {
  const { id, name, plan } = sheet;
  return {
    sheet: id,
    name,
    known: [...seen, sheet],
    anchors: [...anchorsOf(plan), ...reservedBefore.flatMap(topRow)],
    labels: labels.map(({ labels: { of, area }, now }) => ({ of, area, texts: now })),
    isMade: false,
  };
}

/** What may stand on a sheet of the add-in's that is deleted. */
export function watchedLast({ id, name, plan }: Deleted, { standIns }: Snapshot): Watched {
  return {
    sheet: id,
    name,
    known: [plan, { blocks: standIns.get(plan) ?? [], fills: [] }],
    anchors: anchorsOf(plan),
    labels: [],
    isMade: false,
  };
}

interface Deleted {
  readonly id: string;
  readonly name: string;
  readonly plan: SheetPlan;
}
