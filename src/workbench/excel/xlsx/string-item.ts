import { isMain } from "./xml";
import { XmlMarkup } from "./xml-markup";
import type { Tag, XmlHandler } from "./xml-reader";
import { decodeText } from "./xstring";

/** A text as a file holds it, among the shared strings or within a cell. */
export interface StringItem {
  /** Its runs put together; readings of Chinese and Japanese characters are not text. */
  readonly text: string;
  /** Its XML, where it is more than its text: words with formats, readings, extensions. */
  readonly markup: string | undefined;
  /** Whether words of it have formats. */
  readonly rich: boolean;
}

/** Reads one text after the other: hand it what stands inside of each, then take it. */
export class StringItemReader implements XmlHandler {
  private readonly markup = new XmlMarkup();
  private readonly path: string[] = [];
  private gathered = "";
  private plain = true;
  private rich = false;

  open(tag: Tag): void {
    const name = isMain(tag.uri) ? tag.local : "";
    this.path.push(name);
    if (name === "r") this.rich = true;
    if (this.path.length > 1 || name !== "t" || !saysOnlySpace(tag)) this.plain = false;
    this.markup.open(tag);
  }

  close(tag: Tag): void {
    this.path.pop();
    this.markup.close(tag);
  }

  text(text: string): void {
    // White space between the elements.
    if (this.path.length === 0) return;
    this.markup.text(text);
    const [first, second] = this.path;
    const own = first === "t" ? this.path.length === 1 : first === "r" && second === "t";
    if (own) this.gathered += text;
  }

  take(): StringItem {
    const markup = this.markup.take();
    const item = {
      text: decodeText(this.gathered),
      markup: this.plain ? undefined : markup,
      rich: this.rich,
    };
    this.gathered = "";
    this.plain = true;
    this.rich = false;
    return item;
  }
}

function saysOnlySpace({ attributes }: Tag): boolean {
  return Object.values(attributes).every(
    ({ name, prefix }) => name === "xml:space" || name === "xmlns" || prefix === "xmlns",
  );
}
