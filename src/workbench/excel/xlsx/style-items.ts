import type { Package } from "./package";
import { PlainFirst } from "./plain-first";
import { PlainStyleItems } from "./plain-style-items";
import type { StyleItem } from "./style-item";
import { itemNames, type ListName } from "./style-lists";
import { isMain } from "./xml";
import { XmlReader, type Tag, type XmlHandler } from "./xml-reader";
import { ElementLimit } from "./xml-tree";

const LIST = 2;
const ITEM = 3;

type Receive = (item: StyleItem) => void;
type Takers = Readonly<Partial<Record<ListName, Receive>>>;

/**
 * Reads the lists of a style part item by item; none is kept.
 *
 * @param lists what takes the items of each list that is wanted, by the list's name
 */
export function readStyleItems(pkg: Package, path: string, lists: Takers): void {
  pkg.readText(path, new ItemReader(path, lists).sink);
}

class ItemReader implements XmlHandler {
  readonly sink: PlainFirst;
  private readonly limit = new ElementLimit();
  private depth = 0;
  private receive: Receive | undefined;
  private name = "";
  /** The item that is being read and what is open in it. */
  private readonly reading: StyleItem[] = [];

  constructor(
    private readonly path: string,
    private readonly lists: Takers,
  ) {
    this.sink = new PlainFirst(new XmlReader(path, this));
  }

  open(tag: Tag): void {
    const depth = ++this.depth;
    if (depth === LIST) this.enter(tag);
    if (depth < ITEM || this.receive === undefined) return;
    this.limit.add(this.path);
    const attributes = Object.values(tag.attributes).map(
      ({ name, value }) => [name, value] as const,
    );
    const item: StyleItem = { name: tag.local, attributes, children: [] };
    this.reading.at(-1)?.children.push(item);
    this.reading.push(item);
  }

  close(): void {
    const depth = this.depth--;
    const { receive } = this;
    if (depth < ITEM || receive === undefined) return;
    const item = this.reading.pop();
    if (depth > ITEM || item === undefined) return;
    if (item.name === this.name) receive(item);
    this.limit.reset();
    this.sink.place = "between";
  }

  text(): void {
    // Looks are said in attributes alone.
  }

  private enter(tag: Tag): void {
    const list = nameOf(tag);
    const receive = list && this.lists[list];
    this.receive = receive;
    this.name = list === undefined ? "" : itemNames[list];
    this.sink.plain = undefined;
    if (receive === undefined || tag.isSelfClosing || tag.prefix !== "") return;
    this.sink.plain = new PlainStyleItems(this.name, receive);
    this.sink.place = "between";
  }
}

/** The list that begins here, if it is one. */
function nameOf(tag: Tag): ListName | undefined {
  return isMain(tag.uri) && Object.hasOwn(itemNames, tag.local)
    ? (tag.local as ListName)
    : undefined;
}
