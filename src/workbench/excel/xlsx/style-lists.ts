import { XMLSerializer, type Document, type Element } from "@xmldom/xmldom";
import { element, need, setAttribute } from "./child-order";
import { serialise, type Package } from "./package";
import { PlainFirst } from "./plain-first";
import { PlainItems } from "./plain-items";
import { children, isMain, ns, root } from "./xml";
import { XmlMarkup } from "./xml-markup";
import { XmlReader, type Tag, type XmlHandler } from "./xml-reader";
import { XmlTree } from "./xml-tree";

/** The lists of a style part, each with what its items are called. */
export const itemNames = {
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellStyleXfs: "xf",
  cellXfs: "xf",
  cellStyles: "cellStyle",
  dxfs: "dxf",
} as const;

export type ListName = keyof typeof itemNames;

/** The items of one list as text: a file may have tens of thousands, of which few are looked at. */
interface StyleList {
  readonly items: string[];
  /** What stands among the items and is none, behind them when it is written. */
  readonly others: string[];
  readonly read: number;
}

const LIST = 2;
const ITEM = 3;

/** Items that are made elements at a time. */
const AT_ONCE = 1000;

/** Marks the place of a list's items while the rest is a document. */
const MARK = "kam-items";

/** A style part: its lists as text, and what stands around them as a document. */
export class StyleLists {
  private readonly sheet: Element;
  private readonly lists = new Map<ListName, StyleList>();

  private constructor(
    readonly document: Document,
    found: ReadonlyMap<ListName, Omit<StyleList, "read">>,
  ) {
    this.sheet = root(document);
    for (const [name, list] of found) this.lists.set(name, { ...list, read: list.items.length });
  }

  /** The lists of a part; undefined where there is none. */
  static read(pkg: Package, path: string): StyleLists | undefined {
    if (!pkg.has(path)) return undefined;
    const gatherer = new Gatherer(path);
    pkg.readText(path, gatherer.sink);
    return new StyleLists(gatherer.document, gatherer.found);
  }

  static parse(xml: string): StyleLists {
    const gatherer = new Gatherer("styles");
    gatherer.sink.write(xml);
    gatherer.sink.end();
    return new StyleLists(gatherer.document, gatherer.found);
  }

  length(list: ListName): number {
    return this.lists.get(list)?.items.length ?? 0;
  }

  /** Whether there is more in a list than the file has. */
  hasGrown(list: ListName): boolean {
    const found = this.lists.get(list);
    return found !== undefined && found.items.length > found.read;
  }

  /** An item as an element of its own, to be looked at or changed into another. */
  item(list: ListName, index: number): Element | undefined {
    const xml = this.lists.get(list)?.items[index];
    return xml === undefined ? undefined : this.element(xml);
  }

  /** Each item as an element. */
  *all(list: ListName): Iterable<Element> {
    const items = this.lists.get(list)?.items ?? [];
    // Beginning to read takes longer than reading an item.
    for (let at = 0; at < items.length; at += AT_ONCE) {
      const some = items.slice(at, at + AT_ONCE).join("");
      yield* children(this.element(`<items>${some}</items>`));
    }
  }

  element(xml: string): Element {
    return element(this.sheet, xml);
  }

  /** Adds an item; returns its index. */
  add(name: ListName, item: Element | string): number {
    let list = this.lists.get(name);
    if (list === undefined) {
      need(this.sheet, name);
      this.lists.set(name, (list = { items: [], others: [], read: 0 }));
    }
    return list.items.push(typeof item === "string" ? item : xmlOf(item)) - 1;
  }

  /** The part as it stands, piece by piece. */
  *xml(): Iterable<string> {
    for (const [name, { items }] of this.lists) {
      const parent = need(this.sheet, name);
      for (const each of Array.from(parent.childNodes)) parent.removeChild(each);
      parent.appendChild(this.document.createProcessingInstruction(MARK, name));
      if (this.hasGrown(name)) setAttribute(parent, "count", items.length);
    }
    for (const piece of serialise(this.document).split(/(<\?kam-items \w+\?>)/)) {
      const name = /^<\?kam-items (\w+)\?>$/.exec(piece)?.[1];
      const list = name === undefined ? undefined : this.lists.get(name as ListName);
      if (list === undefined) yield piece;
      else {
        yield* list.items;
        yield* list.others;
      }
    }
  }
}

/** An element as text that can stand below the root of the part, which says what its name belongs to. */
export function xmlOf(item: Element): string {
  return new XMLSerializer().serializeToString(item).replace(` xmlns="${ns.main}"`, "");
}

/** Makes a document of a style part without the items of its lists, which are gathered as text. */
class Gatherer implements XmlHandler {
  readonly found = new Map<ListName, { items: string[]; others: string[] }>();
  readonly sink: PlainFirst;
  private readonly tree: XmlTree;
  private readonly markup = new XmlMarkup();
  private depth = 0;
  private list:
    { readonly name: ListName; readonly items: string[]; readonly others: string[] } | undefined;
  private isItem = false;

  constructor(part: string) {
    this.tree = new XmlTree(part);
    this.sink = new PlainFirst(new XmlReader(part, this));
  }

  get document(): Document {
    return this.tree.document;
  }

  open(tag: Tag): void {
    const depth = ++this.depth;
    if (this.list === undefined || depth < ITEM) {
      this.tree.open(tag);
      if (depth === LIST) this.enter(tag);
      return;
    }
    if (depth === ITEM) {
      this.isItem = isMain(tag.uri) && tag.local === itemNames[this.list.name];
    }
    this.markup.open(tag);
  }

  close(tag: Tag): void {
    const depth = this.depth--;
    if (this.list === undefined || depth < ITEM) {
      this.tree.close();
      if (depth === LIST) this.list = undefined;
      return;
    }
    this.markup.close(tag);
    if (depth > ITEM) return;
    const { items, others } = this.list;
    (this.isItem ? items : others).push(this.markup.take());
    this.sink.place = "between";
  }

  text(text: string): void {
    if (this.list === undefined) this.tree.text(text);
    else if (this.depth >= ITEM) this.markup.text(text);
  }

  comment(text: string): void {
    if (this.list === undefined) this.tree.comment(text);
  }

  instruction(target: string, body: string): void {
    if (this.list === undefined) this.tree.instruction(target, body);
  }

  private enter(tag: Tag): void {
    if (!isMain(tag.uri) || !Object.hasOwn(itemNames, tag.local)) return;
    const name = tag.local as ListName;
    const known = this.found.get(name) ?? { items: [], others: [] };
    this.found.set(name, known);
    this.list = { name, ...known };
    if (tag.isSelfClosing) return;
    const { items } = known;
    // A prefix would have to be written with each item.
    this.sink.plain =
      tag.prefix === "" ? new PlainItems(itemNames[name], (item) => items.push(item)) : undefined;
    this.sink.place = "between";
  }
}
