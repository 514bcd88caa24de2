import * as z from "zod/mini";
import type { PagePlan } from "../../plans/page";
import { area, count } from "./area";

const text = z.string();
const edge = z.object({ left: text, center: text, right: text });

const page: z.ZodMiniType<PagePlan> = z.object({
  orientation: z.enum(["portrait", "landscape"]),
  margin: z.number(),
  wide: count,
  high: z.nullable(count),
  repeat: z.nullable(count),
  repeatNames: z.boolean(),
  columns: z.nullable(count),
  chart: z.nullable(area),
  header: edge,
  footer: edge,
});

/** How a sheet was set up to print; none where it was written by a version that did not. */
export const keptPage = z.catch(z.nullable(page), null);
