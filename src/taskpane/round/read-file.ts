import type { Cell } from "../../engine/cell";
import { parseAddress } from "../../plans/address";
import type { FormCells } from "../../plans/round/read-form";
import { unzip, type Unzipped } from "./unzip";

/** Cells of a form lie well within these; what lies beyond is none. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 1_000;

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
const STRINGS = /^xl\/sharedStrings\.xml$/i;

/**
 * The sheets of a file that came back, as far as a form has anything: values without looks. A sheet without cells for
 * a file that cannot be read, so that it is told that it holds no form.
 */
export async function readFormFile(file: File): Promise<FormCells[]> {
  try {
    const parts = unzip(new Uint8Array(await file.arrayBuffer()), SHEET, STRINGS);
    const strings = sharedStrings(parts);
    const all = Object.entries(parts)
      .filter(([path]) => SHEET.test(path))
      .map(([, part]) => cellsOf(xml(part), strings));
    const filled = all.filter((cells) => cells.length > 0);
    return (filled.length === 0 ? [[]] : filled).map((cells) => ({ name: file.name, cells }));
  } catch (error) {
    // A file that is broken is told like one that holds no form; what is our own fault is not hidden.
    if (error instanceof RangeError) return [{ name: file.name, cells: [] }];
    throw error;
  }
}

function xml(part: Uint8Array): Document {
  const parsed = new DOMParser().parseFromString(new TextDecoder().decode(part), "text/xml");
  if (parsed.getElementsByTagName("parsererror").length > 0)
    throw new RangeError("A part is no XML");
  return parsed;
}

function sharedStrings(parts: Unzipped): string[] {
  const found = Object.entries(parts).find(([path]) => STRINGS.test(path));
  if (found === undefined) return [];
  return Array.from(xml(found[1]).getElementsByTagNameNS("*", "si"), textOf);
}

/** A text of several runs, without what is said of how it is pronounced. */
function textOf(item: Element): string {
  return Array.from(item.getElementsByTagNameNS("*", "t"))
    .filter((run) => run.parentNode?.nodeName.split(":").at(-1) !== "rPh")
    .map((run) => run.textContent)
    .join("");
}

function cellsOf(sheet: Document, strings: readonly string[]): Cell[][] {
  const rows: Cell[][] = [];
  for (const cell of sheet.getElementsByTagNameNS("*", "c")) {
    const place = parseAddress(cell.getAttribute("r") ?? "")?.area;
    if (place === undefined || place.top >= MOST_ROWS || place.left >= MOST_COLUMNS) continue;
    const value = valueOf(cell, strings);
    if (value === null) continue;
    while (rows.length <= place.top) rows.push([]);
    const row = rows[place.top] ?? [];
    while (row.length < place.left) row.push(null);
    row[place.left] = value;
  }
  return rows;
}

function valueOf(cell: Element, strings: readonly string[]): Cell {
  const type = cell.getAttribute("t") ?? "n";
  if (type === "inlineStr") return textOf(cell);
  const [first] = cell.getElementsByTagNameNS("*", "v");
  const text = first?.textContent ?? "";
  if (text === "") return null;
  if (type === "s") return strings[Number(text)] ?? null;
  if (type === "n") return Number.isFinite(Number(text)) ? Number(text) : null;
  return type === "b" ? text === "1" : text;
}
