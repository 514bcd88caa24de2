import type { Package } from "./package";
import { StringItemReader, type StringItem } from "./string-item";
import { escapeXml, isMain, ns } from "./xml";
import type { Tag, XmlHandler } from "./xml-reader";
import { encodeText } from "./xstring";

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
    const reader = new ItemsReader();
    if (path !== undefined) pkg.read(path, reader);
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
  announced = 0;
  private readonly item = new StringItemReader();
  private depth = 0;
  private inside = false;

  open(tag: Tag): void {
    this.depth++;
    if (this.inside) this.item.open(tag);
    else if (this.depth === 1) this.announced = Number(tag.attributes.uniqueCount?.value ?? 0);
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
  }

  text(text: string): void {
    if (this.inside) this.item.text(text);
  }
}
