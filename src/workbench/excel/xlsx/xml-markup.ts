import { escapeXml, isMain, ns } from "./xml";
import type { Tag, XmlHandler } from "./xml-reader";

/**
 * Writes what is read as text again, fit to stand anywhere in a part whose main namespace has no prefix: names of
 * that namespace lose theirs, all others carry the declaration of their own.
 */
export class XmlMarkup implements XmlHandler {
  private written = "";
  private unclosed = false;
  /** What a name without a prefix means, by depth. */
  private readonly meanings: string[] = [ns.main];

  open(tag: Tag): void {
    this.finishTag();
    const meaning = this.meanings.at(-1) ?? ns.main;
    const plain = isMain(tag.uri) || tag.prefix === "";
    const uri = isMain(tag.uri) ? ns.main : tag.uri;
    this.meanings.push(plain ? uri : meaning);
    const declared = new Set<string>(["xml"]);
    this.written += `<${plain ? tag.local : tag.name}`;
    if (plain && uri !== meaning) this.written += ` xmlns="${escapeXml(uri)}"`;
    if (!plain) this.declare(tag.prefix, uri, declared);
    for (const { name, prefix, uri: of, value } of Object.values(tag.attributes)) {
      if (prefix === "xmlns" || name === "xmlns") continue;
      if (prefix !== "") this.declare(prefix, of, declared);
      this.written += ` ${name}="${escapeXml(value)}"`;
    }
    this.unclosed = true;
  }

  close(tag: Tag): void {
    this.meanings.pop();
    const plain = isMain(tag.uri) || tag.prefix === "";
    this.written += this.unclosed ? "/>" : `</${plain ? tag.local : tag.name}>`;
    this.unclosed = false;
  }

  text(text: string): void {
    this.finishTag();
    this.written += escapeXml(text);
  }

  /** What was written since it was last asked for. */
  take(): string {
    this.finishTag();
    const { written } = this;
    this.written = "";
    return written;
  }

  private declare(prefix: string, uri: string, declared: Set<string>): void {
    if (declared.has(prefix)) return;
    declared.add(prefix);
    this.written += ` xmlns:${prefix}="${escapeXml(uri)}"`;
  }

  private finishTag(): void {
    if (this.unclosed) this.written += ">";
    this.unclosed = false;
  }
}
