/*
 * What no XML 1.0 document may hold or no label should obey: C0 and C1 controls, lone surrogates, U+FFFE and U+FFFF,
 * and the marks that turn the direction of the text around them (U+202A–202E, U+2066–2069).
 */
const forbidden = /[\p{Cc}\p{Cs}\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/gu;

/** A cell's text on one line, as a label shows it: white space collapsed, control characters gone. */
export function cleanText(text: string): string {
  return text.replace(/\s+/gu, " ").replace(forbidden, "").trim();
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Cleaned text that may stand in XML content and in a quoted attribute. Text from a cell is never trusted. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
