import type { Loss } from "./losses";
import type { Package } from "./package";
import { escapeXml, ns, unescapeXml } from "./xml";
import { decodeText, encodeText } from "./xstring";

const item = /<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g;
const phonetic = /<rPh\b[\s\S]*?<\/rPh>/g;
const textRun = /<t\b[^>]*?(?:\/>|>([\s\S]*?)<\/t>)/g;

/** The text of a string item, its runs put together; readings of Chinese and Japanese characters are not text. */
export function itemText(xml: string): string {
  let text = "";
  for (const [, run] of xml.replace(phonetic, "").matchAll(textRun)) text += run ?? "";
  return decodeText(unescapeXml(text));
}

/** The strings that cells name by number. */
export class SharedStrings {
  private readonly items: string[];
  private readonly texts: string[];
  private readonly indices = new Map<string, number>();

  private constructor(items: string[]) {
    this.items = items;
    this.texts = items.map(itemText);
    // A plain item goes before a formatted one of the same text, which its own cell alone should keep.
    for (const rich of [false, true]) {
      this.items.forEach((xml, index) => {
        const text = this.texts[index] ?? "";
        if (xml.includes("<r>") === rich && !this.indices.has(text)) this.indices.set(text, index);
      });
    }
  }

  static read(pkg: Package, path: string | undefined): SharedStrings {
    const xml = path === undefined ? "" : (pkg.text(path) ?? "");
    return new SharedStrings([...xml.matchAll(item)].map(([, inner]) => inner ?? ""));
  }

  /** Texts that stand both plainly and with formatted words: which cell has which is not kept. */
  losses(): Loss[] {
    const rich = this.items.filter((xml, index) => {
      const known = this.indices.get(this.texts[index] ?? "");
      return xml.includes("<r>") && known !== index;
    });
    return rich.map((xml) => ({ part: itemText(xml), what: "richText" }));
  }

  text(index: number): string {
    return this.texts[index] ?? "";
  }

  /** The number of a text, added where it is new. */
  indexOf(text: string): number {
    const known = this.indices.get(text);
    if (known !== undefined) return known;
    const index = this.items.length;
    this.items.push(textElement(text));
    this.texts.push(text);
    this.indices.set(text, index);
    return index;
  }

  xml(): string {
    const count = this.items.length;
    const items = this.items.map((inner) => `<si>${inner}</si>`).join("");
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${ns.main}" uniqueCount="${count}">${items}</sst>`;
  }
}

function textElement(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${escapeXml(encodeText(text))}</t>`;
}
