import {
  BLANK,
  COLON,
  EQUALS,
  GREATER,
  LESS,
  NEW_LINE,
  QUOTE,
  SLASH,
  TAB,
  isDigit,
  isLetter,
  isTextSign,
} from "./plain-signs";
import { SPACE_KEPT } from "./plain-tags";
import type { Attribute } from "./sheet-data";

/** Each is compared with those before. */
const MOST_ATTRIBUTES = 100;

/** Where reading stops: what follows is not plain, or not all there yet. */
export const NOT_PLAIN = -1;
export const INCOMPLETE = -2;

/** Steps through markup that is written plainly: each returns where it has come to, or why it stops. */
export class PlainScanner {
  protected text = "";
  /** What was read last; a reader of a million cells makes no objects on the way. */
  protected value = "";
  /** Those of the tag that was read last. */
  protected attributes: Attribute[] = [];
  /** Whether a prefix of an attribute has a meaning where reading stands. */
  protected readonly isDeclared: (prefix: string) => boolean = () => false;

  /** Reads an element's text. @param from at the end of the tag that opens it */
  protected content(from: number, end: string): number {
    const { text } = this;
    if (text.charCodeAt(from) === SLASH) {
      this.value = "";
      if (text.charCodeAt(from + 1) === GREATER) return from + 2;
      return from + 1 < text.length ? NOT_PLAIN : INCOMPLETE;
    }
    const start = from + 1;
    let at = start;
    let code = text.charCodeAt(at);
    while (isTextSign(code) && code !== GREATER) code = text.charCodeAt(++at);
    if (Number.isNaN(code)) return INCOMPLETE;
    if (code !== LESS) return NOT_PLAIN;
    if (!text.startsWith(end, at)) return this.stop(at, end);
    this.value = text.slice(start, at);
    return at + end.length;
  }

  /** Reads an element that holds one text and nothing else. @param from behind the tag that opens it */
  protected onlyText(from: number, t: string, tEnd: string, end: string): number {
    const { text } = this;
    if (!text.startsWith(t, from)) return this.stop(from, t);
    let at = from + t.length;
    if (text.startsWith(SPACE_KEPT, at)) at += SPACE_KEPT.length;
    const mark = text.charCodeAt(at);
    if (mark !== GREATER && mark !== SLASH) return this.stop(at, SPACE_KEPT, ">");
    at = this.content(at, tEnd);
    if (at < 0) return at;
    return text.startsWith(end, at) ? at + end.length : this.stop(at, end);
  }

  protected skipSpace(from: number): number {
    let at = from;
    let code = this.text.charCodeAt(at);
    while (code === BLANK || code === NEW_LINE || code === TAB) code = this.text.charCodeAt(++at);
    return at;
  }

  /** None of what is expected stands here: because something else does, or because the text ends? */
  protected stop(at: number, ...expected: readonly string[]): number {
    const rest = this.text.slice(at, at + 24);
    return this.text.length - at < 24 && expected.some((each) => each.startsWith(rest))
      ? INCOMPLETE
      : NOT_PLAIN;
  }

  /** Reads all attributes of a tag. @returns where the tag ends: at ">" or at "/" */
  protected readAttributes(from: number): number {
    const { text } = this;
    const attributes: Attribute[] = [];
    this.attributes = attributes;
    let at = from;
    while (text.charCodeAt(at) === BLANK) {
      const start = at + 1;
      let end = start;
      let colon = -1;
      for (;;) {
        const code = text.charCodeAt(end);
        if (code === COLON && colon < 0 && end > start) colon = end;
        else if (!isLetter(code) && !(end > start && isDigit(code))) break;
        end++;
      }
      if (end + 1 >= text.length) return INCOMPLETE;
      if (end === start || text.charCodeAt(end) !== EQUALS || text.charCodeAt(end + 1) !== QUOTE) {
        return NOT_PLAIN;
      }
      const name = text.slice(start, end);
      if (attributes.length > MOST_ATTRIBUTES) return NOT_PLAIN;
      if (name.startsWith("xml") || attributes.some(([other]) => other === name)) return NOT_PLAIN;
      if (colon >= 0 && !this.isDeclared(text.slice(start, colon))) return NOT_PLAIN;
      at = this.attributeValue(end + 2);
      if (at < 0) return at;
      attributes.push([name, this.value]);
    }
    const code = text.charCodeAt(at);
    if (Number.isNaN(code)) return INCOMPLETE;
    return code === GREATER || code === SLASH ? at : NOT_PLAIN;
  }

  /** Reads to the closing quote; returns what is behind it. */
  protected attributeValue(from: number): number {
    const { text } = this;
    let at = from;
    let code = text.charCodeAt(at);
    while (code !== QUOTE && isTextSign(code) && code !== TAB && code !== NEW_LINE) {
      code = text.charCodeAt(++at);
    }
    if (Number.isNaN(code)) return INCOMPLETE;
    if (code !== QUOTE) return NOT_PLAIN;
    this.value = text.slice(from, at);
    return at + 1;
  }
}
