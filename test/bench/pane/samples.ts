import { readFile } from "node:fs/promises";
import { registerFunctions } from "../../../src/workbench/functions/register";
import { createHost, type Host } from "../../../src/workbench/excel/host";
import { createWorkbook } from "../../../src/workbench/excel/model/workbook";
import { readWorkbook } from "../../../src/workbench/excel/xlsx";

/** A host for a workbook of a file, or for a blank one; it answers as Excel on the web does. */
export async function openSample(file: string | null): Promise<Host> {
  if (file === null) return createHost(createWorkbook(), "web");
  const { workbook } = await readWorkbook(await readFile(file));
  registerFunctions(workbook, "web");
  return createHost(workbook, "web");
}
