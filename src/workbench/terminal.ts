/*
 * The one place that prints. What comes from workbooks, file names and arguments is never trusted: it could move the
 * cursor, colour or clear the screen, or show a text in another order than it is written in.
 */

/** C0 and C1 controls, lone surrogates, line separators, and the marks that turn the direction of a text. */
const unsafe = /[\p{Cc}\p{Cs}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text on one line, with a visible sign wherever something stood that a terminal would obey. */
export function printable(text: string): string {
  return text.replace(/\r\n|[\r\n\t]/g, " ").replace(unsafe, "\uFFFD");
}

/** Prints lines to the standard output. */
export function print(lines: readonly string[]): void {
  console.log(lines.map(printable).join("\n"));
}

/** Prints lines to the standard error output. */
export function complain(lines: readonly string[]): void {
  console.error(lines.map(printable).join("\n"));
}

/** Prints a value as JSON; what is unsafe is escaped, so that nothing of it is lost. */
export function printJson(value: unknown, indent = 0): void {
  // JSON's own line ends are the only characters below U+0020 outside its texts, and there are none in them.
  const text = JSON.stringify(value, null, indent).replace(unsafe, (character) =>
    character === "\n" ? character : escaped(character),
  );
  console.log(text);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
