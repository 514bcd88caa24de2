import { cellText, isBlank, type Cell } from "../../engine/cell";
import { meansNotRated } from "../../engine/factors/ratings";
import { parseNumber, type DecimalSeparator } from "../../engine/number";
import { areaAddress } from "../address";
import { columnsOf, overlap, type Area } from "../area";
import { foldName } from "../recognise/fold";
import { figureOf } from "../recognise/sheet/figure";
import type { SheetCells } from "../recognise/sheet/cells";
import { columnWith, customersOf, type Proposal } from "../recognise/sheet/proposal";
import { proposedDecimal } from "../source/decimal";
import type { Mapping } from "../source/types";
import { carriedHeaders } from "./carried";
import { cellsAt } from "./cells";
import type { AdoptedFactor } from "./factors";
import type { Measures } from "./measures";

/** Where the customers are scored where they stand, and how their numbers are written. */
export interface InPlace {
  readonly mapping: Mapping;
  readonly decimal: DecimalSeparator;
  /** What stands above the sizes; null where nothing does, or something else is called so. */
  readonly sizeColumn: string | null;
  /** Headers of the columns that the results show again. */
  readonly carried: readonly string[];
}

/**
 * How to score a table just where it stands, so that results follow every edit of it; null where its cells have to be
 * turned round, translated, or gathered first.
 */
export function inPlace(
  proposal: Proposal,
  cells: SheetCells,
  adopted: readonly AdoptedFactor[],
  measures: Measures,
  host: DecimalSeparator,
): InPlace | null {
  const area = bodyWithHeader(proposal);
  const name = columnWith(proposal, "name");
  if (cells.joined !== undefined || area === null || name === null) return null;
  if (adopted.some(({ column }) => column.at in measures)) return null;
  if (cells.merges?.some((merged) => overlap(merged, area) !== null) === true) return null;
  const at = cellsAt(cells, proposal);
  const ratings = customersOf(proposal).map(({ at: line }) =>
    adopted.map(({ column }) => at(line, column.at)),
  );
  const decimal = proposedDecimal([ratings], host);
  const isPlain = (cell: Cell, outOf: number | null) =>
    outOf === null || outOf === proposal.scale.highest ? readsAlike(cell, decimal) : false;
  const isWorded = Object.keys(proposal.words).length > 0;
  const size = columnWith(proposal, "size");
  const sizes = size === null ? [] : customersOf(proposal).map(({ at: line }) => at(line, size.at));
  const readable =
    !isWorded &&
    sizes.every((cell) => readsAlike(cell, decimal)) &&
    ratings.every((row) => row.every((cell, i) => isPlain(cell, adopted[i]?.column.outOf ?? null)));
  if (!readable) return null;
  const offset = (column: number) => column - area.left;
  const headers = Array.from({ length: columnsOf(area) }, (_, i) =>
    cellText(at(area.top, area.left + i)),
  );
  return {
    mapping: {
      source: { sheet: proposal.sheet, address: areaAddress(area), table: proposal.table },
      name: offset(name.at),
      size: sizeOf(proposal, offset),
      factors: Object.fromEntries(
        adopted.map(({ column, factor }) => [factor.name, offset(column.at)]),
      ),
      headers,
    },
    decimal,
    sizeColumn: headerOfSize(proposal, (column) => cellText(at(area.top, column))),
    carried: carriedHeaders(proposal, (column) => cellText(at(area.top, column.at))),
  };
}

function headerOfSize(proposal: Proposal, textAbove: (column: number) => string): string | null {
  const size = columnWith(proposal, "size");
  if (size === null) return null;
  const header = textAbove(size.at);
  const same = proposal.columns.filter(({ at }) => foldName(textAbove(at)) === foldName(header));
  return header === "" || same.length > 1 ? null : header;
}

function sizeOf(proposal: Proposal, offset: (column: number) => number): number | null {
  const size = columnWith(proposal, "size");
  return size === null ? null : offset(size.at);
}

/**
 * The rectangle from the header to the last customer; null where the header does not stand just above the first one, or
 * lines that are no customers stand between them. Rows that were not read count as customers.
 */
function bodyWithHeader(proposal: Proposal): Area | null {
  if (proposal.orientation !== "rows") return null;
  const { lines, columns, area } = proposal;
  const customers = customersOf(proposal).map(({ at }) => at);
  const [first, last] = [customers[0], customers.at(-1)];
  const header = lines.findLast(({ at, role }) => role === "header" && at < (first ?? 0));
  if (first === undefined || last === undefined || header?.at !== first - 1) return null;
  const between = lines.filter(({ at }) => at > first && at < last);
  if (between.some(({ role }) => role !== "customer")) return null;
  const places = columns.map(({ at }) => at);
  const left = places.reduce((least, at) => Math.min(least, at), area.left);
  const right = places.reduce((most, at) => Math.max(most, at), area.right);
  return { top: header.at, left, bottom: last, right };
}

/** Whether scoring where the cell stands reads the same as was recognised. */
function readsAlike(cell: Cell, decimal: DecimalSeparator): boolean {
  const figure = figureOf(cell);
  if (figure.kind === "number") {
    return figure.outOf === null && parseNumber(cell, decimal) === figure.value;
  }
  if (figure.kind === "absent")
    return isBlank(cell) || meansNotRated(String(cell)) || isError(cell);
  return true;
}

function isError(cell: Cell): boolean {
  return typeof cell === "string" && cell.startsWith("#");
}
