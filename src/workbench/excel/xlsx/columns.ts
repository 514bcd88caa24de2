import type { Element } from "@xmldom/xmldom";
import { COLUMNS } from "../model/address";
import type { Sheet } from "../model/types";
import { drop, element, insert } from "./child-order";
import { charactersOf, pointsOf } from "./column-width";
import { attribute, child, children, escapeXml, flag, numeric } from "./xml";

/** Attributes of columns that the model does not hold, and a new width or style does not touch. */
const others = ["outlineLevel", "collapsed", "phonetic"];

/** What Excel writes as the width of a column that is only hidden or styled. */
const STANDARD_WIDTH = "9.140625";

/** Widths and hidden columns. */
export function readColumns(worksheet: Element, sheet: Sheet): void {
  for (const { index, column } of columnsOf(worksheet)) {
    const width = numeric(column, "width");
    if (width !== undefined) sheet.columnWidths.set(index, pointsOf(width));
    if (flag(column, "hidden")) sheet.hiddenColumns.add(index);
  }
}

/** Each column that the list says something of, once: the last entry about it counts. */
function* columnsOf(worksheet: Element): Generator<{ index: number; column: Element }> {
  const list = child(worksheet, "cols");
  /** From each told column to one that may not be told of yet, so that lists that cover each other cost no more. */
  const next = new Map<number, number>();
  const open = (index: number): number => {
    let at = index;
    for (let beyond = next.get(at); beyond !== undefined; beyond = next.get(at)) {
      const further = next.get(beyond);
      if (further !== undefined) next.set(at, further);
      at = further ?? beyond;
    }
    return at;
  };
  for (const column of list === undefined ? [] : [...children(list, "col")].reverse()) {
    const first = Math.max(1, Math.floor(numeric(column, "min") ?? 1));
    // What a file says of columns that no sheet has means nothing.
    const last = Math.min(numeric(column, "max") ?? first, COLUMNS);
    for (let at = first; at <= last;) {
      const index = open(at - 1);
      if (index >= last) break;
      next.set(index, index + 1);
      yield { index, column };
      at = index + 2;
    }
  }
}

/**
 * Brings the columns in step with the model.
 *
 * @param styles of whole columns; those that the file gave to others stay
 */
export function writeColumns(
  worksheet: Element,
  sheet: Sheet,
  styles: ReadonlyMap<number, number>,
): void {
  const before = new Map([...columnsOf(worksheet)].map(({ index, column }) => [index, column]));
  const named = new Set([
    ...before.keys(),
    ...sheet.columnWidths.keys(),
    ...sheet.hiddenColumns,
    ...styles.keys(),
  ]);
  if ([...named].every((index) => isAsRead(index, before.get(index), sheet, styles.get(index)))) {
    return;
  }
  const runs: { first: number; last: number; attributes: string }[] = [];
  for (const index of [...named].sort((left, right) => left - right)) {
    const attributes = attributesOf(index, before.get(index), sheet, styles.get(index));
    const run = runs.at(-1);
    if (run?.last === index - 1 && run.attributes === attributes) run.last = index;
    else runs.push({ first: index, last: index, attributes });
  }
  drop(worksheet, "cols");
  if (runs.length === 0) return;
  const entries = runs.map(
    ({ first, last, attributes }) => `<col min="${first + 1}" max="${last + 1}"${attributes}/>`,
  );
  insert(worksheet, element(worksheet, `<cols>${entries.join("")}</cols>`));
}

/** Whether a column is what its file says of it. */
function isAsRead(
  index: number,
  column: Element | undefined,
  sheet: Sheet,
  style: number | undefined,
): boolean {
  if (column === undefined) return false;
  const width = numeric(column, "width");
  const points = width === undefined ? undefined : pointsOf(width);
  return (
    sheet.columnWidths.get(index) === points &&
    sheet.hiddenColumns.has(index) === flag(column, "hidden") &&
    (style === undefined || style === (numeric(column, "style") ?? 0))
  );
}

function attributesOf(
  index: number,
  before: Element | undefined,
  sheet: Sheet,
  style: number | undefined,
): string {
  const points = sheet.columnWidths.get(index);
  const present = numeric(before, "width");
  const same = points !== undefined && present !== undefined && pointsOf(present) === points;
  const width =
    points === undefined ? STANDARD_WIDTH : String(same ? present : charactersOf(points));
  const custom = points !== undefined && (!same || flag(before, "customWidth"));
  const kept = others.flatMap((name) => {
    const value = attribute(before, name);
    return value === undefined ? [] : [` ${name}="${escapeXml(value)}"`];
  });
  const styled = style === undefined ? attribute(before, "style") : String(style);
  return [
    ` width="${width}"`,
    custom ? ' customWidth="1"' : "",
    same && flag(before, "bestFit") ? ' bestFit="1"' : "",
    styled === undefined ? "" : ` style="${escapeXml(styled)}"`,
    sheet.hiddenColumns.has(index) ? ' hidden="1"' : "",
    ...kept,
  ].join("");
}
