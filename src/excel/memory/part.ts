import { readEntry, type Entry } from "./entries";
import { escapeXml, parseXml, type XmlElement } from "./xml";

/** By this the workbook's custom XML parts of the add-in are found, whoever wrote them. */
export const namespace = "urn:kam-matrix:memory";

/** What a part of the add-in's namespace says. */
export interface Part {
  readonly entries: readonly Entry[];
  /** Whether that is all it says: only such a part may be replaced. */
  readonly whole: boolean;
}

/** Reads a part, as much of it as can be understood. */
export function readPart(xml: string): Part {
  const root = parseXml(xml);
  if (root?.namespace !== namespace || root.name !== "memory") return { entries: [], whole: false };
  const records = root.children.filter(isRecord);
  const others = root.more || root.text.trim() !== "" || records.length < root.children.length;
  const plain = records.every(({ more, children }) => !more && children.length === 0);
  return {
    entries: records.map(({ text }) => readEntry(text)),
    whole: plain && !others,
  };
}

function isRecord({ namespace: uri, name }: XmlElement): boolean {
  return uri === namespace && name === "record";
}

/** Without a declaration: Excel takes the text as one fragment, and says itself how it stores it. */
export function writePart(entries: readonly Entry[]): string {
  const records = entries.map(({ text }) => `<record>${escapeXml(text)}</record>`);
  return `<memory xmlns="${namespace}">${records.join("")}</memory>`;
}
