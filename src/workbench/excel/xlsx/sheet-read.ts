import type { Document } from "@xmldom/xmldom";
import { parseArea, quoteSheet } from "../model/address";
import type { Area } from "../model/area";
import type { CellFormat, Sheet } from "../model/types";
import { ErrorValue, type Scalar } from "../model/value";
import { cellName } from "./cell-address";
import { FormulaReader, type CellFormula } from "./cell-formula";
import type { Intersections } from "./intersections";
import { isParticular, keyOf, type KeptCell, type KeptCells } from "./kept-cells";
import { serialDate } from "./serial-date";
import type { Loss } from "./losses";
import { brokenLimit, isBeyondReading } from "./formula-limits";
import { NotAWorkbook, type NotAWorkbookReason } from "./not-a-workbook";
import type { Package } from "./package";
import type { SharedStrings } from "./shared-strings";
import type { Attribute, RawCell, RawRow, RowReceiver } from "./sheet-data";
import { readSheetPart } from "./sheet-part";
import { decodeText } from "./xstring";

interface Workplace {
  readonly sheet: Sheet;
  readonly strings: SharedStrings;
  /** Whether it may be written again: then each cell is remembered as the file has it. */
  readonly isKept: boolean;
  readonly styles: readonly CellFormat[];
  readonly losses: Loss[];
}

/** A formula of a file, and what it gave when the file was saved. */
export interface FoundFormula {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: CellFormula;
  readonly value: Scalar;
  readonly kept: KeptCell;
}

/** What was read of a sheet's rows. */
export interface SheetCells {
  /** Everything around the rows. */
  readonly frame: Document;
  /** Attributes of the rows, such as heights, by row; only of those that have any. */
  readonly rows: ReadonlyMap<number, readonly Attribute[]>;
  readonly formulas: readonly FoundFormula[];
  readonly cells: KeptCells;
}

/** Fills a sheet with a file's values and formats. Its formulas wait for the other sheets. */
export function readCells(pkg: Package, part: string, place: Workplace): SheetCells {
  const receiver = new CellReceiver(place);
  const frame = readSheetPart(pkg, part, place.sheet.name, receiver);
  receiver.finish();
  const { rows, formulas, kept } = receiver;
  return { frame, rows, formulas, cells: kept };
}

class CellReceiver implements RowReceiver {
  readonly rows = new Map<number, readonly Attribute[]>();
  readonly formulas: FoundFormula[] = [];
  readonly kept: KeptCells = new Map();
  private readonly formulasOf = new FormulaReader();
  private readonly formats = new FormatRuns();
  private count = 0;
  /** The furthest cell so far. */
  private last = -1;

  constructor(private readonly place: Workplace) {}

  row({ row, attributes, cells }: RawRow): void {
    if (this.place.isKept && attributes.length > 0) this.rows.set(row, attributes);
    for (const cell of cells) this.cell(cell);
  }

  unknown(row: number, column: number | undefined): void {
    const { sheet, losses } = this.place;
    const place = column === undefined ? String(row + 1) : cellName(row, column);
    losses.push({ part: `${quoteSheet(sheet.name)}!${place}`, what: "extension" });
  }

  finish(): void {
    const { sheet, styles } = this.place;
    for (const { area, style } of this.formats.runs()) sheet.setFormat(area, styles[style] ?? {});
    this.formulas.forEach((found, index) => {
      const { formula } = found;
      if (formula.spill !== undefined && sizeOf(formula.spill) > this.count) {
        // A result fills its cells, and the file holds them all: this one has never been so large.
        this.formulas[index] = { ...found, formula: { ...formula, spill: undefined } };
      }
    });
  }

  /** Of two cells of one address one would be lost; they stand in order, or it is looked whether both are there. */
  private refuseSecond(cell: RawCell): void {
    const key = keyOf(cell.row, cell.column);
    if (key > this.last) {
      this.last = key;
      return;
    }
    const { sheet } = this.place;
    if (this.kept.has(key) || sheet.value(cell.row, cell.column) !== null) refuse(sheet, cell);
  }

  /** What edits have to know of a cell that its value does not say. */
  private notice(cell: RawCell, value: Scalar): void {
    const { sheet, strings } = this.place;
    const { row, column, formula } = cell;
    const results = formula?.type === "dataTable" ? parseArea(formula.area ?? "") : undefined;
    if (results !== undefined) sheet.whatIfAreas.push(results);
    if (typeof value === "string" && isRich(cell, strings)) {
      sheet.formattedTexts.push({ row, column, text: value });
    }
  }

  private cell(cell: RawCell): void {
    const { row, column, style } = cell;
    const { sheet } = this.place;
    this.count++;
    this.refuseSecond(cell);
    const value = valueOf(cell, this.place);
    if (style !== 0) this.formats.add(row, column, style);
    if (isBeyondReading(cell.formula?.text ?? "")) refuse(sheet, cell, "longFormula");
    const formula = this.formulasOf.read(cell);
    const broken = formula === undefined ? undefined : brokenLimit(formula.text);
    if (broken !== undefined) refuse(sheet, cell, broken);
    const mayBeKept = this.place.isKept || formula !== undefined;
    if (mayBeKept && isParticular(cell, value, this.place.strings)) {
      const kept = { raw: cell, value, formula: undefined };
      this.kept.set(keyOf(row, column), kept);
      if (formula !== undefined) this.formulas.push({ sheet, row, column, value, formula, kept });
    }
    if (formula === undefined && value !== null) sheet.load(row, column, value);
    this.notice(cell, value);
  }
}

function isRich({ inline, type, value }: RawCell, strings: SharedStrings): boolean {
  return inline?.rich === true || (type === "s" && strings.isRich(Number(value)));
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/**
 * Puts formulas into their cells and shows the values that the file held for them. All formulas first: putting one
 * makes those that depend on it stale, and a stale value is calculated, not shown.
 */
export function putFormulas(formulas: readonly FoundFormula[], intersections: Intersections): void {
  const results = formulas.map((found) => takeResult(found));
  for (const { sheet, row, column, formula, kept } of formulas) {
    const { text, plain, shape } = formula;
    kept.formula = `=${plain ? intersections.marked(text) : text}`;
    sheet.setFormula(row, column, kept.formula, shape);
  }
  for (const [index, { sheet, row, column }] of formulas.entries()) {
    const result = results[index];
    if (Array.isArray(result)) sheet.setCachedSpill(row, column, result);
    else sheet.setCachedValue(row, column, result ?? null);
  }
}

/** A formula's own value; the values of a spill stand in the file as if typed, and become the formula's own. */
function takeResult({ sheet, value, formula }: FoundFormula): Scalar | Scalar[][] {
  const { spill } = formula;
  if (spill === undefined) return value;
  const values = sheet.values(spill);
  const first = values[0];
  if (first !== undefined) first[0] = value;
  sheet.clearContents(spill);
  // A result is never blank: what other programs save without it has to be calculated.
  return values.flat().includes(null) ? null : values;
}

function valueOf(cell: RawCell, { sheet, strings }: Workplace): Scalar {
  const { value, inline } = cell;
  if (inline !== undefined) return inline.text;
  if (value === undefined) return cell.type === "str" ? "" : null;
  switch (cell.type) {
    case "s":
      return value === "" ? null : (strings.text(Number(value)) ?? refuse(sheet, cell));
    case "str":
    case "inlineStr":
      return decodeText(value);
    case "b":
      return value === "1" || value === "true";
    case "e":
      return new ErrorValue(value);
    case "d":
      return orError(serialDate(value, sheet.workbook.date1904));
    default:
      return value === "" ? null : orError(Number(value));
  }
}

/** What is no number, or beyond all that there are, stays in the file as it stands there. */
function orError(value: number): number | ErrorValue {
  return Number.isFinite(value) ? value : new ErrorValue("#NUM!");
}

function placeOf(sheet: Sheet, { row, column }: RawCell): string {
  return `${quoteSheet(sheet.name)}!${cellName(row, column)}`;
}

function refuse(sheet: Sheet, cell: RawCell, reason: NotAWorkbookReason = "damagedCell"): never {
  throw new NotAWorkbook(reason, placeOf(sheet, cell));
}

/** Styles of single cells, put together into rectangles one column wide. */
class FormatRuns {
  private readonly open = new Map<number, { top: number; bottom: number; style: number }>();
  private readonly closed: { area: Area; style: number }[] = [];

  add(row: number, column: number, style: number): void {
    const run = this.open.get(column);
    if (run?.style === style && run.bottom === row - 1) {
      run.bottom = row;
      return;
    }
    this.close(column);
    this.open.set(column, { top: row, bottom: row, style });
  }

  runs(): { area: Area; style: number }[] {
    for (const column of [...this.open.keys()]) this.close(column);
    return this.closed;
  }

  private close(column: number): void {
    const run = this.open.get(column);
    if (run === undefined) return;
    const { top, bottom, style } = run;
    this.closed.push({ area: { top, bottom, left: column, right: column }, style });
    this.open.delete(column);
  }
}
