import Papa from "papaparse";
import type { Workbook } from "../model/types";
import { createWorkbook } from "../model/workbook";
import { decodeText } from "./decode";
import { entryOf, hasDecimalCommas } from "./entries";

/** The largest sheet that Excel has. */
const most = { rows: 1_048_576, columns: 16_384 } as const;

/** Longest name of a sheet, and what no sheet's name holds. */
const longestName = 31;
const notInNames = /[[\]:*?/\\]/g;

/**
 * Opens a text file with one line per row, its fields apart by commas, semicolons or tabs, as a workbook of one sheet.
 *
 * @param name what the sheet is called, as far as Excel allows
 * @returns null for what is no text, or does not fit on a sheet
 */
export function readCsv(bytes: Uint8Array, name: string): Workbook | null {
  const text = decodeText(bytes);
  if (text === null) return null;
  const { body, delimiter } = withoutHint(text.replace(/^\uFEFF/, ""));
  const separator = delimiter === "" ? likeliest(body) : delimiter;
  const { data } = Papa.parse<string[]>(body, { delimiter: separator });
  const width = data.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (data.length > most.rows || width > most.columns) return null;
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  workbook.renameSheet(sheet, sheetName(name));
  const commas = hasDecimalCommas(data, separator);
  data.forEach((fields, row) => {
    fields.forEach((field, column) => {
      const entry = entryOf(field, commas);
      if (entry === null) return;
      sheet.load(row, column, entry.value);
      if (entry.format !== null) {
        sheet.setFormat({ top: row, bottom: row, left: column, right: column }, entry.format);
      }
    });
  });
  return workbook;
}

/** Excel writes "sep=;" into the first line to say what stands between fields. */
function withoutHint(text: string): { body: string; delimiter: string } {
  const hint = /^"?sep=(.)"?\r?\n/i.exec(text);
  return hint === null
    ? { body: text, delimiter: "" }
    : { body: text.slice(hint[0].length), delimiter: hint[1] ?? "" };
}

const separators = [",", ";", "\t", "|"] as const;

/** Lines that are looked at for what parts their fields. */
const linesTried = 30;

/** What parts most of the lines into fields, and then into most of them. */
function likeliest(text: string): string {
  const merits = separators.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: linesTried });
    const counts = data.filter((row) => row.join("") !== "").map((row) => row.length);
    const parted = counts.filter((count) => count > 1).length;
    return { delimiter, parted, fields: counts.reduce((sum, count) => sum + count, 0) };
  });
  const [best] = merits.sort(
    (one, other) => other.parted - one.parted || other.fields - one.fields,
  );
  return best?.delimiter ?? ",";
}

function sheetName(name: string): string {
  const allowed = name
    .replace(notInNames, " ")
    .replace(/^'+|'+$/g, "")
    .trim();
  return allowed.slice(0, longestName).trim() || "Sheet1";
}
