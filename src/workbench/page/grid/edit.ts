import type { IStyleData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { formulaMoved } from "../../excel/calc/rewrite";
import { isErrorValue } from "../../../engine/cell";
import { readEntry } from "../../excel/host/cells/entry";
import type { Area } from "../../excel/model/area";
import { merged } from "../../excel/model/merged";
import type { Sheet } from "../../excel/model/types";
import { ErrorValue, type Scalar } from "../../excel/model/value";
import { restyled } from "./style";

/** What the grid says of cells that a user changed: by row and column, null for an emptied cell. */
export type CellValues = Record<number, Record<number, EditedCell | null> | null>;

export interface EditedCell {
  readonly v?: string | number | boolean | null;
  readonly f?: string | null;
  /** A formula that several cells share; one of them has its text. */
  readonly si?: string | null;
  /** Rich text, which the grid writes for a cell with line breaks. */
  readonly p?: { readonly body?: { readonly dataStream?: string } } | null;
  readonly t?: CellValueType | null;
  readonly s?: IStyleData | null;
}

interface CellEdit {
  readonly row: number;
  readonly column: number;
  /** What the cell is to hold; undefined where it is left alone. */
  readonly value?: Scalar;
  readonly formula?: string;
  readonly numberFormat?: string;
  /** Whether it was typed with an apostrophe before it. */
  readonly quotePrefix?: true;
  readonly style?: IStyleData | null;
}

/** What a user typed, pasted, filled, cleared or formatted. */
export class Edit {
  private readonly cells: readonly CellEdit[];

  constructor(
    private readonly sheet: Sheet,
    values: CellValues,
  ) {
    this.cells = read(values).filter((cell) => this.changes(cell));
  }

  get isEmpty(): boolean {
    return this.cells.length === 0;
  }

  /** The cells the edit reaches. */
  get areas(): Area[] {
    return merged(
      this.cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })),
    );
  }

  /** Puts the edit into the workbook: everything at once, so that a table grows over all of it. */
  apply(): void {
    const { sheet } = this;
    const contents = this.cells.filter((cell) => this.changesContent(cell));
    const formulas = contents.flatMap(({ row, column, formula }) =>
      formula === undefined ? [] : [{ row, column, formula: checked(formula) }],
    );
    for (const cell of this.cells) {
      const { row, column, style, numberFormat, quotePrefix } = cell;
      const before = sheet.format(row, column);
      let format = style === undefined ? before : restyled(before, style);
      if (numberFormat !== undefined) format = { ...format, numberFormat };
      if (quotePrefix !== format.quotePrefix && this.changesContent(cell)) {
        format = { ...format, quotePrefix };
      }
      // What is typed comes with the whole style of its cell, which is seldom another.
      if (JSON.stringify(format) === JSON.stringify(before)) continue;
      const place = { top: row, left: column, bottom: row, right: column };
      sheet.clearFormats(place);
      sheet.setFormat(place, format);
    }
    this.setValues(contents);
    for (const { row, column, formula } of formulas) sheet.setFormula(row, column, formula);
  }

  private setValues(contents: readonly CellEdit[]): void {
    const written = contents.filter(({ value }) => value !== undefined);
    if (written.length === 0) return;
    const extent = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
    for (const { row, column } of written) {
      extent.top = Math.min(extent.top, row);
      extent.left = Math.min(extent.left, column);
      extent.bottom = Math.max(extent.bottom, row);
      extent.right = Math.max(extent.right, column);
    }
    const { top, left, bottom, right } = extent;
    const values = Array.from({ length: bottom - top + 1 }, () =>
      new Array<Scalar | undefined>(right - left + 1).fill(undefined),
    );
    for (const { row, column, value } of written) {
      const line = values[row - top];
      if (line !== undefined) line[column - left] = value;
    }
    this.sheet.setValues(top, left, values);
  }

  private changes(cell: CellEdit): boolean {
    return cell.style !== undefined || cell.numberFormat !== undefined || this.changesContent(cell);
  }

  /** What a formula has spilled is not deleted by itself, and not made a value by being confirmed. */
  private changesContent({ row, column, value, formula }: CellEdit): boolean {
    const present = this.sheet.formula(row, column);
    if (formula !== undefined) return formula !== present;
    if (value === undefined) return false;
    if (present !== undefined) return true;
    const anchor = this.sheet.spillAnchor(row, column);
    const before = this.sheet.value(row, column);
    return anchor === undefined ? value !== before : value !== null && value !== before;
  }
}

/** A formula as Excel takes it; throws where it is none. */
function checked(formula: string): string {
  const entry = readEntry(formula, undefined);
  return entry.formula ?? formula;
}

function read(values: CellValues): CellEdit[] {
  const cells: CellEdit[] = [];
  const shared = sharedFormulas(values);
  eachCell(values, (row, column, cell) => {
    if (cell === null) {
      cells.push({ row, column, value: null, style: null });
      return;
    }
    const style = cell.s === undefined ? {} : { style: cell.s };
    const first = cell.si ? shared.get(cell.si) : undefined;
    if (cell.f) cells.push({ row, column, formula: cell.f, ...style });
    else if (first !== undefined) {
      const formula = formulaMoved(first.formula, first, { row, column });
      cells.push({ row, column, formula, ...style });
    } else if (cell.v !== undefined || cell.p) {
      cells.push({ row, column, ...entryOf(cell), ...style });
      // Without a value this is the grid's own book-keeping of formulas.
    } else if (cell.s !== undefined) cells.push({ row, column, ...style });
  });
  return cells;
}

function eachCell(
  values: CellValues,
  visit: (row: number, column: number, cell: EditedCell | null) => void,
): void {
  for (const [row, line] of Object.entries(values)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      visit(Number(row), Number(column), cell);
    }
  }
}

interface Shared {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function sharedFormulas(values: CellValues): Map<string, Shared> {
  const found = new Map<string, Shared>();
  eachCell(values, (row, column, cell) => {
    if (cell?.si && cell.f) found.set(cell.si, { row, column, formula: cell.f });
  });
  return found;
}

/** What is to be in a cell that was typed by itself. */
export function readCell(cell: EditedCell): { value?: Scalar; formula?: string } {
  if (cell.f) return { formula: cell.f };
  return cell.v !== undefined || cell.p ? entryOf(cell) : {};
}

/** What is to be in a cell; what was typed and the grid took for text is read as Excel reads it. */
function entryOf(
  cell: EditedCell,
): Pick<CellEdit, "numberFormat" | "quotePrefix"> & { value: Scalar } {
  const rich = cell.p?.body?.dataStream;
  const value =
    rich === undefined ? (cell.v ?? null) : rich.replace(/\r\n$/, "").replace(/\r/g, "\n");
  if (value === null || value === "") return { value: null };
  if (cell.t === CellValueType.BOOLEAN) {
    return { value: value === 1 || value === true || value === "1" };
  }
  if (cell.t === CellValueType.NUMBER && typeof value === "string") return { value: Number(value) };
  if (typeof value !== "string") return { value };
  if (cell.t === CellValueType.FORCE_STRING) return { value, quotePrefix: true };
  if (isErrorValue(value)) return { value: new ErrorValue(value) };
  // Text that was copied says that it is text.
  if (cell.t === CellValueType.STRING) return { value };
  const entry = readEntry(value, undefined);
  return entry.formula === undefined ? { value, ...entry } : { value };
}
