import * as z from "zod/mini";
import { languages } from "../../i18n/language";
import { reports } from "../../plans/reports/report";
import { writeModes } from "../../plans/settings/types";
import { kinds } from "../memory/schema";
import { sheetRole } from "../memory/sheet-role";

const text = z.string();
const number = z.number();
const cut = z.union([z.enum(["midpoint", "mean", "median"]), number]);
const typed = z.union([text, number, z.boolean(), z.null()]);
const mode = z.enum(writeModes);
const language = z.enum(languages);

/** Results are worked out anew, from the tables as they stand then. */
const score = z.object({
  kind: z.literal("score"),
  mode,
  language,
  chart: z.boolean(),
  cuts: z.exactOptional(z.object({ attractiveness: cut, advantage: cut })),
  mapping: z.exactOptional(kinds.mapping),
  carried: z.exactOptional(z.array(text)),
  reports: z.exactOptional(z.array(z.enum(reports))),
  customer: z.exactOptional(text),
  capacity: z.exactOptional(number),
});

const model = z.object({
  kind: z.literal("model"),
  id: text,
  mode,
  language,
  typed: z.record(text, typed),
});

/** What is to be written depends on nothing that stands elsewhere: it is written as it was planned. */
const plan = z.object({
  kind: z.literal("plan"),
  show: z.nullable(sheetRole),
  mapping: z.exactOptional(z.nullable(kinds.mapping)),
});

/** It was being taken back: when that has been done, nothing is left to be done. */
const restore = z.object({ kind: z.literal("restore") });

/** How a write that was cut short is done again. */
export const redo = z.union([score, model, plan, restore]);

export type Redo = z.infer<typeof redo>;
