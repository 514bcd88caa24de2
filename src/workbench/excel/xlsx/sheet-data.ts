import { unescapeXml } from "./xml";

/** A cell as it stands in a sheet's XML. */
export interface RawCell {
  readonly address: string;
  readonly style: number;
  readonly type: string;
  /** Index of cell metadata: a formula that may spill has one. */
  readonly metadata: boolean;
  /** A value beyond the plain ones: an entity, a picture in the cell. */
  readonly rich: boolean;
  readonly formula: RawFormula | undefined;
  readonly value: string | undefined;
  /** The XML of an inline string. */
  readonly inline: string | undefined;
}

export interface RawFormula {
  readonly text: string;
  readonly type: string;
  readonly area: string | undefined;
  readonly shared: string | undefined;
}

export interface RawRow {
  /** The row's attributes as they stand, but its number and spans. */
  readonly attributes: string;
  /** From 0. */
  readonly row: number;
  readonly cells: Iterable<RawCell>;
}

const rowPattern = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const cellPattern = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const formulaPattern = /<f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/f>)/;
const valuePattern = /<v\b[^>]*?(?:\/>|>([\s\S]*?)<\/v>)/;
const inlinePattern = /<is\b[^>]*?>([\s\S]*?)<\/is>/;

/**
 * The rows of a sheet. Read by pattern and not as a document: a tree of a million cells would take gigabytes,
 * and this part of the format is regular.
 */
export function* readRows(sheetData: string): Generator<RawRow> {
  let next = 0;
  for (const [, attributes = "", inner = ""] of sheetData.matchAll(rowPattern)) {
    const number = attributeOf(attributes, "r");
    const row = number === undefined ? next : Number(number) - 1;
    next = row + 1;
    const kept = attributes.replace(/\s(?:r|spans)="[^"]*"/g, "").trim();
    yield { attributes: kept, row, cells: readCells(inner, row) };
  }
}

function* readCells(xml: string, row: number): Generator<RawCell> {
  let column = 0;
  for (const [, attributes = "", inner = ""] of xml.matchAll(cellPattern)) {
    const address = attributeOf(attributes, "r") ?? `${letters(column)}${row + 1}`;
    column++;
    yield {
      address,
      style: Number(attributeOf(attributes, "s") ?? 0),
      type: attributeOf(attributes, "t") ?? "n",
      metadata: attributeOf(attributes, "cm") !== undefined,
      rich: attributeOf(attributes, "vm") !== undefined,
      formula: formulaOf(inner),
      value: unescaped(valuePattern.exec(inner)?.[1]),
      inline: inlinePattern.exec(inner)?.[1],
    };
  }
}

function formulaOf(xml: string): RawFormula | undefined {
  const found = formulaPattern.exec(xml);
  if (found === null) return undefined;
  const [, attributes = "", text = ""] = found;
  return {
    text: unescapeXml(text),
    type: attributeOf(attributes, "t") ?? "normal",
    area: attributeOf(attributes, "ref"),
    shared: attributeOf(attributes, "si"),
  };
}

function unescaped(text: string | undefined): string | undefined {
  return text === undefined ? undefined : unescapeXml(text);
}

const patterns = new Map<string, RegExp>();

function attributeOf(attributes: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(`(?:^|\\s)${name}="([^"]*)"`);
    patterns.set(name, pattern);
  }
  return pattern.exec(attributes)?.[1];
}

function letters(column: number): string {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** A sheet's XML in three: before, within and after its rows. Prefixes on the main namespace are taken off. */
export function splitSheet(xml: string): { head: string; rows: string; tail: string } {
  const prefix = /<(\w+):worksheet\b/.exec(xml)?.[1];
  const plain =
    prefix === undefined
      ? xml
      : xml
          .replace(new RegExp(`<(/?)${prefix}:`, "g"), "<$1")
          .replace(`xmlns:${prefix}=`, "xmlns=");
  const found = /<sheetData\b[^>]*?(?:\/>|>([\s\S]*?)<\/sheetData>)/.exec(plain);
  if (found === null) return { head: plain, rows: "", tail: "" };
  return {
    head: plain.slice(0, found.index),
    rows: found[1] ?? "",
    tail: plain.slice(found.index + found[0].length),
  };
}
