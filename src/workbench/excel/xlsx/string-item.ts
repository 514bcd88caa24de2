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
  /** The only element so far: what is plain needs no markup. */
  private only: Tag | undefined;
  private isWritten = false;

  open(tag: Tag): void {
    const name = isMain(tag.uri) ? tag.local : "";
    this.path.push(name);
    if (name === "r") this.rich = true;
    if (this.path.length > 1 || name !== "t" || !saysOnlySpace(tag)) this.plain = false;
    if (this.plain && this.only === undefined) {
      this.only = tag;
      return;
    }
    this.catchUp();
    this.markup.open(tag);
  }

  close(tag: Tag): void {
    this.path.pop();
    if (this.isWritten) this.markup.close(tag);
  }

  text(text: string): void {
    // White space between the elements.
    if (this.path.length === 0) return;
    if (this.isWritten) this.markup.text(text);
    const [first, second] = this.path;
    const own = first === "t" ? this.path.length === 1 : first === "r" && second === "t";
    if (own) this.gathered += text;
  }

  /** Another element stands within the only one so far, or behind it. */
  private catchUp(): void {
    if (this.isWritten) return;
    this.isWritten = true;
    if (this.only === undefined) return;
    this.markup.open(this.only);
    if (this.gathered !== "") this.markup.text(this.gathered);
    // The one that has just been opened stands on the path.
    if (this.path.length === 1) this.markup.close(this.only);
  }

  take(): StringItem {
    const markup = this.isWritten ? this.markup.take() : undefined;
    const item = {
      text: decodeText(this.gathered),
      markup: this.plain ? undefined : markup,
      rich: this.rich,
    };
    this.gathered = "";
    this.plain = true;
    this.rich = false;
    this.only = undefined;
    this.isWritten = false;
    return item;
  }
}

function saysOnlySpace({ attributes }: Tag): boolean {
  return Object.values(attributes).every(
    ({ name, prefix }) => name === "xml:space" || name === "xmlns" || prefix === "xmlns",
  );
}
