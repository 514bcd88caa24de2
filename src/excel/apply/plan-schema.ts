import * as z from "zod/mini";
import type { Block, FillDown, FormatPlan, SheetPlan } from "../../plans/plan";
import { area, count } from "../memory/area";
import { keptPage } from "../memory/page";
import { sheetRole } from "../memory/sheet-role";

const text = z.string();
const formula = z.object({ formula: text });
const cell = z.union([z.number(), text, z.null(), z.boolean(), formula]);

export const block: z.ZodMiniType<Block> = z.object({
  row: count,
  column: count,
  cells: z.array(z.array(cell)),
});

export const fill: z.ZodMiniType<FillDown> = z.object({
  row: count,
  column: count,
  rows: count,
  formulas: z.array(formula),
});

export const format: z.ZodMiniType<FormatPlan> = z.object({
  area,
  style: z.object({
    numberFormat: z.exactOptional(text),
    bold: z.exactOptional(z.boolean()),
    italic: z.exactOptional(z.boolean()),
    fontColor: z.exactOptional(text),
    fontSize: z.exactOptional(z.number()),
    fill: z.exactOptional(text),
    horizontal: z.exactOptional(z.enum(["General", "Left", "Center", "Right"])),
    vertical: z.exactOptional(z.enum(["Top", "Center", "Bottom"])),
    wrap: z.exactOptional(z.boolean()),
    indent: z.exactOptional(z.number()),
  }),
});

const rule = z.union([
  z.object({ kind: z.literal("list"), choices: z.array(text) }),
  z.object({ kind: z.literal("listOf"), source: formula }),
  z.object({ kind: z.literal("decimal"), lowest: z.number(), highest: z.nullable(z.number()) }),
  z.object({ kind: z.literal("between"), lowest: formula, highest: formula }),
]);

/** What a sheet was to contain, as it is kept in the workbook while it is written. */
export const sheetPlan: z.ZodMiniType<SheetPlan> = z.object({
  role: sheetRole,
  name: text,
  derived: z.boolean(),
  blocks: z.array(block),
  fills: z.array(fill),
  tables: z.array(z.object({ name: text, area, style: text, filterButtons: z.boolean() })),
  grown: z.catch(z.array(z.object({ name: text, from: area, to: area })), []),
  formats: z.array(format),
  validations: z.array(
    z.object({
      area,
      rule,
      error: z.object({ title: text, text, style: z.enum(["stop", "warning"]) }),
    }),
  ),
  widths: z.array(z.object({ column: count, count, points: z.number() })),
  freeze: z.nullable(z.object({ rows: count, columns: count })),
  gridlines: z.boolean(),
  tabColor: z.nullable(text),
  page: keptPage,
  hidden: z.catch(z.boolean(), false),
  reserved: z.array(area),
  patch: z.boolean(),
  owned: z.array(area),
});
