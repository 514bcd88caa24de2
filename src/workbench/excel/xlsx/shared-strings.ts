import type { Package } from "./package";
import { PlainFirst } from "./plain-first";
import { PlainTexts } from "./plain-texts";
import { StringItemReader, type StringItem } from "./string-item";
import { escapeXml, isMain, ns } from "./xml";
import { XmlReader, type Tag, type XmlHandler } from "./xml-reader";
import { decodeText, encodeText } from "./xstring";

/** The strings that cells name by number. */
export class SharedStrings {
  /** Made when the first text is looked for: a file that is only read never needs them. */
  private found: Map<string, number> | undefined;
  private readonly read: number;

  /** @param announced how many the part says it holds */
  private constructor(
    private readonly items: StringItem[],
    private readonly announced: number,
  ) {
    this.read = items.length;
  }

  static read(pkg: Package, path: string | undefined): SharedStrings {
    const reader = new ItemsReader(path ?? "");
    if (path !== undefined) pkg.readText(path, reader.sink);
    return new SharedStrings(reader.items, reader.announced);
  }

  /** Whether all that the part announces was understood: one that was not must not be written anew. */
  get complete(): boolean {
    return this.items.length >= this.announced;
  }

  /** Whether there is more than the file has. */
  get grown(): boolean {
    return this.items.length > this.read;
  }

  /** The text of a number; undefined where there is none. */
  text(index: number): string | undefined {
    return this.items[index]?.text;
  }

  /** Whether words of a text have formats of their own. */
  isRich(index: number): boolean {
    return this.items[index]?.rich === true;
  }

  /** The number of a text, added where it is new; undefined where none can be added. */
  indexOf(text: string): number | undefined {
    this.found ??= this.numbers();
    const known = this.found.get(text);
    if (known !== undefined || !this.complete) return known;
    const index = this.items.length;
    this.items.push({ text, markup: undefined, rich: false });
    this.found.set(text, index);
    return index;
  }

  private numbers(): Map<string, number> {
    const numbers = new Map<string, number>();
    // A plain item goes before a formatted one of the same text, which its own cell alone should keep.
    for (const isMarked of [false, true]) {
      this.items.forEach(({ text, markup }, index) => {
        if ((markup !== undefined) === isMarked && !numbers.has(text)) numbers.set(text, index);
      });
    }
    return numbers;
  }

  *xml(): Iterable<string> {
    const count = this.items.length;
    yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${ns.main}" uniqueCount="${count}">`;
    for (const { text, markup } of this.items) yield `<si>${markup ?? textElement(text)}</si>`;
    yield "</sst>";
  }
}

/** A text as the format writes it, in the list of strings or within a cell. */
export function textElement(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${escapeXml(encodeText(text))}</t>`;
}

class ItemsReader implements XmlHandler {
  readonly items: StringItem[] = [];
  readonly sink: PlainFirst;
  announced = 0;
  private readonly item = new StringItemReader();
  private depth = 0;
  private inside = false;

  /** @param part what is read, for what is said of it */
  constructor(part: string) {
    this.sink = new PlainFirst(new XmlReader(part, this));
  }

  open(tag: Tag): void {
    this.depth++;
    if (this.inside) this.item.open(tag);
    else if (this.depth === 1) this.begin(tag);
    else if (this.depth === 2) this.inside = isMain(tag.uri) && tag.local === "si";
  }

  close(tag: Tag): void {
    this.depth--;
    if (!this.inside) return;
    if (this.depth > 1) {
      this.item.close(tag);
      return;
    }
    this.items.push(this.item.take());
    this.inside = false;
    this.sink.place = "between";
  }

  text(text: string): void {
    if (this.inside) this.item.text(text);
  }

  private begin({ attributes, uri, prefix }: Tag): void {
    this.announced = Number(attributes.uniqueCount?.value ?? 0);
    if (!isMain(uri)) return;
    this.sink.place = "between";
    this.sink.plain = new PlainTexts(prefix === "" ? "" : `${prefix}:`, (text) => {
      this.items.push({ text: decodeText(text), markup: undefined, rich: false });
    });
  }
}
