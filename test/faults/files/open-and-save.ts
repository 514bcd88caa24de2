import { readFile } from "node:fs/promises";
import { NotAWorkbook, readWorkbook, writeWorkbook } from "../../../src/workbench/excel/xlsx";

/** Opens a file, changes a cell and saves it; says in one line how that ended and what it took. */
const file = new Uint8Array(await readFile(process.argv[2] ?? ""));
const before = process.cpuUsage();
const outcome = await readWorkbook(file)
  .then(async ({ workbook }) => {
    workbook.sheets[0]?.setValue(0, 0, 2);
    const saved = await writeWorkbook(workbook, file);
    return `saved ${saved.length}`;
  })
  .catch((error: unknown) => {
    if (error instanceof NotAWorkbook) return `refused ${error.message}`;
    throw error;
  });
const { user, system } = process.cpuUsage(before);
const seconds = (user + system) / 1e6;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ outcome, seconds, megabytes }));
