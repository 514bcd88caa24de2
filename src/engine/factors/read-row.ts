import { cellText, isBlank, isErrorValue, type Cell } from "../cell";
import type { DecimalSeparator } from "../number";
import type { ProblemCode } from "../problems";
import { findWord, type WordList } from "../text";
import { readWeight, type WeightReading } from "./read-weight";
import type { Factor } from "./types";
import type { FactorColumn, FactorWords } from "./words";

/** The columns of a row that are read; the share follows from the others. */
export type RowColumn = Exclude<FactorColumn, "share">;

/** The cells of one row of a Factors table; a column that the table lacks is blank. */
export type FactorRow = Readonly<Record<RowColumn, Cell>>;

/** A cell that cannot be read. */
export interface RowFault {
  readonly column: RowColumn;
  readonly code: ProblemCode;
}

export interface RowReading {
  /** Null where its name or its axis cannot be read. */
  readonly factor: Factor | null;
  readonly faults: readonly RowFault[];
}

type Reading<Value> = { readonly value: Value } | { readonly code: ProblemCode };

/**
 * Reads one row of a Factors table. For a cell that cannot be read stands what a blank one means; where that is the
 * weight or the direction the factor is left out, because nobody can guess what it is to count.
 */
export function readFactorRow(
  cells: FactorRow,
  words: FactorWords,
  decimal: DecimalSeparator = ".",
): RowReading {
  const faults: RowFault[] = [];
  const take = <Value, Otherwise>(
    column: RowColumn,
    read: (cell: Cell) => Reading<Value>,
    otherwise: Otherwise,
  ): Value | Otherwise => {
    const reading = read(cells[column]);
    if ("value" in reading) return reading.value;
    faults.push({ column, code: reading.code });
    return otherwise;
  };
  const shareOf = (cell: Cell): Reading<number | null> =>
    isBlank(cell) ? { value: null } : weightOf(readWeight(cell, decimal));
  const axis = take("axis", wordAmong(words.axes, null, "axis-unknown"), null);
  const group = take("group", textOf, "");
  const partOf = take("partOf", textOf, "");
  const name = take("factor", nameOf, null);
  const weight = take("weight", (cell) => weightOf(readWeight(cell, decimal)), null);
  const direction = take(
    "direction",
    wordAmong(words.directions, "more", "direction-unknown"),
    null,
  );
  const optional = take("optional", wordAmong(words.choices, "no", "optional-unknown"), "no");
  const groupWeight = take("groupWeight", shareOf, null);
  const partWeight = take("partWeight", shareOf, null);
  const source = take("source", textOf, "");
  const rule = take("rule", textOf, "");
  const points = take("points", textOf, "");
  if (axis === null || name === null) return { factor: null, faults };
  const factor: Factor = {
    name,
    axis,
    group,
    partOf: partOf === "" ? null : partOf,
    weight: weight ?? 0,
    groupWeight,
    partWeight,
    lessIsBetter: direction === "less",
    optional: optional === "yes",
    ...(source === "" ? {} : { measured: { source, rule, points } }),
    ...(weight === null || direction === null ? { leftOut: true } : {}),
  };
  return { factor, faults };
}

function textOf(cell: Cell): Reading<string> {
  return isErrorValue(cell) ? { code: "excel-error" } : { value: cellText(cell) };
}

function nameOf(cell: Cell): Reading<string> {
  return cellText(cell) === "" ? { code: "factor-blank" } : textOf(cell);
}

/** @param blank what a blank cell means; null where it has to say something */
function wordAmong<Id extends string>(
  words: WordList<Id>,
  blank: NoInfer<Id> | null,
  unknown: ProblemCode,
): (cell: Cell) => Reading<Id> {
  return (cell) => {
    if (isErrorValue(cell)) return { code: "excel-error" };
    const id = isBlank(cell) ? blank : findWord(words, cellText(cell));
    return id === null ? { code: unknown } : { value: id };
  };
}

function weightOf(reading: WeightReading): Reading<number> {
  return "weight" in reading ? { value: reading.weight } : reading;
}
