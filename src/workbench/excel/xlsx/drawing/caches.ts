import type { Document, Element } from "@xmldom/xmldom";
import { displayText } from "../../host/cells/text";
import { parseAddress } from "../../host/cells/address";
import type { Sheet, Workbook } from "../../model/types";
import type { Scalar } from "../../model/value";
import { serialise } from "../package";
import { child, children, escapeXml, numeric, root } from "../xml";
import { drop } from "./place-child";

/** References whose last read values stand beside them, and the element that holds those values. */
const references: Readonly<Record<string, string>> = {
  numRef: "numCache",
  strRef: "strCache",
  datalabelsRange: "dlblRangeCache",
};

/** Marks the place of values while the rest is a document: a tree of every point would be large. */
const MARK = "values";

/** A chart's XML, with the values that the cells it refers to hold now. */
export function withValues(document: Document, workbook: Workbook): string {
  const texts: string[] = [];
  for (const reference of findReferences(root(document))) {
    const address = children(reference, "f")[0]?.textContent ?? "";
    const cells = cellsOf(address, workbook);
    if (cells === undefined) continue;
    const name = references[reference.localName ?? ""] ?? "";
    const present = child(reference, name);
    const points = name === "numCache" ? numbers(cells) : labels(cells);
    if (present !== undefined && hasJust(present, cells, points)) continue;
    const formatCode = child(present, "formatCode")?.textContent ?? "General";
    drop(reference, name);
    const kept = children(reference, "f")[0]?.nextSibling ?? null;
    const mark = document.createProcessingInstruction(MARK, String(texts.length));
    reference.insertBefore(mark, kept);
    const written = { formatCode, count: countOf(cells), points };
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
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Scalar[])[];
}

function cellsOf(address: string, workbook: Workbook): Cells | undefined {
  const found = parseAddress(address);
  const sheet = found?.sheet === undefined ? undefined : workbook.sheet(found.sheet);
  if (found === undefined || sheet === undefined) return undefined;
  const { top: row, left: column } = found.area;
  return { sheet, row, column, values: sheet.values(found.area) };
}

/** A cell's place among those of its range, and its value as a cache has it. */
type Point = readonly [index: number, text: string];

function countOf({ values }: Cells): number {
  return values.length * (values[0]?.length ?? 0);
}

/** Only numbers are points: errors such as #N/A, texts and blanks draw nothing. */
function numbers({ values }: Cells): Point[] {
  return values
    .flat()
    .flatMap((value, index): Point[] =>
      typeof value === "number" ? [[index, String(value)]] : [],
    );
}

function labels({ sheet, row, column, values }: Cells): Point[] {
  const width = values[0]?.length ?? 0;
  return values.flatMap((line, r) =>
    line.flatMap((value, c): Point[] => {
      if (value === null || value === "") return [];
      const { numberFormat } = sheet.format(row + r, column + c);
      const text = displayText(value, numberFormat, sheet.workbook.date1904);
      return [[r * width + c, text]];
    }),
  );
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

interface Cache {
  readonly formatCode: string;
  readonly count: number;
  readonly points: readonly Point[];
}

function cacheXml(name: string, { formatCode, count, points }: Cache, names: Names): string {
  const { own, c, declared } = names;
  const format =
    name === "numCache" ? `<${c}formatCode>${escapeXml(formatCode)}</${c}formatCode>` : "";
  const list = points.map(
    ([index, text]) => `<${c}pt idx="${index}"><${c}v>${escapeXml(text)}</${c}v></${c}pt>`,
  );
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
