import type { Document } from "@xmldom/xmldom";
import { NotAWorkbook } from "./not-a-workbook";
import { PlainFirst } from "./plain-first";
import { PlainRows } from "./plain-rows";
import type { Package } from "./package";
import { RowEvents } from "./row-events";
import type { RowReceiver } from "./sheet-data";
import { isMain } from "./xml";
import { XmlReader, type Tag, type XmlHandler } from "./xml-reader";
import { XmlTree } from "./xml-tree";

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
  pkg.readText(part, reader.sink);
  return reader.frame;
}

class SheetReader implements XmlHandler {
  readonly sink: PlainFirst;
  private readonly events: RowEvents;
  private place: "before" | "rows" | "behind" = "before";
  private depth = 0;
  /** The row that was read last, whichever reader did. */
  private last = -1;

  constructor(
    private readonly part: string,
    sheet: string,
    private readonly receiver: RowReceiver,
    private readonly tree: XmlTree,
  ) {
    this.sink = new PlainFirst(new XmlReader(part, this));
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

  open(tag: Tag): void {
    this.depth++;
    if (this.place === "rows") {
      this.events.open(tag);
      return;
    }
    this.tree.open(tag);
    if (tag.local !== "sheetData" || !isMain(tag.uri)) return;
    // One that stands elsewhere, or a second one, would be rows that nobody sees.
    if (this.depth !== 2 || this.place === "behind")
      throw new NotAWorkbook("damagedPart", this.part);
    this.place = "rows";
    if (tag.isSelfClosing) return;
    this.sink.place = "between";
    const prefix = tag.prefix === "" ? "" : `${tag.prefix}:`;
    const receiver: RowReceiver = {
      row: (row) => {
        this.last = row.row;
        this.events.after(row.row);
        this.receiver.row(row);
      },
      unknown: (row, column) => {
        this.receiver.unknown(row, column);
      },
    };
    const isDeclared = (name: string) => this.declared(name) !== undefined;
    this.sink.plain = new PlainRows(prefix, receiver, isDeclared, () => this.last);
  }

  close(tag: Tag): void {
    const depth = --this.depth;
    if (this.place === "rows" && depth >= 2) {
      this.events.close(tag);
      this.sink.place = depth === 2 ? "between" : "elsewhere";
      return;
    }
    if (this.place === "rows") {
      this.place = "behind";
      this.sink.place = "behind";
    }
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
