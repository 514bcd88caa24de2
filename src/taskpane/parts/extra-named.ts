import { foldName } from "../../plans/recognise/fold";
import type { ExtraColumn } from "../../plans/source/types";
import type { Reading } from "../ports";

/** A column by its header as the settings write it, in any case and width; null where there is none. */
export function extraNamed({ extras }: Reading, column: string | null): ExtraColumn | null {
  if (column === null) return null;
  const key = foldName(column);
  return extras.find(({ header }) => foldName(header) === key) ?? null;
}
