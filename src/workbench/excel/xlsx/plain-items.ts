import type { PlainReader } from "./plain-first";
import { INCOMPLETE, NOT_PLAIN, PlainScanner } from "./plain-scanner";
import { COLON, GREATER, LESS, QUOTE, SLASH, isTextSign } from "./plain-signs";

/** Takes the items of a list as they stand, where their text means the same elsewhere: without prefixes of any kind. */
export class PlainItems extends PlainScanner implements PlainReader {
  incomplete = false;
  private readonly open: string;

  /** @param name of the items, all of which have none of the same name within them */
  constructor(
    name: string,
    private readonly take: (item: string) => void,
  ) {
    super();
    this.open = `<${name}`;
  }

  read(text: string, from: number): number {
    this.text = text;
    let at = from;
    for (;;) {
      const start = this.skipSpace(at);
      const end = text.startsWith(this.open, start)
        ? this.item(start)
        : this.stop(start, this.open);
      if (end < 0) {
        this.incomplete = end === INCOMPLETE;
        return at;
      }
      this.take(text.slice(start, end));
      at = end;
    }
  }

  /** Goes through an element to its end, tag by tag. */
  private item(from: number): number {
    const { text } = this;
    let depth = 0;
    let at = from;
    do {
      const isEnd = text.charCodeAt(at + 1) === SLASH;
      const close = this.tag(at);
      if (close < 0) return close;
      if (isEnd) depth--;
      else if (text.charCodeAt(close - 1) !== SLASH) depth++;
      at = close + 1;
      if (depth === 0) return at;
      while (isTextSign(text.charCodeAt(at)) && text.charCodeAt(at) !== GREATER) at++;
    } while (text.charCodeAt(at) === LESS);
    return at < text.length ? NOT_PLAIN : INCOMPLETE;
  }

  /** @returns where a tag ends, at its ">" */
  private tag(from: number): number {
    const { text } = this;
    let isQuoted = false;
    for (let at = from + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) isQuoted = !isQuoted;
      else if (code === GREATER && !isQuoted) {
        return text.slice(from, at).includes(" xmlns") ? NOT_PLAIN : at;
      } else if (!isTextSign(code) || (code === COLON && !isQuoted)) return NOT_PLAIN;
      // A comment, an instruction, or single quotes.
      else if (!isQuoted && "!?'".includes(text.charAt(at))) return NOT_PLAIN;
    }
    return INCOMPLETE;
  }
}
