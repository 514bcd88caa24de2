import type { Document } from "@xmldom/xmldom";
import { PlainRows } from "./plain-rows";
import type { Package, TextSink } from "./package";
import { RowEvents } from "./row-events";
import type { RowReceiver } from "./sheet-data";
import { isMain } from "./xml";
import { XmlReader, type Tag, type XmlHandler } from "./xml-reader";
import { XmlTree } from "./xml-tree";

/** Signs of a row that are waited for before it is left to the XML reader, which needs not have all of it. */
const LONGEST_PLAIN_ROW = 1 << 20;

/** After so many rows that were not plain the others will not be either. */
const MOST_DISAPPOINTMENTS = 100;

/**
 * Reads a sheet's part: hands over its rows one by one, and returns everything around them as a document.
 *
 * @param sheet its name, for what is said of cells
 * @throws NotAWorkbook where the part is damaged
 */
export function readSheetPart(
  pkg: Package,
  part: string,
  sheet: string,
  receiver: RowReceiver,
): Document {
  const tree = new XmlTree(part, () => false, pkg.kept);
  const reader = new SheetReader(part, sheet, receiver, tree);
  pkg.readText(part, reader);
  return reader.frame;
}

class SheetReader implements TextSink, XmlHandler {
  private readonly reader: XmlReader;
  private readonly events: RowEvents;
  private plain: PlainRows | undefined;
  /** Text that is not read yet: the beginning of a plain row. */
  private pending = "";
  private place: "before" | "rows" | "behind" = "before";
  private depth = 0;
  /** Whether what was read last ended a row, or opened their list: a row can begin here. */
  private between = false;
  private disappointments = 0;
  /** The row that was read last, whichever reader did. */
  private last = -1;

  constructor(
    part: string,
    sheet: string,
    private readonly receiver: RowReceiver,
    private readonly tree: XmlTree,
  ) {
    this.reader = new XmlReader(part, this);
    const remembering: RowReceiver = {
      row: (row) => {
        this.last = row.row;
        receiver.row(row);
      },
      unknown: (row, column) => {
        receiver.unknown(row, column);
      },
    };
    this.events = new RowEvents(sheet, remembering, (prefix, uri) => this.declared(prefix) === uri);
  }

  get frame(): Document {
    return this.tree.document;
  }

  write(text: string): void {
    const all = this.pending + text;
    this.pending = "";
    let at = 0;
    while (at < all.length) {
      if (this.place === "behind" || this.disappointments > MOST_DISAPPOINTMENTS) {
        this.reader.write(all.slice(at));
        return;
      }
      if (this.between && this.plain !== undefined) {
        at = this.plain.read(all, at, this.last);
        if (this.plain.incomplete && all.length - at < LONGEST_PLAIN_ROW) {
          this.pending = all.slice(at);
          return;
        }
        this.disappointments++;
      }
      // Tag by tag: where the tag ends that ends a row is where plain rows may go on.
      const end = all.indexOf(">", at) + 1;
      const next = end === 0 ? all.length : end;
      this.between = false;
      this.reader.write(all.slice(at, next));
      at = next;
    }
  }

  end(): void {
    this.reader.write(this.pending);
    this.reader.end();
  }

  open(tag: Tag): void {
    this.depth++;
    if (this.place === "rows") {
      this.events.open(tag);
      return;
    }
    this.tree.open(tag);
    if (this.depth !== 2 || tag.local !== "sheetData" || !isMain(tag.uri)) return;
    this.place = "rows";
    if (tag.isSelfClosing) return;
    this.between = true;
    const prefix = tag.prefix === "" ? "" : `${tag.prefix}:`;
    const receiver: RowReceiver = {
      row: (row) => {
        this.disappointments = 0;
        this.last = row.row;
        this.events.after(row.row);
        this.receiver.row(row);
      },
      unknown: (row, column) => {
        this.receiver.unknown(row, column);
      },
    };
    this.plain = new PlainRows(prefix, receiver, (name) => this.declared(name) !== undefined);
  }

  close(tag: Tag): void {
    const depth = --this.depth;
    if (this.place === "rows" && depth >= 2) {
      this.events.close(tag);
      this.between = depth === 2;
      return;
    }
    if (this.place === "rows") this.place = "behind";
    this.tree.close();
  }

  text(text: string): void {
    if (this.place === "rows") this.events.text(text);
    else this.tree.text(text);
  }

  comment(text: string): void {
    if (this.place !== "rows") this.tree.comment(text);
  }

  instruction(target: string, body: string): void {
    if (this.place !== "rows") this.tree.instruction(target, body);
  }

  /** What a prefix means around the rows. */
  private declared(prefix: string): string | undefined {
    return this.tree.current.lookupNamespaceURI(prefix) ?? undefined;
  }
}
