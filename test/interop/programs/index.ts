import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { convert } from "../soffice";
import type { Makers } from "./customers";
import { exceljsFiles } from "./exceljs-files";
import { populateFiles } from "./xlsx-populate-files";
import { sheetjsFiles } from "./sheetjs-files";

export interface ForeignFile {
  readonly program: string;
  readonly about: string;
  readonly bytes: Uint8Array;
}

/** Workbooks made on the spot by other programs. */
export async function foreignFiles(): Promise<ForeignFile[]> {
  const scripts = [
    ...scriptFiles("openpyxl", "openpyxl_files.py"),
    ...scriptFiles("XlsxWriter", "xlsxwriter_files.py"),
  ];
  const files = [
    ...(await made("exceljs", exceljsFiles)),
    ...(await made("SheetJS", sheetjsFiles)),
    ...(await made("xlsx-populate", populateFiles)),
    ...scripts,
  ];
  const converted = scripts.filter(({ about }) => forLibreOffice.has(about));
  for (const { program, about, bytes } of converted) {
    const saved = new Uint8Array(await convert(bytes, "xlsx"));
    files.push({ program: "LibreOffice", about: `${about}, from ${program}`, bytes: saved });
  }
  return files;
}

/** What LibreOffice opens and saves as its own. */
const forLibreOffice: ReadonlySet<string> = new Set([
  "charts",
  "table and rules",
  "names and arrays",
  "looks",
  "rich and rules",
  "dates of 1904",
]);

async function made(program: string, makers: Makers): Promise<ForeignFile[]> {
  const files: ForeignFile[] = [];
  for (const [about, make] of Object.entries(makers)) {
    files.push({ program, about, bytes: await make() });
  }
  return files;
}

/** Debian's own Python, which has Debian's packages, goes before another one. */
const python = existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

function scriptFiles(program: string, script: string): ForeignFile[] {
  const folder = mkdtempSync(join(tmpdir(), "kam-matrix-"));
  try {
    execFileSync(python, [join(__dirname, script), folder], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    return readdirSync(folder)
      .sort()
      .map((file) => ({
        program,
        about: basename(file, ".xlsx").replaceAll("_", " "),
        bytes: new Uint8Array(readFileSync(join(folder, file))),
      }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
