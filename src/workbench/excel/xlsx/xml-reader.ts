import { SaxesParser, type SaxesTagNS } from "saxes";
import { NotAWorkbook } from "./not-a-workbook";

/** An element as it begins and as it ends, its names resolved to their namespaces. */
export type Tag = SaxesTagNS;

/** What is told of a part while it is read, in the order in which it stands. */
export interface XmlHandler {
  open(tag: Tag): void;
  close(tag: Tag): void;
  text(text: string): void;
  comment?(text: string): void;
  instruction?(target: string, body: string): void;
}

/** Far deeper than any part is; what follows the elements one into another can rely on it. */
const DEEPEST = 256;

/** No element of the format has a tenth of it; each attribute is compared with those before. */
const MOST_ATTRIBUTES = 1000;

/** Signs without an element among them; a cell holds 32,767, and the largest text that any part needs is far shorter. */
const LONGEST_TEXT = 1 << 24;

/**
 * Reads XML that comes piece by piece, in time that grows with its length and in memory that does not. It knows
 * namespaces, and refuses what is not well-formed; entities of a part's own are not expanded but refused, as is the
 * list that would declare them, which the format forbids.
 */
export class XmlReader {
  private readonly parser = new SaxesParser({ xmlns: true, position: false });
  private depth = 0;
  /** Of the element that is being opened. */
  private attributes = 0;
  /** Signs since the last element. */
  private silent = 0;

  /** @param part what is said to be damaged where it is */
  constructor(
    private readonly part: string,
    handler: XmlHandler,
  ) {
    const { parser } = this;
    parser.on("error", () => this.refuse());
    parser.on("doctype", () => this.refuse());
    parser.on("xmldecl", ({ encoding }) => {
      if (!/^(?:utf-8|utf-16|us-ascii)?$/i.test(encoding ?? "")) this.refuse();
    });
    parser.on("attribute", () => {
      if (++this.attributes > MOST_ATTRIBUTES) this.refuse();
    });
    parser.on("opentag", (tag) => {
      this.attributes = 0;
      if (++this.depth > DEEPEST) this.refuse();
      this.silent = 0;
      handler.open(tag);
    });
    parser.on("closetag", (tag) => {
      this.depth--;
      this.silent = 0;
      handler.close(tag);
    });
    parser.on("text", (text) => {
      handler.text(text);
    });
    parser.on("cdata", (text) => {
      handler.text(text);
    });
    if (handler.comment !== undefined) parser.on("comment", (text) => handler.comment?.(text));
    if (handler.instruction !== undefined) {
      parser.on("processinginstruction", ({ target, body }) => handler.instruction?.(target, body));
    }
  }

  /** @throws NotAWorkbook where it is not well-formed */
  write(text: string): void {
    this.silent += text.length;
    this.parser.write(text);
    if (this.silent > LONGEST_TEXT) this.refuse();
  }

  /** @throws NotAWorkbook where something is left open */
  end(): void {
    this.parser.close();
  }

  /** The namespace that a prefix means where reading stands. */
  namespaceOf(prefix: string): string | undefined {
    return this.parser.resolve(prefix);
  }

  private refuse(): never {
    throw new NotAWorkbook("damagedPart", this.part);
  }
}
