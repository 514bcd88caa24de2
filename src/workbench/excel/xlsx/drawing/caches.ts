import type { Document, Element } from "@xmldom/xmldom";
import { displayText } from "../../host/cells/text";
import { parseAddress } from "../../host/cells/address";
import type { Sheet, Workbook } from "../../model/types";
import type { Scalar } from "../../model/value";
import { serialise } from "../package";
import { children, escapeXml, root } from "../xml";
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
    const cache = references[reference.localName ?? ""] ?? "";
    drop(reference, cache);
    const kept = children(reference, "f")[0]?.nextSibling ?? null;
    const mark = document.createProcessingInstruction(MARK, String(texts.length));
    reference.insertBefore(mark, kept);
    const names = namesFor(reference, document);
    texts.push(cache === "numCache" ? numbers(cells, names) : labels(cells, cache, names));
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

/** Only numbers are points: errors such as #N/A, texts and blanks draw nothing. */
function numbers({ values }: Cells, { own, c }: Names): string {
  const flat = values.flat();
  const points = flat.map((value, index) =>
    typeof value === "number" ? `<${c}pt idx="${index}"><${c}v>${value}</${c}v></${c}pt>` : "",
  );
  return `<${own}numCache><${c}formatCode>General</${c}formatCode><${c}ptCount val="${flat.length}"/>${points.join("")}</${own}numCache>`;
}

function labels({ sheet, row, column, values }: Cells, cache: string, names: Names): string {
  const { own, c, declared } = names;
  const width = values[0]?.length ?? 0;
  const points = values.flatMap((line, r) =>
    line.map((value, index) => {
      if (value === null || value === "") return "";
      const text = displayText(
        value,
        sheet.format(row + r, column + index).numberFormat,
        sheet.workbook.date1904,
      );
      return `<${c}pt idx="${r * width + index}"><${c}v>${escapeXml(text)}</${c}v></${c}pt>`;
    }),
  );
  const name = `${own}${cache}`;
  return `<${name}${declared}><${c}ptCount val="${values.length * width}"/>${points.join("")}</${name}>`;
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
