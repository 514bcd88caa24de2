import type { Element } from "@xmldom/xmldom";
import type { Sheet } from "../model/types";
import { margins, newPage, type Margin, type Page } from "../model/page";
import { element, insert, need, setAttribute } from "./child-order";
import { attribute, child, descendant, escapeXml, flag, numeric } from "./xml";

/** A file counts margins in inches. */
const POINTS = 72;

/** What a sheet's own part says of its pages; print area and titles are defined names of the workbook. */
export function readPage(worksheet: Element): Page {
  const setup = child(worksheet, "pageSetup");
  const options = child(worksheet, "printOptions");
  const texts = child(worksheet, "headerFooter");
  const orientation = attribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait";
  return {
    ...newPage,
    orientation,
    scale: numeric(setup, "scale") ?? 100,
    fit: fitOf(worksheet),
    paper: numeric(setup, "paperSize") ?? null,
    margins: marginsOf(child(worksheet, "pageMargins")),
    printGridlines: flag(options, "gridLines"),
    printHeadings: flag(options, "headings"),
    centerHorizontally: flag(options, "horizontalCentered"),
    centerVertically: flag(options, "verticalCentered"),
    header: child(texts, "oddHeader")?.textContent ?? "",
    footer: child(texts, "oddFooter")?.textContent ?? "",
  };
}

function fitOf(worksheet: Element): Page["fit"] {
  if (!flag(descendant(worksheet, "sheetPr", "pageSetUpPr"), "fitToPage")) return null;
  const setup = child(worksheet, "pageSetup");
  const pages = (name: string) => {
    const count = numeric(setup, name) ?? 1;
    return count === 0 ? null : count;
  };
  return { wide: pages("fitToWidth"), high: pages("fitToHeight") };
}

function marginsOf(present: Element | undefined): Page["margins"] {
  const points = (margin: Margin) => {
    const inches = numeric(present, margin);
    return inches === undefined ? newPage.margins[margin] : round(inches * POINTS);
  };
  return {
    left: points("left"),
    right: points("right"),
    top: points("top"),
    bottom: points("bottom"),
    header: points("header"),
    footer: points("footer"),
  };
}

/** Hundredths of a point: inches times 72 are seldom whole in floating point. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Brings the pages in step with the model; what did not change, and what the model does not hold, stays. */
export function writePage(worksheet: Element, { page }: Sheet): void {
  const before = readPage(worksheet);
  writeFit(worksheet, before, page);
  writeOptions(worksheet, before, page);
  writeMargins(worksheet, before, page);
  writeSetup(worksheet, before, page);
  writeText(worksheet, "oddHeader", before.header, page.header);
  writeText(worksheet, "oddFooter", before.footer, page.footer);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function writeFit(worksheet: Element, before: Page, { fit }: Page): void {
  if ((before.fit === null) === (fit === null)) return;
  const properties = need(need(worksheet, "sheetPr"), "pageSetUpPr");
  setAttribute(properties, "fitToPage", fit === null ? undefined : 1);
}

function writeOptions(worksheet: Element, before: Page, page: Page): void {
  for (const [name, key] of options) {
    if (before[key] === page[key]) continue;
    setAttribute(need(worksheet, "printOptions"), name, page[key] ? 1 : undefined);
  }
}

const options = [
  ["horizontalCentered", "centerHorizontally"],
  ["verticalCentered", "centerVertically"],
  ["headings", "printHeadings"],
  ["gridLines", "printGridlines"],
] as const;

/** Without margins in the file each program takes its own, so they are said where anything else is. */
function writeMargins(worksheet: Element, before: Page, page: Page): void {
  const isSaid = child(worksheet, "pageMargins") !== undefined;
  const isPlain = isSame({ ...before, area: "", titles: "" }, { ...page, area: "", titles: "" });
  if (isSaid ? isSame(before.margins, page.margins) : isPlain) return;
  const target = need(worksheet, "pageMargins");
  for (const margin of margins)
    setAttribute(target, margin, Number((page.margins[margin] / POINTS).toFixed(6)));
}

function writeSetup(worksheet: Element, before: Page, page: Page): void {
  const { orientation, scale, paper, fit } = page;
  const isFitted = !isSame(before.fit, fit) && fit !== null;
  const isTurned = before.orientation !== orientation;
  const isOther = isTurned || before.scale !== scale || before.paper !== paper;
  if (!isFitted && !isOther) return;
  const setup = need(worksheet, "pageSetup");
  if (before.paper !== paper) setAttribute(setup, "paperSize", paper ?? undefined);
  if (before.scale !== scale) setAttribute(setup, "scale", scale);
  if (isFitted) {
    setAttribute(setup, "fitToWidth", fit.wide ?? 0);
    setAttribute(setup, "fitToHeight", fit.high ?? 0);
  }
  if (isTurned) setAttribute(setup, "orientation", orientation.toLowerCase());
}

function writeText(
  worksheet: Element,
  name: "oddHeader" | "oddFooter",
  before: string,
  now: string,
): void {
  if (before === now) return;
  const texts = need(worksheet, "headerFooter");
  const present = child(texts, name);
  if (present !== undefined) texts.removeChild(present);
  if (now === "") return;
  insert(texts, element(texts, `<${name} xml:space="preserve">${escapeXml(now)}</${name}>`));
}
