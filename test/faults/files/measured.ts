import { readFile } from "node:fs/promises";
import { runCommand } from "../../../src/workbench/cli/command";
import { runToExit } from "../../../src/workbench/cli/run";
import { NotAWorkbook, readWorkbook, writeWorkbook } from "../../../src/workbench/excel/xlsx";

/** Opens a file, changes a cell and saves it; says how that ended. */
async function save(path: string): Promise<string> {
  try {
    const file = new Uint8Array(await readFile(path));
    const { workbook } = await readWorkbook(file);
    workbook.sheets[0]?.setValue(0, 0, 2);
    const saved = await writeWorkbook(workbook, file);
    return `saved ${saved.length}`;
  } catch (error) {
    if (error instanceof NotAWorkbook) return `refused ${error.message}`;
    throw error;
  }
}

/** Scores a file as the command line does. */
async function score(path: string): Promise<string> {
  await runToExit(() => runCommand(["score", path, "--out", `${path}.scored.xlsx`, "--force"]));
  const code = Number(process.exitCode);
  process.exitCode = 0;
  return code === 3 ? "refused" : `scored ${code}`;
}

const [, , job, path = ""] = process.argv;
const before = process.cpuUsage();
const outcome = job === "score" ? await score(path) : await save(path);
const { user, system } = process.cpuUsage(before);
const seconds = (user + system) / 1e6;
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(`\n${JSON.stringify({ outcome, seconds, megabytes })}\n`);
