import type { Workbook } from "../../src/workbench/excel/model/types";
import { ErrorValue, type Scalar } from "../../src/workbench/excel/model/value";
import { readWorkbook } from "../../src/workbench/excel/xlsx";

/** What cells of a sheet hold, by row and column. */
export async function cellsOf(file: Uint8Array, name: string): Promise<Scalar[][]> {
  const [cells = []] = await cellsOn(file, [name]);
  return cells;
}

/** The same of several sheets of a file that is read once. */
export async function cellsOn(file: Uint8Array, names: readonly string[]): Promise<Scalar[][][]> {
  const { workbook } = await readWorkbook(file);
  return names.map((name) => cellsIn(workbook, name));
}

/** The same of a sheet of an open workbook. */
export function cellsIn(workbook: Workbook, name: string): Scalar[][] {
  const sheet = workbook.sheet(name);
  const used = sheet?.usedArea();
  if (sheet === undefined || used === undefined) throw new Error(`No sheet ${name}`);
  return sheet.values({ ...used, top: 0, left: 0 });
}

/**
 * Where two sheets differ; numbers may by 1e-9. LibreOffice saves a formula's empty text as a blank, and #NUM! and
 * #REF! as #VALUE!.
 */
export function differences(
  ours: readonly (readonly Scalar[])[],
  theirs: readonly (readonly Scalar[])[],
): string[] {
  return ours.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const other = theirs[r]?.[c] ?? "";
      const same =
        typeof value === "number" && typeof other === "number"
          ? Math.abs(value - other) <= 1e-9 * Math.max(1, Math.abs(value))
          : text(value) === text(other) || (isSavedAsValue(value) && text(other) === "#VALUE!");
      return same ? [] : [`row ${r + 1}, column ${c + 1}: ${text(value)}, there ${text(other)}`];
    }),
  );
}

function text(value: Scalar): string {
  return value instanceof ErrorValue ? value.code : String(value ?? "");
}

function isSavedAsValue(value: Scalar): boolean {
  return value instanceof ErrorValue && (value.code === "#NUM!" || value.code === "#REF!");
}
