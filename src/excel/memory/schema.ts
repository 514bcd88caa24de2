import * as z from "zod/mini";
import type { Area } from "../../plans/area";
import type { ChartPlan } from "../../plans/chart/plan";
import { writeModes } from "../../plans/settings/types";
import type { Mapping } from "../../plans/source/types";
import { area, count } from "./area";
import { byText } from "./by-text";
import { chart } from "./chart";
import { keptPage } from "./page";
import { sheetRole } from "./sheet-role";

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
  factors: byText(count),
  headers: z.optional(z.readonly(z.array(z.string()))),
});

/** Areas that cannot be read are left out: their cells then count as the user's, and nobody writes over them unasked. */
const areas = z.pipe(
  z.catch(z.array(z.unknown()), []),
  z.transform((all): Area[] =>
    all.flatMap((one) => {
      const parsed = area.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    }),
  ),
);

const text = z.catch(z.string(), "");

/** What was written on a sheet, in sums over bands of rows and over columns; of another spelling they say nothing. */
const prints = z.catch(
  z.nullable(
    z.object({
      top: count,
      left: count,
      /** Rows in a band. */
      band: z.int().check(z.positive()),
      rows: z.array(count),
      columns: z.array(count),
    }),
  ),
  null,
);

/** A sheet that the add-in made, and which of its cells are the add-in's; what of it can be read counts. */
const sheet = z.object({
  role: sheetRole,
  id: text,
  name: text,
  /** What the add-in wrote into the first cell, to know the sheet again; empty for a sheet without cells. */
  title: text,
  blocks: areas,
  fills: areas,
  reserved: areas,
  prints,
  page: keptPage,
});

const lastScored = z.object({
  at: z.iso.datetime(),
  mode: z.enum(writeModes),
  customers: count,
  problems: count,
});

/** What each kind of record holds. Each record is read by itself: one that is not understood takes no other with it. */
export const kinds = {
  sheet,
  chart,
  mapping,
  adopted: z.unknown(),
  carried: z.readonly(z.array(z.string())),
  lastScored,
} as const;

export type Prints = NonNullable<z.infer<typeof prints>>;
export type SheetRecord = z.infer<typeof sheet>;
export type KeptMapping = z.infer<typeof mapping>;

/** What the add-in keeps in the workbook; everything else is visible on its sheets. */
export interface Memory {
  /** One of each role. */
  readonly sheets: readonly SheetRecord[];
  /** One of each name. */
  readonly charts: readonly ChartPlan[];
  readonly mapping: KeptMapping | null;
  /** The table that the Customers table is made of formulas on, read where it is asked for; null where there is none. */
  readonly adopted: unknown;
  /** Headers of the customers' own columns that the results show again; null where nobody has said. */
  readonly carried: readonly string[] | null;
  readonly lastScored: z.infer<typeof lastScored> | null;
}

/** A chart as it was last drawn; null where it is not known. */
export function chartNamed({ charts }: Memory, name: string): ChartPlan | null {
  return charts.find((one) => one.name === name) ?? null;
}

/** The mapping as the rest of the code has it. */
export function mappingOf(memory: Pick<Memory, "mapping">): Mapping | null {
  const { mapping: kept } = memory;
  if (kept === null) return null;
  const { source, factorSource, name, size, factors, headers } = kept;
  return {
    source: { ...source, table: source.table ?? null },
    factorSource:
      factorSource === null || factorSource === undefined
        ? null
        : { ...factorSource, table: factorSource.table ?? null },
    name,
    size,
    factors,
    ...(headers === undefined ? {} : { headers }),
  };
}
