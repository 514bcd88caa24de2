import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Cell } from "../../../src/engine/cell";
import { parseAddress } from "../../../src/plans/address";
import type { Area } from "../../../src/plans/area";
import type { SheetCells } from "../../../src/plans/recognise/sheet";

/** Where the cases are: a folder for each, with a .csv for each sheet, what lies over its cells, and what it is. */
export const corpus = join(__dirname, "corpus");

/** What a .csv cannot say of a sheet. */
interface Beside {
  /** Where the first cell stands. */
  readonly at?: string;
  readonly merges?: readonly string[];
  readonly tables?: readonly {
    readonly name: string;
    readonly range: string;
    readonly hasTotals?: boolean;
  }[];
  readonly hidden?: readonly number[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly validated?: { readonly lowest: number; readonly highest: number };
}

export interface Case {
  readonly sheets: readonly SheetCells[];
  readonly expected: Readonly<Record<string, unknown>>;
}

/** Reads a case: `1-Name.csv` … as sheets, `case.json` with what is expected and, by sheet, what lies over the cells. */
export function readCase(name: string): Case {
  const folder = join(corpus, name);
  const { sheets = {}, expected } = JSON.parse(readFileSync(join(folder, "case.json"), "utf8")) as {
    sheets?: Record<string, Beside>;
    expected: Record<string, unknown>;
  };
  const files = readdirSync(folder).filter((file) => file.endsWith(".csv"));
  return {
    expected,
    sheets: files.map((file) => {
      const sheet = file.replace(/^\d+-|\.csv$/g, "");
      return sheetOf(sheet, readFileSync(join(folder, file), "utf8"), sheets[sheet] ?? {});
    }),
  };
}

/** `=SUM(A1:A3)=>6` is a formula with its value, `'4,5` is text, `TRUE` is a box that is ticked, other numbers are numbers. */
export function sheetOf(sheet: string, csv: string, beside: Beside = {}): SheetCells {
  const rows = Papa.parse<string[]>(csv.trimEnd()).data;
  const { top, left } = areaOf(beside.at ?? "A1");
  const cells = rows.map((row) => row.map(cellOf));
  const formats = cells.map((row) => row.map(() => "General"));
  for (const [address, format] of Object.entries(beside.formats ?? {})) {
    const area = areaOf(address);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const line = formats[row - top];
        if (line !== undefined) line[column - left] = format;
      }
    }
  }
  return {
    sheet,
    top,
    left,
    values: cells.map((row) => row.map(({ value }) => value)),
    formulas: cells.map((row) => row.map(({ formula }) => formula)),
    formats,
    merges: (beside.merges ?? []).map(areaOf),
    tables: (beside.tables ?? []).map(({ name, range, hasTotals = false }) => ({
      name,
      area: areaOf(range),
      hasTotals,
    })),
    hiddenRows: (beside.hidden ?? []).map((row) => row - 1),
    validated: validatedIn(beside.validated, left + (cells[0]?.length ?? 0)),
  };
}

/** The same for all columns of the sheet. */
function validatedIn(
  scale: Beside["validated"],
  columns: number,
): NonNullable<SheetCells["validated"]> {
  if (scale === undefined) return {};
  return Object.fromEntries(Array.from({ length: columns }, (_, column) => [column, scale]));
}

function cellOf(text: string): { value: Cell; formula: string } {
  const [formula = "", value] = text.startsWith("=") ? text.split("=>") : ["", text];
  const plain = value ?? "";
  return { formula, value: valueOf(plain) };
}

function valueOf(text: string): Cell {
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return Number.isFinite(Number(text)) && text.trim() !== "" ? Number(text) : text;
}

function areaOf(address: string): Area {
  const parsed = parseAddress(address);
  if (parsed === null) throw new Error(`${address} is no address`);
  return parsed.area;
}
