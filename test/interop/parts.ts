import { strFromU8, unzipSync } from "fflate";
import { posix } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";

/** What a package says, place by place: two that say the same have the same entries, however they spell it. */
export type Facts = ReadonlyMap<string, string>;

/**
 * Every part of a package: sheets cell by cell and by what surrounds the cells, shared texts and styles within the
 * cells that use them, other XML by its elements, and all else byte by byte.
 */
export function factsOf(file: Uint8Array): Facts {
  const parts = unzipSync(file);
  const facts = new Map<string, string>();
  const root = (path: string) => parse(path, parts[path]);
  const strings = parts["xl/sharedStrings.xml"];
  const texts =
    strings === undefined
      ? []
      : children(root("xl/sharedStrings.xml"), "si").map((each) => inside(each));
  const looks = looksOf(root("xl/styles.xml"));
  for (const path of Object.keys(parts)) {
    if (path.endsWith("/") || indirect.has(path)) continue;
    if (/^xl\/worksheets\/[^/]*\.xml$/.test(path)) addSheet(facts, path, root(path), texts, looks);
    else if (path === "[Content_Types].xml") addSet(facts, path, root(path), asItIs);
    else if (path.endsWith(".rels")) addSet(facts, path, root(path), whole(path));
    else if (/\.(xml|vml)$/.test(path)) facts.set(path, withoutHollow(canonical(root(path))));
    else facts.set(path, Buffer.from(parts[path] ?? []).toString("base64"));
  }
  return facts;
}

/** The places where two packages differ. */
export function differences(before: Facts, after: Facts): string[] {
  const places = new Set([...before.keys(), ...after.keys()]);
  return [...places].filter((place) => before.get(place) !== after.get(place)).sort();
}

/** Parts that count by the cells that use them. */
const indirect: ReadonlySet<string> = new Set(["xl/sharedStrings.xml", "xl/styles.xml"]);

function addSheet(
  facts: Map<string, string>,
  path: string,
  sheet: Element,
  texts: readonly string[],
  looks: Looks,
): void {
  const data = children(sheet, "sheetData")[0];
  for (const row of data === undefined ? [] : children(data, "row")) {
    const number = row.getAttribute("r") ?? "";
    const attributes = attributesOf(row, styled(looks));
    if (attributes !== ` {}r="${number}"`) facts.set(`${path} row ${number}`, attributes);
    for (const cell of children(row, "c")) {
      const value = children(cell, "v")[0]?.textContent ?? "";
      const shared = cell.getAttribute("t") === "s" ? (texts[Number(value)] ?? "") : null;
      const content = shared ?? inside(cell);
      const place = `${path} ${cell.getAttribute("r") ?? ""}`;
      facts.set(place, attributesOf(cell, styled(looks)) + content);
    }
  }
  for (const part of elements(sheet)) {
    const name = part.localName ?? "";
    if (name === "sheetData") continue;
    const place = `${path} <${name}>`;
    const text = (facts.get(place) ?? "") + withoutHollow(canonical(part, styled(looks)));
    if (text !== "") facts.set(place, text);
  }
}

/** Lists whose order says nothing. */
function addSet(facts: Map<string, string>, path: string, list: Element, told: Told): void {
  for (const entry of elements(list)) facts.set(`${path} ${canonical(entry, told)}`, "there");
}

/** Targets of relationships from the root of the package. */
function whole(path: string): Told {
  const folder = path.replace(/_rels\/[^/]*$/, "");
  return (name, value, { attributes }) => {
    const outside = Array.from(attributes).some((each) => each.name === "TargetMode");
    return name === "Target" && !outside ? posix.resolve(`/${folder}`, value) : value;
  };
}

interface Looks {
  readonly cells: readonly string[];
  readonly rules: readonly string[];
}

/** What each style of a cell, and each of a rule, looks like, with what it points to. */
function looksOf(styles: Element): Looks {
  const list = (name: string) => {
    const found = children(styles, name)[0];
    return found === undefined ? [] : elements(found);
  };
  const formats = new Map(
    list("numFmts").map((each) => [each.getAttribute("numFmtId"), each.getAttribute("formatCode")]),
  );
  const pick = (name: string, index: string | null) => {
    const found = list(name)[Number(index ?? 0)];
    return found === undefined ? "" : canonical(found);
  };
  const resolve = (xf: Element) =>
    [
      formats.get(xf.getAttribute("numFmtId")) ?? xf.getAttribute("numFmtId"),
      ...["font", "fill", "border"].map((kind) => pick(`${kind}s`, xf.getAttribute(`${kind}Id`))),
      inside(xf),
    ].join(" ");
  const named = list("cellStyleXfs").map(resolve);
  const cells = list("cellXfs").map(
    (xf) => `${resolve(xf)} after ${named[Number(xf.getAttribute("xfId") ?? 0)] ?? ""}`,
  );
  return { cells, rules: list("dxfs").map((each) => canonical(each)) };
}

/** Attributes that point to styles say what these look like. */
function styled({ cells, rules }: Looks) {
  return (name: string, value: string, element: Element): string => {
    const of = element.localName;
    if (name === "s" && (of === "c" || of === "row")) return cells[Number(value)] ?? value;
    if (name === "style" && of === "col") return cells[Number(value)] ?? value;
    if (name === "dxfId") return rules[Number(value)] ?? value;
    return value;
  };
}

/** Attributes that say what holds without them too, or what can be counted, or which sheet is shown. */
function silent(name: string, value: string): boolean {
  return quiet.has(name) || quiet.has(`${name}=${spelt(value)}`);
}

const quiet: ReadonlySet<string> = new Set([
  ...["spans", "count", "xml:space", "tabSelected", "activeTab=0", "state=visible"],
  ...["t=n", "s=0", "hidden=0", "aca=0", "showGridLines=1", "activeCell=A1", "sqref=A1"],
]);

/** Elements that say nothing: what an empty one of them says holds without it too. */
const hollow: readonly RegExp[] = [
  /<\{[^}]*\}dimension \{\}ref="A1"><\/>/g,
  /<\{[^}]*\}(?:definedNames|bookViews|workbookView)><\/>/g,
  /<\{[^}]*\}sheetViews><\{[^}]*\}sheetView \{\}workbookViewId="0"><\/><\/>/g,
  /<\{[^}]*\}autoTitleDeleted \{\}val="0"><\/>/g,
];

function withoutHollow(text: string): string {
  const shorter = hollow.reduce((rest, each) => rest.replace(each, ""), text);
  return shorter === text ? text : withoutHollow(shorter);
}

/** XML has two spellings of yes and no, workbooks two of an area of one cell. */
function spelt(value: string): string {
  if (value === "true") return "1";
  if (value === "false") return "0";
  const [from, to] = value.split(":");
  return from === to ? (from ?? "") : value;
}

type Told = (name: string, value: string, element: Element) => string;

const asItIs: Told = (_, value) => value;

function canonical(element: Element, told: Told = asItIs): string {
  const name = `{${element.namespaceURI ?? ""}}${element.localName ?? ""}`;
  return `<${name}${attributesOf(element, told)}>${inside(element, told)}</>`;
}

function inside(element: Element, told: Told = asItIs): string {
  const nodes = Array.from(element.childNodes);
  const onlyElements = nodes.some(({ nodeType }) => nodeType === 1);
  return nodes
    .map((node) => {
      if (node.nodeType === 1) return canonical(node as Element, told);
      const text = node.nodeValue ?? "";
      return node.nodeType === 8 || (onlyElements && text.trim() === "") ? "" : text;
    })
    .join("");
}

function attributesOf(element: Element, told: Told): string {
  return Array.from(element.attributes)
    .filter(
      ({ name, value }) => name !== "xmlns" && !name.startsWith("xmlns:") && !silent(name, value),
    )
    .map(({ localName, namespaceURI, value }) => {
      const name = localName ?? "";
      return ` {${namespaceURI ?? ""}}${name}=${JSON.stringify(told(name, spelt(value), element))}`;
    })
    .sort()
    .join("");
}

function elements(parent: Element): Element[] {
  return Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1);
}

function children(parent: Element, name: string): Element[] {
  return elements(parent).filter(({ localName }) => localName === name);
}

function parse(path: string, bytes: Uint8Array | undefined): Element {
  const onError = (level: string, problem: string) => {
    if (level !== "warning") throw new Error(`${path}: ${problem}`);
  };
  const text = strFromU8(bytes ?? new Uint8Array()).replace(/^\uFEFF/, "");
  const { documentElement } = new DOMParser({ onError }).parseFromString(text, "text/xml");
  if (documentElement === null) throw new Error(`${path} is empty`);
  return documentElement;
}
