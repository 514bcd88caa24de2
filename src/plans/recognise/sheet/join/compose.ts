import { isBlank, type Cell } from "../../../../engine/cell";
import type { Scale } from "../../../../engine/factors/types";
import { placeOf } from "../../../adopt/cells";
import { foldName } from "../../fold";
import { axisOfTitle } from "../axes";
import type { Joined, Origin, SheetCells } from "../cells";
import { bareName } from "../header-parts";
import type { NamedFactor } from "../named-factors";
import { propose, type Surroundings } from "../propose";
import type { BlockPlace, ProposedColumn, ProposedLine, ProposedScale } from "../proposal";
import type { Candidate } from "../recognise";
import type { Part } from "./parts";

/** A cell of tables that are put together, and the one that it follows. */
export interface JoinedCell {
  readonly value: Cell;
  readonly format: string;
  readonly origin: Origin | null;
}

export const nothing: JoinedCell = { value: null, format: "General", origin: null };

export interface JoinedColumn {
  readonly header: string;
  readonly group: string;
  readonly cells: readonly JoinedCell[];
  /** What the table that it comes from says of it; null for what is no factor. */
  readonly factor: NamedFactor | null;
  readonly validated: Scale | null;
}

export interface JoinedRow {
  readonly isHidden: boolean;
  /** Rows above it that have not been read. */
  readonly unread: number;
}

/** A cell of a part as one of the whole. */
export function cellOf({ candidate: { proposal, cells }, at }: Part) {
  const { top, left, formats, rowNumbers } = cells;
  return (line: ProposedLine | undefined, { at: column }: ProposedColumn): JoinedCell => {
    if (line === undefined) return nothing;
    const value = at(line.at, column);
    if (isBlank(value)) return { ...nothing, origin: originAt(line.at, column) };
    const { row, column: across } = placeOf(proposal, line.at, column);
    const index = rowNumbers?.indexOf(row) ?? row - top;
    const format = formats?.[index]?.[across - left] ?? "General";
    return { value, format, origin: originAt(line.at, column) };
  };
  function originAt(line: number, column: number): Origin {
    return { sheet: proposal.sheet, ...placeOf(proposal, line, column) };
  }
}

/** What a column is called in the whole, and what its own table says of it. */
export function columnOf(
  { candidate: { proposal, cells } }: Part,
  column: ProposedColumn,
): Omit<JoinedColumn, "cells"> {
  const { at, header, group, role, axis, axisWhy, weight, lessIsBetter, directionAsked } = column;
  const isTold = axisWhy !== "factor-name" && axisWhy !== "default";
  const titled = [proposal.title, proposal.sheet].find((text) => axisOfTitle(text) === axis) ?? "";
  return {
    header,
    group: group === "" && axisWhy === "header-text" ? titled : group,
    factor:
      role !== "factor"
        ? null
        : {
            name: header,
            weight,
            axis: isTold ? axis : null,
            lessIsBetter: lessIsBetter && !directionAsked ? true : null,
          },
    validated: proposal.orientation === "rows" ? (cells.validated?.[at] ?? null) : null,
  };
}

/** Rows of a table with how many have been left unread above each. */
export function rowsOf({ candidate: { cells }, customers }: Part): JoinedRow[] {
  const { rowNumbers } = cells;
  return customers.map(({ at, isHidden }, i) => {
    const before = customers[i - 1]?.at;
    if (rowNumbers === undefined || before === undefined) return { isHidden, unread: 0 };
    const read = rowNumbers.indexOf(at) - rowNumbers.indexOf(before);
    return { isHidden, unread: at - before - read };
  });
}

export interface Whole {
  readonly places: readonly BlockPlace[];
  /** What the whole is called, which stands on no sheet itself. */
  readonly name: string;
  /** Texts around the tables that it comes from. */
  readonly texts: readonly string[];
  /** The scale that all of them state; null where they do not. */
  readonly scale: ProposedScale | null;
  readonly columns: readonly JoinedColumn[];
  readonly rows: readonly JoinedRow[];
  readonly joined: Pick<Joined, "how" | "by" | "onlyOn" | "weightsDiffer">;
}

/** One table of several, to be recognised and used like any other. */
export function compose({ places, name, texts, scale, columns, rows, joined }: Whole): Candidate {
  const hasGroups = columns.some(({ group }) => group !== "");
  const heads = [
    ...(hasGroups ? [columns.map(({ group }) => head(group))] : []),
    columns.map(({ header }) => head(header)),
  ];
  const body = rows.map((_, row) => columns.map(({ cells }) => cells[row] ?? nothing));
  const all = [...heads, ...body];
  let at = heads.length;
  const numbers = rows.map(({ unread }) => {
    at += unread + 1;
    return at - 1;
  });
  const rowNumbers = [...heads.keys(), ...numbers];
  const cells: SheetCells = {
    sheet: name,
    top: 0,
    left: 0,
    values: all.map((row) => row.map(({ value }) => value)),
    formats: all.map((row) => row.map(({ format }) => format)),
    hiddenRows: rows.flatMap(({ isHidden }, row) => (isHidden ? (numbers[row] ?? []) : [])),
    validated: Object.fromEntries(
      columns.flatMap(({ validated }, column) => (validated === null ? [] : [[column, validated]])),
    ),
    ...(rows.some(({ unread }) => unread > 0) ? { rowNumbers } : {}),
    joined: {
      ...joined,
      places,
      headLines: heads.length,
      origins: all.map((row) => row.map(({ origin }) => origin)),
    },
  };
  const block = {
    area: { top: 0, left: 0, bottom: all.length - 1, right: columns.length - 1 },
    table: null,
  };
  const surroundings: Surroundings = {
    texts: [...new Set(texts)],
    factors: new Map(
      columns.flatMap(({ factor }) =>
        factor === null ? [] : [[foldName(bareName(factor.name)), factor] as const],
      ),
    ),
    scale,
  };
  return { cells, block, surroundings, proposal: propose(cells, block, surroundings) };
}

function head(text: string): JoinedCell {
  return text === "" ? nothing : { value: text, format: "General", origin: null };
}

/** What tables have in common that are put together: where they stand, what is said around them, their scale. */
export function commonOf(
  parts: readonly Part[],
): Pick<Whole, "places" | "name" | "texts" | "scale"> {
  const places = parts.map(({ candidate }): BlockPlace => {
    const { sheet, range, table } = candidate.proposal;
    return { sheet, range, table };
  });
  return {
    places,
    name: nameOf(places),
    texts: parts.flatMap(({ candidate }) => candidate.surroundings.texts),
    scale: commonScale(parts),
  };
}

/** Their sheets, or where several stand on one sheet their places. */
function nameOf(places: readonly BlockPlace[]): string {
  const sheets = new Set(places.map(({ sheet }) => sheet));
  return places
    .map(({ sheet, range, table }) =>
      sheets.size === places.length ? sheet : (table ?? `${sheet}!${range}`),
    )
    .join(" + ");
}

/** The scale that every table with ratings states; null where one does not. */
function commonScale(parts: readonly Part[]): ProposedScale | null {
  const rated = parts.filter(({ factors }) => factors.length > 0);
  const [first] = rated;
  return first !== undefined && rated.every(({ candidate }) => candidate.proposal.scale.isSure)
    ? first.candidate.proposal.scale
    : null;
}
