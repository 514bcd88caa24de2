import { BLANK, GREATER, LESS, NEW_LINE, SLASH, TAB, isTextSign } from "./plain-signs";
import { SPACE_KEPT } from "./plain-tags";

/** Where reading stops: what follows is not plain, or not all there yet. */
export const NOT_PLAIN = -1;
export const INCOMPLETE = -2;

/** Steps through markup that is written plainly: each returns where it has come to, or why it stops. */
export class PlainScanner {
  protected text = "";
  /** What was read last; a reader of a million cells makes no objects on the way. */
  protected value = "";

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
}
