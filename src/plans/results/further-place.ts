import type { ColumnRef } from "../models/chart-data";
import { columnOn } from "../models/column-on";
import type { FurtherColumn, PortfolioSource } from "../source/types";
import type { At } from "./columns";
import { layout, resultColumns } from "./layout";
import type { ResultsSpec } from "./spec";

/** How a formula reads a column: as it spills, or the cell of its own row. */
export type Read = (ref: ColumnRef) => string;

export const inLive: Read = ({ spilled }) => spilled;
export const inNative: Read = ({ cell }) => cell;

/** The formula of a column that is the same in both modes but for how it reads others. */
export function inBoth(write: (spec: ResultsSpec, read: Read) => string) {
  return {
    live: ({ spec }: At) => write(spec, inLive),
    native: ({ spec }: At) => write(spec, inNative),
  };
}

/** Where a further column stands on the sheet of results. */
export function furtherIndex(
  { carried, further = [] }: Pick<PortfolioSource, "carried" | "further">,
  id: FurtherColumn,
): number {
  return resultColumns.length + carried.length + further.indexOf(id);
}

/** A further column of the results. */
export function furtherRef({ sheets, source, names }: ResultsSpec, id: FurtherColumn): ColumnRef {
  return columnOn(sheets.results, layout.firstRow, furtherIndex(source, id), names.length);
}
