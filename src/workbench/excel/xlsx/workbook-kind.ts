import type { Package } from "./package";
import { NotAWorkbook } from "./not-a-workbook";
import { contentTypes } from "./content-types";
import { peekRoot } from "./xml-peek";

/** The content types of workbooks by the ending of the file's name: Excel refuses a file where they do not fit. */
const byEnding: ReadonlyMap<string, string> = new Map([
  ["xlsx", contentTypes.workbook],
  ["xlsm", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
  ["xltx", "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"],
  ["xltm", "application/vnd.ms-excel.template.macroEnabled.main+xml"],
]);

/**
 * The content type of a workbook.
 *
 * @param name of the file that it is written to, if known
 * @param present the type of the file that it was read from, if any
 */
export function workbookType(name: string | undefined, present: string | undefined): string {
  const ending = name?.slice(name.lastIndexOf(".") + 1).toLowerCase() ?? "";
  const known = present !== undefined && [...byEnding.values()].includes(present);
  return byEnding.get(ending) ?? (known ? present : contentTypes.workbook);
}

/** Main parts of other Office files by the last word of their root's namespace. */
const others = [
  ["wordprocessingml", "wordDocument"],
  ["presentationml", "presentation"],
] as const;

/**
 * Says what an archive is that is no workbook.
 *
 * @param main path of its main part, if it has one
 */
export function refuseOtherArchive(pkg: Package, main: string | undefined): never {
  if (main === undefined) {
    // An OpenDocument file says so in a part of this name, which is no XML.
    throw new NotAWorkbook(pkg.has("mimetype") ? "openDocument" : "noWorkbook");
  }
  if (main.endsWith(".bin")) throw new NotAWorkbook("binaryFormat");
  const uri = peekRoot(pkg, main)?.uri ?? "";
  const other = others.find(([word]) => uri.includes(word));
  throw new NotAWorkbook(other?.[1] ?? "noWorkbook");
}
