import type { Language } from "../i18n/language";
import type { Mapping } from "../plans/source/types";
import type { FirstSteps } from "./apply/first-steps";
import type { KamError } from "./errors";
import { unlessCancelled, type Hooks } from "./progress";
import { readSource, type SourceReading } from "./read/source";
import { runExcel } from "./run";

interface ReadOptions {
  readonly mapping?: Mapping;
  readonly language: Language;
  readonly consent?: "ask" | "overwrite";
}

export interface UpToDate {
  readonly read: SourceReading;
  /** Measured factors whose ratings could not be worked out. */
  readonly unfilled: readonly KamError[];
}

/** The tables, after the ratings of factors that are measured have been worked out. */
export async function readUpToDate(
  options: ReadOptions,
  first: FirstSteps,
  hooks: Hooks,
): Promise<UpToDate> {
  const read = await readGrown(options, first, hooks);
  const isMeasured = read.source.factors.factors.some(({ measured }) => measured !== undefined);
  if (!isMeasured) return { read, unfilled: [] };
  const { fillMeasured } = await import("./fill-measured");
  const { token, warnings } = await fillMeasured(read, hooks);
  first.add(token);
  const again = token === null ? read : await readGrown(options, first, hooks);
  return { read: again, unfilled: warnings };
}

/** The tables, after what was added to a table of the user's own that is scored through formulas has been taken in. */
async function readGrown(
  options: ReadOptions,
  first: FirstSteps,
  hooks: Hooks,
): Promise<SourceReading> {
  const reading = () =>
    unlessCancelled(
      runExcel((context) => readSource(context, options, hooks)),
      hooks,
    );
  const read = await reading();
  const { adopted } = read.survey.memory;
  if (adopted === null || options.mapping !== undefined) return read;
  const { refreshAdopted } = await import("./adopted");
  first.add(await refreshAdopted(adopted, read.source.factors, options, hooks));
  return reading();
}
