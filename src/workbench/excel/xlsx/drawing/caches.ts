import type { Document, Element } from "@xmldom/xmldom";
import { displayText } from "../../host/cells/text";
import { parseAddress } from "../../model/address";
import type { Area } from "../../model/area";
import type { Sheet, Workbook } from "../../model/types";
import type { Scalar } from "../../model/value";
import { serialise } from "../package";
import { attribute, child, children, escapeXml, numeric, root } from "../xml";
import type { ChartDocument } from "./far-points";
import { drop } from "./place-child";

/** References whose last read values stand beside them, and the element that holds those values. */
const references: Readonly<Record<string, string>> = {
  numRef: "numCache",
  strRef: "strCache",
  datalabelsRange: "dlblRangeCache",
};

/** Marks the place of values while the rest is a document: a tree of every point would be large. */
const MARK = "values";

/**
 * A chart's XML, with the values that the cells it refers to hold now; undefined where points that were left out lie
 * in other workbooks.
 */
export function withValues(
  { document, isWhole }: ChartDocument,
  workbook: Workbook,
): string | undefined {
  const texts: string[] = [];
  for (const reference of findReferences(root(document))) {
    const address = children(reference, "f")[0]?.textContent ?? "";
    const cells = cellsOf(address, workbook);
    if (cells === undefined && !isWhole) return undefined;
    if (cells === undefined) continue;
    const name = references[reference.localName ?? ""] ?? "";
    const present = child(reference, name);
    const points = name === "numCache" ? numbers(cells) : labels(cells);
    if (present !== undefined && hasJust(present, cells, points)) continue;
    const formats = name === "numCache" ? formatsOf(present, cells) : noFormats;
    drop(reference, name);
    const kept = children(reference, "f")[0]?.nextSibling ?? null;
    const mark = document.createProcessingInstruction(MARK, String(texts.length));
    reference.insertBefore(mark, kept);
    const written = { formats, count: countOf(cells), points };
    texts.push(cacheXml(name, written, namesFor(reference, document)));
  }
  const xml = serialise(document);
  return xml.replace(/<\?values (\d+)\?>/g, (_, index: string) => texts[Number(index)] ?? "");
}

function findReferences(parent: Element): Element[] {
  return children(parent).flatMap((each) =>
    (each.localName ?? "") in references ? [each] : findReferences(each),
  );
}

interface Cells {
  readonly sheet: Sheet;
  readonly area: Area;
}

function cellsOf(address: string, workbook: Workbook): Cells | undefined {
  const found = parseAddress(address);
  const sheet = found?.sheet === undefined ? undefined : workbook.sheet(found.sheet);
  return found === undefined || sheet === undefined ? undefined : { sheet, area: found.area };
}

/** A cell's place among those of its range, and its value as a cache has it. */
type Point = readonly [index: number, text: string];

function countOf({ area }: Cells): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** Rows that are read at a time. */
const ROWS_AT_ONCE = 1000;

/** Visits the cells of a range that hold something; how far it reaches beyond them costs nothing. */
function eachFilled(
  { sheet, area }: Cells,
  visit: (value: Scalar, row: number, column: number, index: number) => void,
): void {
  const last = Math.min(area.bottom, sheet.usedArea()?.bottom ?? -1);
  const width = area.right - area.left + 1;
  for (let top = area.top; top <= last; top += ROWS_AT_ONCE) {
    const lines = sheet.filledCells(top, Math.min(top + ROWS_AT_ONCE - 1, last));
    lines.forEach((line, down) => {
      line?.columns.forEach((column, at) => {
        if (column < area.left || column > area.right) return;
        const index = (top + down - area.top) * width + column - area.left;
        visit(line.values[at] ?? null, top + down, column, index);
      });
    });
  }
}

/** Only numbers are points: errors such as #N/A, texts and blanks draw nothing. */
function numbers(cells: Cells): Point[] {
  const points: Point[] = [];
  eachFilled(cells, (value, _row, _column, index) => {
    if (typeof value === "number") points.push([index, String(value)]);
  });
  return points;
}

function labels(cells: Cells): Point[] {
  const { sheet } = cells;
  const points: Point[] = [];
  eachFilled(cells, (value, row, column, index) => {
    if (value === "") return;
    const { numberFormat } = sheet.format(row, column);
    points.push([index, displayText(value, numberFormat, sheet.workbook.date1904)]);
  });
  return points;
}

/** Whether the file's cache holds these points: then it stays, with its number formats, as it is. */
function hasJust(cache: Element, cells: Cells, points: readonly Point[]): boolean {
  const present = children(cache, "pt");
  if (numeric(child(cache, "ptCount"), "val") !== countOf(cells)) return false;
  if (present.length !== points.length) return false;
  const isNumber = cache.localName === "numCache";
  return points.every(([index, text], at) => {
    const value = child(present[at], "v")?.textContent ?? "";
    const same = isNumber ? Number(value) === Number(text) : value === text;
    return same && numeric(present[at], "idx") === index;
  });
}

/** The number format of all points, and those of single ones. */
interface NumberFormats {
  readonly all: string | undefined;
  readonly single: ReadonlyMap<number, string>;
}

const noFormats: NumberFormats = { all: undefined, single: new Map() };

/** Those that the file has; where it has no values yet, that of the first cell, as Excel writes it. */
function formatsOf(present: Element | undefined, { sheet, area }: Cells): NumberFormats {
  if (present === undefined) {
    return { ...noFormats, all: sheet.format(area.top, area.left).numberFormat ?? "General" };
  }
  const single = children(present, "pt").flatMap((point): [number, string][] => {
    const format = attribute(point, "formatCode");
    return format === undefined ? [] : [[numeric(point, "idx") ?? 0, format]];
  });
  return {
    all: child(present, "formatCode")?.textContent ?? undefined,
    single: new Map(single),
  };
}

interface Cache {
  readonly formats: NumberFormats;
  readonly count: number;
  readonly points: readonly Point[];
}

function cacheXml(name: string, { formats, count, points }: Cache, names: Names): string {
  const { own, c, declared } = names;
  const { all, single } = formats;
  const format = all === undefined ? "" : `<${c}formatCode>${escapeXml(all)}</${c}formatCode>`;
  const list = points.map(([index, text]) => {
    const own = single.get(index);
    const code = own === undefined ? "" : ` formatCode="${escapeXml(own)}"`;
    return `<${c}pt idx="${index}"${code}><${c}v>${escapeXml(text)}</${c}v></${c}pt>`;
  });
  const tag = `${own}${name}`;
  return `<${tag}${declared}>${format}<${c}ptCount val="${count}"/>${list.join("")}</${tag}>`;
}

/** How the names of what is written begin, for a chart may call its namespace as it likes, or not at all. */
interface Names {
  /** Of the element that holds the values: as the reference's. */
  readonly own: string;
  /** Of what stands in it, which always belongs to the chart's own namespace. */
  readonly c: string;
  /** What that namespace has to be declared by. */
  readonly declared: string;
}

function namesFor(reference: Element, document: Document): Names {
  const own = beginning(reference);
  const chart = root(document);
  if (reference.namespaceURI === chart.namespaceURI) return { own, c: own, declared: "" };
  return { own, c: "c:", declared: chart.prefix === "c" ? "" : ` xmlns:c="${chart.namespaceURI}"` };
}

function beginning({ prefix }: Element): string {
  return prefix === null || prefix === "" ? "" : `${prefix}:`;
}
