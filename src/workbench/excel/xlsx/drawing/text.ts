import type { Element } from "@xmldom/xmldom";
import { child, children, escapeXml } from "../xml";
import { drop, fragment, need } from "./place-child";

/** The text of a `rich` element, its paragraphs on lines of their own. */
export function richText(rich: Element | undefined): string {
  if (rich === undefined) return "";
  return children(rich, "p")
    .map((paragraph) =>
      children(paragraph)
        .map((run) => (run.localName === "br" ? "\n" : (child(run, "t")?.textContent ?? "")))
        .join(""),
    )
    .join("\n");
}

/** The text of a title or label (`tx`), whether written there or last read from a cell. */
export function textOf(tx: Element | undefined): string {
  const rich = child(tx, "rich");
  if (rich !== undefined) return richText(rich);
  const cached = child(child(tx, "strRef"), "strCache");
  const points = cached === undefined ? [] : children(cached, "pt");
  return points.map((point) => child(point, "v")?.textContent ?? "").join(" ");
}

/** Replaces the text of a title; its first run's look stays. */
export function setText(parent: Element, text: string): void {
  const tx = need(parent, "tx");
  drop(tx, "strRef", "v");
  const rich = need(tx, "rich");
  need(rich, "bodyPr");
  need(rich, "lstStyle");
  const [first] = children(rich, "p");
  const paragraphProperties = child(first, "pPr");
  const runProperties = child(child(first, "r"), "rPr");
  drop(rich, "p");
  for (const line of text.split("\n")) {
    const xml = `<a:p><a:r><a:rPr lang="en-US"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`;
    for (const paragraph of fragment(rich, xml)) {
      rich.appendChild(paragraph);
      if (paragraphProperties !== undefined) {
        paragraph.insertBefore(paragraphProperties.cloneNode(true), paragraph.firstChild);
      }
      const run = child(paragraph, "r");
      const properties = child(run, "rPr");
      if (run !== undefined && properties !== undefined && runProperties !== undefined) {
        run.replaceChild(runProperties.cloneNode(true), properties);
      }
    }
  }
}
