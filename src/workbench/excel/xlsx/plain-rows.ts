import { COLUMNS, ROWS } from "../model/address";
import {
  BLANK,
  EQUALS,
  GREATER,
  QUOTE,
  SLASH,
  columnOf,
  isDigit,
  isNumber,
  rowOf,
} from "./plain-signs";
import type { PlainReader } from "./plain-first";
import { INCOMPLETE, NOT_PLAIN, PlainScanner } from "./plain-scanner";
import { tagsWith, type Tags } from "./plain-tags";
import { rawFormula } from "./raw-formula";
import {
  noAttributes,
  type Attribute,
  type RawCell,
  type RawFormula,
  type RawRow,
  type RowReceiver,
} from "./sheet-data";
import type { StringItem } from "./string-item";
import { decodeText } from "./xstring";

/**
 * Reads rows that are written the way nearly all programs write them, in a fraction of the time that an XML reader
 * takes: double quotes, one blank before an attribute, addresses in all cells or none, no entities, nothing but cells
 * with a formula, a value or a plain text. That is a part of XML in which nothing can mean anything else; whatever is
 * written in another way is left to the XML reader.
 */
export class PlainRows extends PlainScanner implements PlainReader {
  incomplete = false;
  private readonly tags: Tags;
  /** The row that was read before. */
  private last = -1;
  /** Rows are often written with the same attributes. */
  private readonly rowAttributes = new Map<string, readonly Attribute[]>();
  private column = -1;
  /** What stands behind the number of the row that was read last, to the end of its tag. */
  private above: string | undefined;
  /** Of the row that is being read: whether it says its number, which it is, and its attributes. */
  private numbered = false;
  private rowNumber = 0;
  private kept: readonly Attribute[] = noAttributes;

  /**
   * @param prefix of the elements' names, with its colon; "" where they have none
   * @param isDeclared whether a prefix of an attribute has a meaning here
   * @param before the row that was read before, from 0: one without a number follows it
   */
  constructor(
    prefix: string,
    private readonly receiver: RowReceiver,
    protected override readonly isDeclared: (prefix: string) => boolean,
    private readonly before: () => number,
  ) {
    super();
    this.tags = tagsWith(prefix);
  }

  read(text: string, from: number): number {
    this.text = text;
    this.last = this.before();
    let at = from;
    for (;;) {
      const end = this.row(at);
      if (end < 0) {
        this.incomplete = end === INCOMPLETE;
        return at;
      }
      at = end;
    }
  }

  private row(from: number): number {
    const { text, tags } = this;
    let at = this.skipSpace(from);
    if (!text.startsWith(tags.row, at)) return this.stop(at, tags.row);
    const start = at + tags.row.length;
    at = this.likeAbove(start);
    if (at < 0) at = this.ownAttributes(start);
    if (at < 0) return at;
    const { numbered, rowNumber: row, kept: attributes } = this;
    const cells: RawCell[] = [];
    if (text.charCodeAt(at) === SLASH) {
      if (text.charCodeAt(at + 1) !== GREATER) return at + 1 < text.length ? NOT_PLAIN : INCOMPLETE;
      this.take({ row, attributes, cells });
      return at + 2;
    }
    at = this.skipSpace(at + 1);
    this.column = -1;
    while (text.startsWith(tags.c, at)) {
      at = this.cell(at + tags.c.length, row, cells, numbered);
      if (at < 0) return at;
      at = this.skipSpace(at);
    }
    if (!text.startsWith(tags.rowEnd, at)) return this.stop(at, tags.rowEnd, tags.c);
    this.take({ row, attributes, cells });
    return at + tags.rowEnd.length;
  }

  private take(row: RawRow): void {
    this.last = row.row;
    this.receiver.row(row);
  }

  /** Reads a row's number, and behind it the very attributes of the row above: most have no others. */
  private likeAbove(from: number): number {
    const { text, above } = this;
    if (above === undefined || !text.startsWith(' r="', from)) return NOT_PLAIN;
    let at = from + 4;
    while (isDigit(text.charCodeAt(at))) at++;
    if (!text.startsWith(above, at)) return NOT_PLAIN;
    const row = rowOf(text.slice(from + 4, at));
    if (row < 0) return NOT_PLAIN;
    this.numbered = true;
    this.rowNumber = row;
    return at + above.length - 1;
  }

  private ownAttributes(from: number): number {
    const at = this.readAttributes(from);
    if (at < 0) return at;
    const { attributes, text } = this;
    const number = attributes.find(([name]) => name === "r")?.[1];
    const row = number === undefined ? this.last + 1 : rowOf(number);
    if (row < 0 || row >= ROWS) return NOT_PLAIN;
    this.numbered = number !== undefined;
    this.rowNumber = row;
    this.kept = this.rest();
    const isFirst = number !== undefined && attributes[0]?.[0] === "r";
    this.above = isFirst ? text.slice(from + 4 + number.length, at + 1) : undefined;
    return at;
  }

  /** The row's attributes to be kept, the same object for the same attributes. */
  private rest(): readonly Attribute[] {
    const kept = this.attributes.filter(([name]) => name !== "r" && name !== "spans");
    if (kept.length === 0) return noAttributes;
    const key = kept.join(" ");
    const known = this.rowAttributes.get(key);
    if (known !== undefined) return known;
    // Heights that differ from row to row are not worth remembering.
    if (this.rowAttributes.size < 1000) this.rowAttributes.set(key, kept);
    return kept;
  }

  /**
   * @param from behind the element's name
   * @param numbered whether the row says which it is, so that addresses need not
   */
  private cell(from: number, row: number, cells: RawCell[], numbered: boolean): number {
    const { text, tags } = this;
    let at = from;
    // A cell without an address follows the one before it.
    let column = this.column + 1;
    let style = 0;
    let type = "n";
    let metadata: string | undefined;
    let rich: string | undefined;
    let seen = 0;
    while (text.charCodeAt(at) === BLANK) {
      const first = text.charCodeAt(at + 1);
      let name = at + 2;
      if ((first === 99 || first === 118) && text.charCodeAt(name) === 109) name++; // cm, vm
      if (text.charCodeAt(name) !== EQUALS || text.charCodeAt(name + 1) !== QUOTE) {
        return name + 1 < text.length ? NOT_PLAIN : INCOMPLETE;
      }
      const end = this.attributeValue(name + 2);
      if (end < 0) return end;
      const { value } = this;
      const bit =
        name - at === 3 ? (first === 99 ? 1 : 2) : first === 114 ? 4 : first === 115 ? 8 : 16;
      if ((seen & bit) !== 0) return NOT_PLAIN;
      seen |= bit;
      if (bit === 1) metadata = value;
      else if (bit === 2) rich = value;
      else if (bit === 4) column = numbered ? columnOf(value, row) : NOT_PLAIN;
      else if (bit === 8) style = isNumber(value) || value === "0" ? Number(value) : NOT_PLAIN;
      else if (first === 116) type = value;
      else return NOT_PLAIN;
      at = end;
    }
    const mark = text.charCodeAt(at);
    if (Number.isNaN(mark)) return INCOMPLETE;
    if (column < 0 || column >= COLUMNS || style < 0) return NOT_PLAIN;
    this.column = column;
    let formula: RawFormula | undefined;
    let value: string | undefined;
    let inline: StringItem | undefined;
    if (mark === SLASH) {
      if (text.charCodeAt(at + 1) !== GREATER) return at + 1 < text.length ? NOT_PLAIN : INCOMPLETE;
      at += 2;
    } else if (mark !== GREATER) {
      return NOT_PLAIN;
    } else {
      at++;
      if (text.startsWith(tags.f, at)) {
        at = this.readAttributes(at + tags.f.length);
        if (at < 0) return at;
        const { attributes } = this;
        if (attributes.some(([name]) => name.includes(":"))) return NOT_PLAIN;
        at = this.content(at, tags.fEnd);
        if (at < 0) return at;
        formula = rawFormula(attributes, this.value);
      }
      if (text.startsWith(tags.v, at)) {
        at = this.content(at + tags.v.length - 1, tags.vEnd);
        if (at < 0) return at;
        value = this.value;
      } else if (text.startsWith(tags.is, at)) {
        at = this.onlyText(at + tags.is.length, tags.t, tags.tEnd, tags.isEnd);
        if (at < 0) return at;
        inline = { text: decodeText(this.value), markup: undefined, rich: false };
      }
      if (!text.startsWith(tags.cEnd, at)) {
        return this.stop(at, tags.cEnd, tags.f, tags.v, tags.is);
      }
      at += tags.cEnd.length;
    }
    const others = noAttributes;
    cells.push({ row, column, style, type, metadata, rich, others, formula, value, inline });
    return at;
  }
}
