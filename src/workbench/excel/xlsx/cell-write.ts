import { parseArea } from "../model/address";
import { overlap, type Area } from "../model/area";
import type { Sheet, Table } from "../model/types";
import { ErrorValue, type Scalar } from "../model/value";
import type { ArrayFormulas } from "./array-formula";
import { areaName, cellName } from "./cell-address";
import { FilledFormulas } from "./filled-formulas";
import { toFile } from "./formula";
import type { Intersections } from "./intersections";
import { sameValue, type KeptCell, type KeptSheet } from "./kept-cells";
import { textElement, type SharedStrings } from "./shared-strings";
import { attributesXml, type Attribute, type RawCell, type RawFormula } from "./sheet-data";
import type { StyleSheet } from "./styles-write";
import { escapeXml } from "./xml";
import { encodeText } from "./xstring";

/** What the cells of a sheet are written with. */
export interface Writing {
  readonly strings: SharedStrings;
  readonly styles: StyleSheet;
  readonly arrays: ArrayFormulas;
  readonly intersections: Intersections;
  /** Index of the cell metadata that marks a dynamic array; asked for only where there is one. */
  dynamicArray(): number;
}

/** Errors that files may hold; Excel takes a file with any other for damaged. */
const fileErrors = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);

/** Writes the cells of a sheet: those of the file that are still the same just as they were. */
export class CellWriter {
  private readonly filled: FilledFormulas;

  constructor(
    private readonly sheet: Sheet,
    private readonly tables: readonly Table[],
    private readonly kept: KeptSheet,
    private readonly writing: Writing,
  ) {
    const shareable = this.shareableFormula.bind(this);
    this.filled = new FilledFormulas(shareable, kept.nextGroup());
  }

  /** Columns of the row's cells that are written though they may hold nothing. */
  blanksOf(row: number): readonly number[] {
    return this.kept.blanksOf(row);
  }

  /** @param header the text of the cell where it is a table's header, which has to be just that */
  cell(row: number, column: number, value: Scalar, style: number, header?: string): string {
    const formula = this.sheet.formula(row, column);
    const kept = this.kept.at(row, column, formula);
    if (kept !== undefined && (header === undefined || header === kept.value)) {
      const same = sameValue(kept.value, value) || !this.sheet.isCalculated(row, column);
      if (formula === undefined && same) return this.asRead(row, column, kept.raw, style);
      if (formula !== undefined && this.kept.hasFormulaAsRead(row, column, kept)) {
        if (!same) return this.recalculated(row, column, kept, value, style);
        if (this.fillsAsRead(row, column, kept)) {
          return this.asRead(row, column, kept.raw, style);
        }
      }
    }
    if (header !== undefined) return this.text(row, column, header, style);
    if (formula !== undefined) {
      return this.withFormula(row, column, { formula, value, style, kept });
    }
    if (value === null) return style === 0 ? "" : `${start(row, column, style)}/>`;
    if (typeof value === "string") return this.text(row, column, value, style);
    const { type, xml } = written(value);
    return `${start(row, column, style)}${type}>${xml}</c>`;
  }

  private asRead(row: number, column: number, raw: RawCell, style: number): string {
    const { type, metadata, rich, others, formula, value, inline } = raw;
    const attributes =
      (type === "n" ? "" : ` t="${escapeXml(type)}"`) +
      metadataOf(metadata, rich) +
      attributesXml(others);
    const inner =
      (formula === undefined ? "" : formulaAsRead(whatIfNow(formula, this.sheet))) +
      (value === undefined ? "" : `<v>${escapeXml(value)}</v>`) +
      (inline === undefined ? "" : `<is>${inline.markup ?? textElement(inline.text)}</is>`);
    const head = start(row, column, style) + attributes;
    return inner === "" ? `${head}/>` : `${head}>${inner}</c>`;
  }

  /** A formula of the file with another value. */
  private recalculated(
    row: number,
    column: number,
    { raw }: KeptCell,
    value: Scalar,
    style: number,
  ): string {
    const { type, xml } = written(value);
    const { formula, metadata, others } = raw;
    const area = formula?.type === "array" ? this.filledBy(row, column) : undefined;
    const marks = type + metadataOf(metadata, undefined) + attributesXml(others);
    const f = formula === undefined ? "" : formulaAsRead(formula, area);
    return `${start(row, column, style)}${marks}>${f}${xml}</c>`;
  }

  private fillsAsRead(row: number, column: number, { raw }: KeptCell): boolean {
    const { formula } = raw;
    if (formula?.type !== "array" || !this.sheet.isCalculated(row, column)) return true;
    return (formula.area ?? cellName(row, column)) === areaName(this.filledBy(row, column));
  }

  /** A formula that is not the file's, or that cannot be written as it stood there. */
  private withFormula(
    row: number,
    column: number,
    cell: { formula: string; value: Scalar; style: number; kept: KeptCell | undefined },
  ): string {
    const { formula, value, style, kept } = cell;
    const { arrays } = this.writing;
    const shape = this.sheet.formulaShape(row, column) ?? "spilling";
    const fixed = typeof shape === "object";
    const marked = kept?.raw.formula?.type === "array" && kept.raw.metadata !== undefined;
    const spills = shape === "spilling" && (marked || arrays.has(this.sheet, row, column, formula));
    const mark = spills ? ` cm="${this.writing.dynamicArray()}"` : "";
    const held = kept !== undefined && !this.sheet.isCalculated(row, column) ? kept.value : value;
    const { type, xml } = held === null ? { type: "", xml: "" } : written(held);
    const f =
      spills || fixed ? this.arrayXml(formula, row, column) : this.formulaXml(formula, row, column);
    return `${start(row, column, style)}${type}${mark}>${f}${xml}</c>`;
  }

  private arrayXml(formula: string, row: number, column: number): string {
    const area = areaName(this.filledBy(row, column));
    return `<f t="array" ref="${area}">${escapeXml(this.textOf(formula, row, column, true))}</f>`;
  }

  /** A formula that many cells below have as well is written once for all of them. */
  private formulaXml(formula: string, row: number, column: number): string {
    const group = this.filled.sharedAbove(row, column);
    if (group !== undefined) return `<f t="shared" si="${group}"/>`;
    const text = this.textOf(formula, row, column, false);
    // What files write in other words than people do is not moved from cell to cell.
    const filled = `=${text}` === formula ? this.filled.begin(row, column) : undefined;
    if (filled === undefined) return `<f>${escapeXml(text)}</f>`;
    const area = areaName({ top: row, left: column, bottom: filled.bottom, right: column });
    return `<f t="shared" ref="${area}" si="${filled.group}">${escapeXml(text)}</f>`;
  }

  /** A cell's formula if nothing but its text is to be written of it. */
  private shareableFormula(row: number, column: number): string | undefined {
    const formula = this.sheet.formula(row, column);
    if (formula === undefined || this.sheet.formulaShape(row, column) instanceof Object)
      return undefined;
    const kept = this.kept.at(row, column, formula);
    if (kept?.raw.formula?.type === "array") return undefined;
    if (kept !== undefined && this.kept.hasFormulaAsRead(row, column, kept)) return undefined;
    return this.writing.arrays.has(this.sheet, row, column, formula) ? undefined : formula;
  }

  private textOf(formula: string, row: number, column: number, array: boolean): string {
    const cell = { top: row, left: column, bottom: row, right: column };
    const table = this.tables.find(({ area }) => overlap(area, cell))?.name;
    const plain = array ? undefined : this.writing.intersections.unmarked(formula);
    return toFile(plain ?? formula, table, array);
  }

  /** A cell with a text that is no formula's. */
  private text(row: number, column: number, text: string, style: number): string {
    const index = this.writing.strings.indexOf(text);
    // Without the mark a person who only confirms such a text would make a formula of it.
    const marked = text.startsWith("=") ? this.writing.styles.quoted(style) : style;
    const head = start(row, column, marked);
    if (index === undefined) return `${head} t="inlineStr"><is>${textElement(text)}</is></c>`;
    return `${head} t="s"><v>${index}</v></c>`;
  }

  /** The cells that an array formula fills. */
  private filledBy(row: number, column: number): Area {
    const shape = this.sheet.formulaShape(row, column);
    if (typeof shape === "object") {
      const { rows, columns } = shape;
      return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    }
    const cell = { top: row, left: column, bottom: row, right: column };
    return this.sheet.spill(row, column) ?? cell;
  }
}

function start(row: number, column: number, style: number): string {
  const address = `<c r="${cellName(row, column)}"`;
  return style === 0 ? address : `${address} s="${style}"`;
}

function metadataOf(metadata: string | undefined, rich: string | undefined): string {
  return (
    (metadata === undefined ? "" : ` cm="${escapeXml(metadata)}"`) +
    (rich === undefined ? "" : ` vm="${escapeXml(rich)}"`)
  );
}

/** A what-if table's results and inputs where they stand now; one whose row is gone is marked so. */
function whatIfNow(formula: RawFormula, sheet: Sheet): RawFormula {
  if (formula.type !== "dataTable" || sheet.rowShifts.length === 0) return formula;
  const now = (reference: string): string | undefined => {
    const area = parseArea(reference);
    if (area === undefined) return reference;
    const [top, bottom] = [sheet.rowNow(area.top), sheet.rowNow(area.bottom)];
    return top === undefined || bottom === undefined
      ? undefined
      : areaName({ ...area, top, bottom });
  };
  const others = formula.others.flatMap(([name, value]): Attribute[] => {
    if (name !== "r1" && name !== "r2") return [[name, value]];
    const moved = now(value);
    return moved === undefined
      ? [
          [name, value],
          [`del${name.slice(1)}`, "1"],
        ]
      : [[name, moved]];
  });
  return { ...formula, area: formula.area && (now(formula.area) ?? formula.area), others };
}

function formulaAsRead({ text, type, area, shared, others }: RawFormula, filled?: Area): string {
  const ref = filled === undefined ? area : areaName(filled);
  const attributes =
    (type === "normal" ? "" : ` t="${escapeXml(type)}"`) +
    (ref === undefined ? "" : ` ref="${escapeXml(ref)}"`) +
    (shared === undefined ? "" : ` si="${escapeXml(shared)}"`) +
    attributesXml(others);
  return text === "" ? `<f${attributes}/>` : `<f${attributes}>${escapeXml(text)}</f>`;
}

/** A calculated value: the cell's type as an attribute, and its element. */
function written(value: Scalar): { type: string; xml: string } {
  if (value instanceof ErrorValue)
    return error(fileErrors.has(value.code) ? value.code : "#VALUE!");
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? { type: "", xml: `<v>${value}</v>` } : error("#NUM!");
    case "boolean":
      return { type: ' t="b"', xml: `<v>${value ? 1 : 0}</v>` };
    case "string":
      return { type: ' t="str"', xml: `<v>${escapeXml(encodeText(value))}</v>` };
    default:
      return { type: "", xml: "" };
  }
}

function error(code: string): { type: string; xml: string } {
  return { type: ' t="e"', xml: `<v>${code}</v>` };
}
