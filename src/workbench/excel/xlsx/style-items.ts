import type { Element } from "@xmldom/xmldom";
import type { Package } from "./package";
import { itemNames, type ListName } from "./style-lists";
import { isMain } from "./xml";
import type { Tag, XmlHandler } from "./xml-reader";
import { ElementLimit, XmlTree } from "./xml-tree";

const LIST = 2;
const ITEM = 3;

type Receive = (item: Element) => void;
type Takers = Readonly<Partial<Record<ListName, Receive>>>;

/**
 * Reads the lists of a style part item by item; none is kept.
 *
 * @param lists what takes the items of each list that is wanted, by the list's name
 */
export function readStyleItems(pkg: Package, path: string, lists: Takers): void {
  pkg.read(path, new ItemReader(path, lists));
}

class ItemReader implements XmlHandler {
  private readonly limit = new ElementLimit();
  private readonly tree: XmlTree;
  private depth = 0;
  private receive: Receive | undefined;
  private name: string | undefined;

  constructor(
    path: string,
    private readonly lists: Takers,
  ) {
    const isUnwanted = () => this.depth === LIST && this.receive === undefined;
    this.tree = new XmlTree(path, isUnwanted, this.limit);
  }

  open(tag: Tag): void {
    if (++this.depth === LIST) {
      const list = nameOf(tag);
      this.receive = list && this.lists[list];
      this.name = list && itemNames[list];
    }
    this.tree.open(tag);
  }

  close(): void {
    const { receive } = this;
    const depth = this.depth--;
    const item = this.tree.current;
    this.tree.close();
    if (depth !== ITEM || receive === undefined) return;
    if (item.localName === this.name) receive(item);
    item.parentNode?.removeChild(item);
    this.limit.reset();
  }

  text(text: string): void {
    if (this.depth >= ITEM) this.tree.text(text);
  }
}

/** The list that begins here, if it is one. */
function nameOf(tag: Tag): ListName | undefined {
  return isMain(tag.uri) && Object.hasOwn(itemNames, tag.local)
    ? (tag.local as ListName)
    : undefined;
}
