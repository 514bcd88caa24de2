import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Where LibreOffice is: on the path under either name, or where it is put on a Mac and on Windows. */
const programs = [
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/**
 * A workbook as it prints; null where there is no LibreOffice.
 *
 * @param name of its file, which stands on the pages
 */
export async function pdfOf(workbook: Uint8Array, name: string): Promise<Uint8Array | null> {
  const folder = await mkdtemp(join(tmpdir(), "kam-matrix-"));
  try {
    const file = join(folder, name);
    await writeFile(file, workbook);
    const options = [
      "--headless",
      // A profile of its own: one that is in use would make it do nothing.
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      ...["--convert-to", "pdf", "--outdir", folder, file],
    ];
    for (const program of programs) {
      if (await ran(program, options))
        return await readFile(join(folder, `${basename(name, extname(name))}.pdf`));
    }
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether there is such a program; it may fail all the same. */
async function ran(program: string, options: readonly string[]): Promise<boolean> {
  try {
    await run(program, options);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
}
