import type { PlainReader } from "./plain-first";
import { INCOMPLETE, NOT_PLAIN, PlainScanner } from "./plain-scanner";
import { GREATER, LESS, SLASH, isDigit, isLetter } from "./plain-signs";
import type { StyleItem } from "./style-item";

/** No item has elements in elements in elements to such a depth. */
const DEEPEST = 16;

/** Reads the items of a list of looks, as long as they have no prefixes, no texts and no entities. */
export class PlainStyleItems extends PlainScanner implements PlainReader {
  incomplete = false;

  /** @param name of the items */
  constructor(
    private readonly name: string,
    private readonly take: (item: StyleItem) => void,
  ) {
    super();
  }

  read(text: string, from: number): number {
    this.text = text;
    const open = `<${this.name}`;
    let at = from;
    for (;;) {
      const start = this.skipSpace(at);
      const end = text.startsWith(open, start) ? this.item(start) : this.stop(start, open);
      if (end < 0) {
        this.incomplete = end === INCOMPLETE;
        return at;
      }
      at = end;
    }
  }

  /** Reads an item with all that is in it. */
  private item(from: number): number {
    const { text } = this;
    const open: StyleItem[] = [];
    let at = from;
    for (;;) {
      const parent = open.at(-1);
      if (parent !== undefined && text.charCodeAt(at + 1) === SLASH) {
        const end = `</${parent.name}>`;
        if (!text.startsWith(end, at)) return this.stop(at, end);
        at += end.length;
        open.pop();
        if (open.length === 0) {
          this.take(parent);
          return at;
        }
      } else {
        const name = this.nameAt(at + 1);
        at = this.readAttributes(at + 1 + name.length);
        if (at < 0) return at;
        if (parent === undefined ? name !== this.name : name === "") return NOT_PLAIN;
        const item: StyleItem = { name, attributes: this.attributes, children: [] };
        const isEmpty = text.charCodeAt(at) === SLASH;
        if (isEmpty && text.charCodeAt(++at) !== GREATER) {
          return at < text.length ? NOT_PLAIN : INCOMPLETE;
        }
        at++;
        parent?.children.push(item);
        if (isEmpty && parent === undefined) {
          this.take(item);
          return at;
        }
        if (!isEmpty && open.push(item) > DEEPEST) return NOT_PLAIN;
      }
      at = this.skipSpace(at);
      if (text.charCodeAt(at) !== LESS) return at < text.length ? NOT_PLAIN : INCOMPLETE;
    }
  }

  private nameAt(from: number): string {
    const { text } = this;
    let at = from;
    for (let code = text.charCodeAt(at); ; code = text.charCodeAt(++at)) {
      if (!isLetter(code) && !(at > from && isDigit(code))) return text.slice(from, at);
    }
  }
}
