/** What frames a text in the pseudo-language, so that one that was not translated stands out. */
const [OPEN, CLOSE] = ["⟦", "⟧"];

/** A text as the pseudo-language has it: framed, and longer by half as translations are. */
export function pseudo(text: string): string {
  return text === "" ? "" : `${OPEN}${text}${"~".repeat(Math.ceil(text.length / 2))}${CLOSE}`;
}

/** What is left of a text without framed ones (also framed within framed, or cut short), known data, numbers, signs and marks. */
function leftover(text: string, data: readonly string[]): string {
  const inner = text.replace(/⟦[^⟦⟧]*(?:⟧|…$)/gu, "");
  if (inner !== text) return leftover(inner, data);
  if (isCutShort(text, data)) return "";
  const unknown = data.reduce((rest, word) => rest.replaceAll(word, ""), text);
  return unknown.replace(/[\p{N}\p{P}\p{S}\s]/gu, "");
}

/** Whether a text is the beginning of known data, such as a customer's name that a narrow picture has no room for. */
function isCutShort(text: string, data: readonly string[]): boolean {
  return /.…$/u.test(text) && data.some((word) => word.startsWith(text.slice(0, -1)));
}

const named = ["aria-label", "aria-valuetext", "placeholder", "title", "alt"];

/** Texts and accessible names below an element that did not come from a catalogue. */
export function untranslated(root: Element, data: readonly string[]): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) texts.push(walker.currentNode.textContent ?? "");
  for (const element of root.querySelectorAll(named.map((name) => `[${name}]`).join())) {
    texts.push(...named.map((name) => element.getAttribute(name) ?? ""));
  }
  const longestFirst = data.toSorted((a, b) => b.length - a.length);
  return texts.filter((text) => leftover(text, longestFirst) !== "");
}
