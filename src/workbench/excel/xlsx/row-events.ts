import { COLUMNS } from "../model/address";
import { rawFormula } from "./raw-formula";
import {
  noAttributes,
  type Attribute,
  type RawCell,
  type RawFormula,
  type RowReceiver,
} from "./sheet-data";
import { cellIndex, refusal, rowIndex } from "./sheet-limits";
import { StringItemReader, type StringItem } from "./string-item";
import { isMain } from "./xml";
import type { Tag, XmlHandler } from "./xml-reader";

/** What stands where, by how deep it lies below a sheet's rows. */
const ROW = 1;
const CELL = 2;
const CONTENT = 3;

/** Makes rows of what an XML reader tells of the inside of `sheetData`. */
export class RowEvents implements XmlHandler {
  private depth = 0;
  /** How deep something lies that is not known; 0 where nothing does. */
  private skipped = 0;
  private row = -1;
  private numbered = false;
  private cellRow = -1;
  private column = -1;
  private attributes: readonly Attribute[] = noAttributes;
  private cells: RawCell[] = [];
  private cell: Tag | undefined;
  private gathered = "";
  private formula: RawFormula | undefined;
  private value: string | undefined;
  private inline: StringItem | undefined;
  private content: "" | "f" | "v" | "is" = "";
  private readonly item = new StringItemReader();

  /** @param declared whether a prefix means the same around the rows, so that a row need not say it */
  constructor(
    private readonly sheet: string,
    private readonly receiver: RowReceiver,
    private readonly declared: (prefix: string, uri: string) => boolean,
  ) {}

  /** Says which row was read last, where another reader did: a row without a number follows it. */
  after(row: number): void {
    this.row = row;
  }

  open(tag: Tag): void {
    this.depth++;
    if (this.skipped > 0) return;
    if (this.content === "is") {
      this.item.open(tag);
      return;
    }
    const name = isMain(tag.uri) ? tag.local : "";
    if (this.depth === ROW && name === "row") this.openRow(tag);
    else if (this.depth === CELL && name === "c") this.openCell(tag);
    else if (this.depth === CONTENT && (name === "f" || name === "v" || name === "is")) {
      this.content = name;
    } else this.skip();
  }

  close(tag: Tag): void {
    const depth = this.depth--;
    if (this.skipped > 0) {
      if (depth === this.skipped) this.skipped = 0;
    } else if (depth > CONTENT) {
      this.item.close(tag);
    } else if (depth === CONTENT) {
      this.closeContent(tag);
    } else if (depth === CELL) {
      this.closeCell();
    } else {
      this.receiver.row({ row: this.row, attributes: this.attributes, cells: this.cells });
    }
  }

  text(text: string): void {
    if (this.skipped > 0) return;
    if (this.content === "is") this.item.text(text);
    else if (this.content !== "") this.gathered += text;
  }

  private skip(): void {
    this.skipped = this.depth;
    if (this.depth > ROW) {
      this.receiver.unknown(this.row, this.depth > CELL ? this.column : undefined);
    }
  }

  private openRow(tag: Tag): void {
    const number = tag.attributes.r?.value;
    this.row = rowIndex(number ?? String(this.row + 2), this.sheet);
    this.numbered = number !== undefined;
    this.cellRow = this.row;
    this.column = -1;
    this.attributes = this.kept(tag, "r", "spans");
    this.cells = [];
  }

  private openCell(tag: Tag): void {
    this.cell = tag;
    const address = tag.attributes.r?.value;
    if (address === undefined) {
      this.column++;
      if (this.column >= COLUMNS) throw refusal("beyondSheet", this.sheet, String(this.row + 1));
    } else {
      ({ row: this.cellRow, column: this.column } = cellIndex(address, this.sheet));
      if (!this.numbered) this.row = this.cellRow;
    }
  }

  private closeContent(tag: Tag): void {
    if (this.content === "f") {
      this.formula = rawFormula(attributesOf(tag), this.gathered);
    } else if (this.content === "v") {
      this.value = this.gathered;
    } else {
      this.inline = this.item.take();
    }
    this.content = "";
    this.gathered = "";
  }

  private closeCell(): void {
    const { cell } = this;
    if (cell === undefined) return;
    const { s, t, cm, vm } = cell.attributes;
    this.cells.push({
      row: this.cellRow,
      column: this.column,
      style: Number(s?.value ?? 0),
      type: t?.value ?? "n",
      metadata: cm?.value,
      rich: vm?.value,
      others: this.kept(cell, "r", "s", "t", "cm", "vm"),
      formula: this.formula,
      value: this.value,
      inline: this.inline,
    });
    this.formula = undefined;
    this.value = undefined;
    this.inline = undefined;
  }

  /** Attributes to be written back, with the declarations of their prefixes where nothing around says them. */
  private kept(tag: Tag, ...read: readonly string[]): readonly Attribute[] {
    const kept: Attribute[] = [];
    const declared = new Set<string>();
    for (const { name, prefix, uri, value } of Object.values(tag.attributes)) {
      if (name === "xmlns" || prefix === "xmlns" || read.includes(name)) continue;
      if (prefix !== "" && prefix !== "xml" && !declared.has(prefix)) {
        declared.add(prefix);
        if (!this.declared(prefix, uri)) kept.push([`xmlns:${prefix}`, uri]);
      }
      kept.push([name, value]);
    }
    return kept.length === 0 ? noAttributes : kept;
  }
}

function attributesOf(tag: Tag): readonly Attribute[] {
  return Object.values(tag.attributes)
    .filter(({ prefix, name }) => prefix === "" && name !== "xmlns")
    .map(({ name, value }) => [name, value] as const);
}
