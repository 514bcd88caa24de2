/**
 * What makes a formula of a text in Excel and its kin when it is pasted or a file of comma-separated values is opened:
 * signs, their full-width forms, and white space before them (OWASP: "CSV Injection").
 */
const dangerous = /^[\s\u0000]*[=+\-@＝＋－＠|%]|^[\t\r\n\u0000]/u;

/** A text that stays one wherever it is pasted or opened: an apostrophe before it says so. */
export function safeText(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}
