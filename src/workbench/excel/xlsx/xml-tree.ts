import { DOMImplementation, type Document, type Element, type Node } from "@xmldom/xmldom";
import { NotAWorkbook } from "./not-a-workbook";
import { isMain } from "./xml";
import { XmlReader, type Tag, type XmlHandler } from "./xml-reader";

/** Elements that are kept at a time: each takes up to six kilobytes while it is worked on. */
export const mostElements = 120_000;

/** Counts elements that are kept together. */
export class ElementLimit {
  private count = 0;

  /** @throws NotAWorkbook where there is one too many, in this part */
  add(part: string): void {
    if (++this.count > mostElements) throw new NotAWorkbook("tooManyElements", part);
  }

  /** None is kept any more. */
  reset(): void {
    this.count = 0;
  }
}

const XMLNS = "http://www.w3.org/2000/xmlns/";

/**
 * Makes a document of what is read. Elements of the main namespace get their names without a prefix, whatever the
 * file calls them: what is added to them later is written so. Everything else keeps its name and its declarations.
 */
export class XmlTree implements XmlHandler {
  readonly document: Document = new DOMImplementation().createDocument(null, "");
  private place: Node = this.document;
  private pending = "";
  /** How deep reading stands in what is left out. */
  private outside = 0;

  /** @param part what is read, for what is said of it */
  constructor(
    private readonly part: string,
    private readonly leaveOut: (tag: Tag) => boolean = () => false,
    private readonly limit = new ElementLimit(),
  ) {}

  open(tag: Tag): void {
    if (this.outside > 0 || this.leaveOut(tag)) {
      this.outside++;
      return;
    }
    this.limit.add(this.part);
    this.flush();
    const main = isMain(tag.uri);
    const element = this.document.createElementNS(
      tag.uri === "" ? null : tag.uri,
      main ? tag.local : tag.name,
    );
    // Where the main namespace has no prefix, no other can go without one.
    if (main && this.place === this.document) element.setAttributeNS(XMLNS, "xmlns", tag.uri);
    for (const { name, uri, value } of Object.values(tag.attributes)) {
      if (main && name === "xmlns") continue;
      element.setAttributeNS(uri === "" ? null : uri, name, value);
    }
    this.place.appendChild(element);
    this.place = element;
  }

  close(): void {
    if (this.outside > 0) {
      this.outside--;
      return;
    }
    this.flush();
    this.place = this.place.parentNode ?? this.document;
  }

  text(text: string): void {
    if (this.place !== this.document && this.outside === 0) this.pending += text;
  }

  comment(text: string): void {
    if (this.outside > 0) return;
    this.flush();
    this.place.appendChild(this.document.createComment(text));
  }

  instruction(target: string, body: string): void {
    if (this.outside > 0) return;
    this.flush();
    this.place.appendChild(this.document.createProcessingInstruction(target, body));
  }

  /** The element that was opened last and is not closed. */
  get current(): Element {
    return this.place as Element;
  }

  private flush(): void {
    if (this.pending === "") return;
    this.place.appendChild(this.document.createTextNode(this.pending));
    this.pending = "";
  }
}

/**
 * The document of an XML text.
 *
 * @throws NotAWorkbook where it is not well-formed; `name` says what is damaged then
 */
export function parseXml(text: string, name: string): Document {
  const tree = new XmlTree(name);
  const reader = new XmlReader(name, tree);
  reader.write(text);
  reader.end();
  return tree.document;
}
