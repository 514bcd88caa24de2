import type { Cell } from "../../engine/cell";
import type { Language } from "../../i18n/language";
import { fail } from "../fail";
import { columnCount, grid, isList, layoutOf, list, type Grid } from "./grid";

/** The cells of an argument that is a row or a column; in a block it is not known which cell comes next. */
export function listOf(argument: unknown, language: Language): Cell[] {
  const cells = grid(argument);
  if (!isList(cells)) fail(language, "list.vector", { found: layoutOf(cells) });
  return list(cells);
}

/**
 * The cells of an argument that has one for each of others, in their order: they stand in ranges of one shape, or
 * both in lists of one length, whichever way these run.
 */
export function besideOf(argument: unknown, others: Grid, language: Language): Cell[] {
  const cells = grid(argument);
  const [found, values] = [list(cells), list(others)];
  if (found.length !== values.length)
    fail(language, "values.count", { found: found.length, values: values.length });
  if (!standAlike(cells, others))
    fail(language, "cells.layout", { found: layoutOf(cells), values: layoutOf(others) });
  return found;
}

/** Whether cells of two ranges, equally many, can be taken in pairs. */
export function standAlike(one: Grid, other: Grid): boolean {
  return columnCount(one) === columnCount(other) || (isList(one) && isList(other));
}
