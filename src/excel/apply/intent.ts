import * as z from "zod/mini";
import type { Conflict } from "../../plans/conflicts";
import type { Block, SheetPlan } from "../../plans/plan";
import { area, count } from "../memory/area";
import { chart, remembered } from "../memory/chart";
import { readEntry } from "../memory/entries";
import type { Intent } from "../memory/intents";
import { fromJson } from "../memory/json";
import { entriesOf, memoryOf } from "../memory/records";
import { chartNamed, type Memory } from "../memory/schema";
import { sheetRole } from "../memory/sheet-role";
import { block, fill, format, sheetPlan } from "./plan-schema";
import { redo, type Redo } from "./redo";
import type { ChartSnapshot, SheetSnapshot, Snapshot } from "./snapshot";

const text = z.string();
const item = z.object({ id: text, name: text });
const renamed = z.object({ id: text, from: text, to: text });

const sheetBefore = z.object({
  ...item.shape,
  /** Index of what is written on it. */
  plan: count,
  blocks: z.array(block),
  fills: z.array(z.intersection(fill, z.object({ relative: z.array(text) }))),
  labels: z.array(z.object({ of: z.enum(["rows", "columns"]), area, texts: z.array(text) })),
  blank: z.boolean(),
});

/** A snapshot as it is kept in the workbook, and how to write what is intended. */
const body = z.object({
  plans: z.array(
    z.object({
      plan: sheetPlan,
      standIn: z.array(block),
      /** Whether its cells are all here, and those that stood there before: some are too many. */
      whole: z.boolean(),
    }),
  ),
  /** Indexes of the sheets that are made. */
  added: z.array(count),
  standing: z.array(item),
  sheets: z.array(sheetBefore),
  looks: z.array(z.intersection(format, z.object({ sheet: text }))),
  renamedSheets: z.array(renamed),
  renamedTables: z.array(renamed),
  chartNames: z.array(z.object({ role: sheetRole, name: text })),
  charts: z.array(
    z.object({ sheet: text, stood: z.array(text), isThere: z.boolean(), drawn: chart }),
  ),
  activeSheet: text,
  replaced: z.array(
    z.object({ sheet: text, address: text, kind: z.enum(["sheet", "cells", "table"]) }),
  ),
  redo,
  /** What was remembered before the write, and after it, where the write itself had come to its end. */
  remembered: z.optional(z.object({ before: z.array(text), written: z.array(text) })),
});

type Body = z.infer<typeof body>;

/** Cells of one sheet, as planned and as they were, beyond which they are left out; tried in turn. */
const mostCells = [50_000, 10_000, 2_000, 200, 0] as const;

/**
 * What is kept of a write while it is on its way, by as much of it as fits.
 *
 * @param xmlOf null where it is too much
 */
export function keptIntent(
  snapshot: Snapshot,
  plans: readonly SheetPlan[],
  replaced: readonly Conflict[],
  redo: Redo,
  xmlOf: (body: unknown) => string | null,
): string | null {
  for (const most of mostCells) {
    const xml = xmlOf(bodyOf(snapshot, plans, replaced, redo, most));
    if (xml !== null) return xml;
  }
  return null;
}

function bodyOf(
  snapshot: Snapshot,
  plans: readonly SheetPlan[],
  replaced: readonly Conflict[],
  redo: Redo,
  most: number,
): unknown {
  const { standIns, added, standing, sheets, looks, renamedSheets, renamedTables } = snapshot;
  const before = (plan: SheetPlan) => sheets.find((sheet) => sheet.plan === plan);
  const isWhole = (plan: SheetPlan) =>
    cellsIn([...plan.blocks, ...(before(plan)?.blocks ?? [])]) <= most;
  return {
    plans: plans.map((plan) => {
      const whole = isWhole(plan);
      const kept = whole ? plan : { ...plan, blocks: [], fills: [] };
      return { plan: kept, standIn: standIns.get(plan) ?? [], whole };
    }),
    added: added.map((plan) => plans.indexOf(plan)),
    standing: [...standing].map(([id, name]) => ({ id, name })),
    sheets: sheets
      .filter(({ plan }) => isWhole(plan))
      .map(({ id, name, plan, blocks, fills, labels, blank }) => {
        return { id, name, plan: plans.indexOf(plan), blocks, fills, labels, blank };
      }),
    looks,
    renamedSheets,
    renamedTables,
    chartNames: snapshot.chartNames,
    charts: snapshot.charts.map(({ sheet, stood, isThere, drawn }) => {
      return { sheet, stood, isThere, drawn: remembered(drawn) };
    }),
    activeSheet: snapshot.activeSheet,
    replaced,
    redo,
    ...(redo.kind === "restore" ? { remembered: rememberedIn(snapshot) } : {}),
  };
}

function rememberedIn({ memory, written }: Snapshot): NonNullable<Body["remembered"]> {
  const textsOf = (kept: Memory) => entriesOf(kept).map((entry) => entry.text);
  return { before: textsOf(memory), written: textsOf(written) };
}

function cellsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { cells }) => sum + cells.length * (cells[0]?.length ?? 0), 0);
}

/** A write that was cut short, as it can be taken back or done again. */
export interface CutShort {
  readonly snapshot: Snapshot;
  readonly plans: readonly SheetPlan[];
  /** Names of sheets of which so much was to be written that it is not known what. */
  readonly unknown: readonly string[];
  /** What was to give way when it began, with consent. */
  readonly replaced: readonly Conflict[];
  readonly redo: Redo;
}

/**
 * Understands what is kept of a write that was cut short; null where that cannot be understood.
 *
 * @param present what is there now: in a file that was opened again it may have other ids
 */
export function readIntent(
  { token, body: json }: Intent,
  present: { readonly sheets: readonly Item[]; readonly tables: readonly Item[] },
  memory: Memory,
): CutShort | null {
  const parsed = body.safeParse(fromJson(json));
  if (!parsed.success) return null;
  const { plans, added, standing, sheets, charts, looks, remembered: said, ...kept } = parsed.data;
  const before = said === undefined ? memory : memoryIn(said.before);
  // Nothing of a write is remembered before all is written.
  const written = said === undefined ? memory : asNow(memoryIn(said.written), present.sheets);
  const idOf = idNow(parsed.data, present.sheets);
  const planAt = (index: number) => plans[index]?.plan;
  const standIns = new Map(plans.map(({ plan, standIn }) => [plan, standIn]));
  const snapshot: Snapshot = {
    ...kept,
    token,
    added: added.flatMap((index) => planAt(index) ?? []),
    standing: new Map(standing.map(({ id, name }) => [idOf(id), name])),
    sheets: sheets.flatMap(({ plan: index, ...sheet }): SheetSnapshot[] => {
      const plan = planAt(index);
      if (plan === undefined) return [];
      return [{ ...sheet, id: idOf(sheet.id), plan, standIn: standIns.get(plan) ?? [] }];
    }),
    looks: looks.map((look) => ({ ...look, sheet: idOf(look.sheet) })),
    renamedSheets: kept.renamedSheets.map((one) => ({ ...one, id: idOf(one.id) })),
    // The names that were given then nobody else has.
    renamedTables: kept.renamedTables.map((one) => ({
      ...one,
      id: present.tables.find(({ name }) => name === one.to)?.id ?? one.id,
    })),
    charts: charts.map(({ sheet, ...one }): ChartSnapshot => {
      const drawnBefore = one.isThere ? chartNamed(before, one.drawn.name) : null;
      return { ...one, sheet: idOf(sheet), before: drawnBefore };
    }),
    standIns,
    memory: before,
    written,
    activeSheet: idOf(kept.activeSheet),
  };
  return {
    snapshot,
    plans: plans.map(({ plan }) => plan),
    unknown: plans.filter(({ whole }) => !whole).map(({ plan }) => plan.name),
    replaced: kept.replaced,
    redo: kept.redo,
  };
}

function memoryIn(texts: readonly string[]): Memory {
  return memoryOf(texts.map(readEntry));
}

/** In a file that was opened again a sheet may have another id: then its name says which it is. */
function asNow(memory: Memory, present: readonly Item[]): Memory {
  const idOf = ({ id, name }: Item) => {
    const isThere = present.some((sheet) => sheet.id === id);
    return isThere ? id : (present.find((sheet) => sheet.name === name)?.id ?? id);
  };
  return { ...memory, sheets: memory.sheets.map((one) => ({ ...one, id: idOf(one) })) };
}

interface Item {
  readonly id: string;
  readonly name: string;
}

/**
 * The present id of a sheet that stood there before; empty where it is gone. When a file is opened again its sheets
 * may have been numbered anew: that shows where a sheet has the id of one and the name of another, and then names say
 * which is which.
 */
function idNow(
  { standing, renamedSheets, plans, added }: Body,
  present: readonly Item[],
): (id: string) => string {
  const called = new Map(
    standing.map(({ id, name }) => [id, renamedSheets.find((one) => one.id === id)?.to ?? name]),
  );
  const made = added.map((index) => plans[index]?.plan.name);
  const isOther = (name: string) => made.includes(name) || [...called.values()].includes(name);
  const isNumberedAnew = present.some(({ id, name }) => {
    const before = called.get(id);
    return before !== undefined && before !== name && isOther(name);
  });
  return (id) => {
    const byId = isNumberedAnew ? undefined : present.find((sheet) => sheet.id === id);
    const name = called.get(id) ?? id;
    return (byId ?? present.find((sheet) => sheet.name === name))?.id ?? "";
  };
}
