/** An element of a small document, as far as the add-in's own parts need it. */
export interface XmlElement {
  readonly namespace: string;
  readonly name: string;
  /** Its own text, without that of its children. */
  text: string;
  readonly children: XmlElement[];
  /** Whether it holds what these fields do not: attributes, comments, instructions. */
  more: boolean;
}

interface Open {
  readonly element: XmlElement;
  readonly tag: string;
  /** The namespaces that it declares itself, by their prefixes. */
  readonly declared: ReadonlyMap<string, string>;
}

class NotWellFormed extends Error {}

const space = " \t\r\n";
const namespaces = "xmlns";

/** Elements one in another; ours are two. */
const deepest = 64;

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/**
 * Reads a custom XML part, in whatever spelling the last program that saved the workbook gave it. Neither a browser's
 * parser nor a library is at hand in every place that this runs in.
 *
 * @returns null where it is not well-formed, goes deeper than any of ours, or declares a document type, which none of ours does
 */
export function parseXml(xml: string): XmlElement | null {
  try {
    return new Reader(xml).root();
  } catch (error) {
    if (error instanceof NotWellFormed) return null;
    throw error;
  }
}

class Reader {
  private at = 0;
  private readonly open: Open[] = [];
  private found: XmlElement | null = null;

  constructor(private readonly xml: string) {}

  root(): XmlElement {
    if (this.xml.startsWith("\uFEFF")) this.at = 1;
    while (this.at < this.xml.length) this.next();
    if (this.found === null || this.open.length > 0) throw new NotWellFormed();
    return this.found;
  }

  private next(): void {
    const { xml } = this;
    if (xml.startsWith("<!--", this.at)) this.aside("-->");
    else if (xml.startsWith("<?", this.at)) this.aside("?>");
    else if (xml.startsWith("<![CDATA[", this.at)) {
      this.at += "<![CDATA[".length;
      this.text(this.until("]]>"));
    } else if (xml.startsWith("</", this.at)) this.close();
    else if (xml.startsWith("<", this.at)) this.start();
    else {
      const end = xml.indexOf("<", this.at);
      const text = xml.slice(this.at, end < 0 ? xml.length : end);
      this.at += text.length;
      this.text(decode(text));
    }
  }

  private text(text: string): void {
    const inside = this.open.at(-1);
    if (inside !== undefined) inside.element.text += text.replaceAll("\r\n", "\n");
    else if (text.trim() !== "") throw new NotWellFormed();
  }

  private aside(end: string): void {
    this.until(end);
    const inside = this.open.at(-1);
    if (inside !== undefined) inside.element.more = true;
  }

  private close(): void {
    this.at += 2;
    const tag = this.until(">").trimEnd();
    if (this.open.pop()?.tag !== tag) throw new NotWellFormed();
  }

  private start(): void {
    this.at += 1;
    const tag = this.word();
    const parent = this.open.at(-1);
    if (tag === "" || (parent === undefined && this.found !== null)) throw new NotWellFormed();
    if (this.open.length === deepest) throw new NotWellFormed();
    const declared = new Map<string, string>();
    const more = this.attributes(declared);
    const [local = "", prefix = ""] = tag.split(":").reverse();
    const namespace = declared.get(prefix) ?? this.namespaceOf(prefix);
    if (namespace === undefined && prefix !== "") throw new NotWellFormed();
    const element = { namespace: namespace ?? "", name: local, text: "", children: [], more };
    parent?.element.children.push(element);
    this.found ??= element;
    if (this.skip("/")) this.need(">");
    else {
      this.need(">");
      this.open.push({ element, tag, declared });
    }
  }

  /** What a prefix means within the elements that are open: the innermost that declares it says so. */
  private namespaceOf(prefix: string): string | undefined {
    for (let i = this.open.length - 1; i >= 0; i--) {
      const found = this.open[i]?.declared.get(prefix);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Takes in the namespaces that a tag declares; whether it has other attributes. */
  private attributes(declared: Map<string, string>): boolean {
    let others = false;
    for (;;) {
      this.spaces();
      const name = this.word();
      if (name === "") return others;
      this.spaces();
      this.need("=");
      this.spaces();
      const quote = this.xml.charAt(this.at);
      if (quote !== '"' && quote !== "'") throw new NotWellFormed();
      this.at += 1;
      const value = decode(this.until(quote));
      if (name === namespaces) declared.set("", value);
      else if (name.startsWith(`${namespaces}:`)) {
        declared.set(name.slice(namespaces.length + 1), value);
      } else others = true;
    }
  }

  private word(): string {
    const from = this.at;
    while (this.at < this.xml.length && !`${space}/>=<"'`.includes(this.xml.charAt(this.at))) {
      this.at += 1;
    }
    return this.xml.slice(from, this.at);
  }

  private spaces(): void {
    while (this.at < this.xml.length && space.includes(this.xml.charAt(this.at))) this.at += 1;
  }

  /** What stands before a sign, which is passed over. */
  private until(sign: string): string {
    const end = this.xml.indexOf(sign, this.at);
    if (end < 0) throw new NotWellFormed();
    const before = this.xml.slice(this.at, end);
    this.at = end + sign.length;
    return before;
  }

  private skip(sign: string): boolean {
    if (!this.xml.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }

  private need(sign: string): void {
    if (!this.skip(sign)) throw new NotWellFormed();
  }
}

function decode(text: string): string {
  if (!text.includes("&")) return text;
  const [first = "", ...rest] = text.split("&");
  return rest.reduce((done, piece) => {
    const end = piece.indexOf(";");
    if (end < 0) throw new NotWellFormed();
    return done + character(piece.slice(0, end)) + piece.slice(end + 1);
  }, first);
}

function character(entity: string): string {
  if (!entity.startsWith("#")) {
    const found = Object.hasOwn(named, entity) ? named[entity] : undefined;
    if (found === undefined) throw new NotWellFormed();
    return found;
  }
  const digits = entity.slice(1);
  const code = Number(digits.startsWith("x") ? `0${digits}` : digits);
  if (!Number.isInteger(code) || code < 1 || code > 0x10ffff) throw new NotWellFormed();
  return String.fromCodePoint(code);
}

/** Text that stands between tags. What XML cannot hold has to be gone from it before. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}
