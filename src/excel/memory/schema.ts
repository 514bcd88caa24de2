import * as z from "zod/mini";
import type { ChartPlan } from "../../plans/chart/plan";
import { sheetRoles } from "../../plans/plan";
import { writeModes } from "../../plans/settings/types";
import type { Mapping } from "../../plans/source/types";

// Office add-ins run under a content security policy that forbids generated code.
z.config({ jitless: true });

const count = z.int().check(z.nonnegative());
const area = z.object({ top: count, left: count, bottom: count, right: count });
const place = z.object({
  sheet: z.string(),
  address: z.string(),
  table: z.optional(z.nullable(z.string())),
});

const mapping = z.object({
  source: place,
  factorSource: z.optional(z.nullable(place)),
  name: count,
  size: z.nullable(count),
  factors: z.record(z.string(), count),
});

/** A sheet that the add-in made, and which of its cells are the add-in's. */
const sheet = z.object({
  role: z.enum(sheetRoles),
  id: z.string(),
  name: z.string(),
  /** What the add-in wrote into the first cell, to know the sheet again; empty for a sheet without cells. */
  title: z.string(),
  blocks: z.array(area),
  fills: z.array(area),
  reserved: z.array(area),
});

/** A chart as it was last drawn, so that a failed update can be taken back. */
const chart = z.custom<ChartPlan>((value: unknown) => typeof value === "object" && value !== null);

/** What the add-in keeps in the workbook's settings; everything else is visible on its sheets. */
export const memorySchema = z.object({
  schemaVersion: z.literal(1),
  sheets: z.array(sheet),
  mapping: z.nullable(mapping),
  lastScored: z.nullable(
    z.object({ at: z.iso.datetime(), mode: z.enum(writeModes), customers: count, problems: count }),
  ),
  chart: z.nullable(chart),
});

export type Memory = z.infer<typeof memorySchema>;
export type SheetRecord = Memory["sheets"][number];

export const noMemory: Memory = {
  schemaVersion: 1,
  sheets: [],
  mapping: null,
  lastScored: null,
  chart: null,
};

/** What a setting's value says; nothing where another version or another program wrote it. */
export function parseMemory(value: unknown): Memory {
  const parsed = memorySchema.safeParse(value);
  return parsed.success ? parsed.data : noMemory;
}

/** The mapping as the rest of the code has it. */
export function mappingOf(memory: Memory): Mapping | null {
  const { mapping: kept } = memory;
  if (kept === null) return null;
  const { source, factorSource, name, size, factors } = kept;
  return {
    source: { ...source, table: source.table ?? null },
    factorSource:
      factorSource === null || factorSource === undefined
        ? null
        : { ...factorSource, table: factorSource.table ?? null },
    name,
    size,
    factors,
  };
}
