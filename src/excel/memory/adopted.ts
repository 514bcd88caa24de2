import * as z from "zod/mini";
import { axes } from "../../engine/portfolio/axes";
import type { Adopted } from "../../plans/adopt/again";
import { count } from "./area";
import { byText } from "./by-text";

const text = z.string();
const number = z.number();
const scale = z.object({ lowest: number, highest: number });

/** Records by the number of a column or line, which JSON has as text. */
const by = <Value extends z.core.SomeType>(value: Value) => z.exactOptional(z.record(text, value));

const place = { sheet: text, range: text, table: z.nullable(text) };

const adopted = z.pipe(
  z.object({
    place: z.object({ ...place, joined: z.exactOptional(z.array(z.object(place))) }),
    first: count,
    headers: z.record(text, text),
    answers: z.object({
      turned: z.exactOptional(z.boolean()),
      roles: by(text),
      axes: by(z.enum(axes)),
      lines: by(text),
      weights: by(number),
      scale: z.exactOptional(scale),
      words: z.exactOptional(byText(number)),
      reversed: by(z.boolean()),
      oneAxis: z.exactOptional(z.boolean()),
    }),
    measures: z.record(
      text,
      z.object({ kind: z.enum(["linear", "log"]), from: number, to: number }),
    ),
  }),
  // A role that this version does not know is passed over by recognition.
  z.transform((kept) => kept as Adopted),
);

/** A table of the user's own that is scored through formulas on it, and what was said of it; null where it is not understood. */
export function adoptedIn(kept: unknown): Adopted | null {
  const parsed = adopted.safeParse(kept);
  return parsed.success ? parsed.data : null;
}
