import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

interface Options {
  /** Whether LibreOffice calculates every formula anew; else it shows the values that the file holds. */
  readonly recalculate?: boolean;
}

/** Opens a workbook in LibreOffice and has it saved in another format ("xlsx", "pdf"). */
export async function convert(
  workbook: Uint8Array,
  format: string,
  options: Options = {},
): Promise<Buffer> {
  const [converted] = await convertAll([workbook], format, options);
  if (converted === undefined) throw new Error("LibreOffice wrote nothing");
  return converted;
}

/** Opens workbooks one after another in one LibreOffice, which takes longer to start than to convert. */
export function convertAll(
  workbooks: readonly Uint8Array[],
  format: string,
  options: Options = {},
): Promise<Buffer[]> {
  return inFolder(async (folder) => {
    const files = workbooks.map((_, index) => join(folder, `workbook-${index}.xlsx`));
    await Promise.all(files.map((file, i) => writeFile(file, workbooks[i] ?? new Uint8Array())));
    const profile = join(folder, "profile");
    await writeProfile(profile, options.recalculate === true);
    const out = join(folder, "out");
    await office("soffice", "libreoffice-calc", [
      "--headless",
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--convert-to",
      format,
      "--outdir",
      out,
      ...files,
    ]);
    return Promise.all(files.map((_, i) => readFile(join(out, `workbook-${i}.${format}`))));
  });
}

/** What a PDF's last page says, word by word too, and the page drawn. */
export function lookAtLastPage(pdf: Buffer): Promise<Page> {
  return inFolder(async (folder) => {
    const file = join(folder, "pages.pdf");
    await writeFile(file, pdf);
    const { stdout: facts } = await office("pdfinfo", "poppler-utils", [file]);
    const last = /Pages:\s+(\d+)/.exec(facts)?.[1] ?? "1";
    const page = ["-f", last, "-l", last];
    const { stdout: text } = await office("pdftotext", "poppler-utils", [...page, file, "-"]);
    const boxes = await office("pdftotext", "poppler-utils", ["-bbox", ...page, file, "-"]);
    const draw = (...options: readonly string[]) =>
      office("pdftoppm", "poppler-utils", [
        ...["-r", "90", "-singlefile", ...options, ...page],
        ...[file, join(folder, "page")],
      ]);
    await draw();
    await draw("-png");
    const png = await readFile(join(folder, "page.png"));
    const picture = readPixmap(await readFile(join(folder, "page.ppm")));
    return { text, words: wordsIn(boxes.stdout), picture, png };
  });
}

export interface Page {
  readonly text: string;
  readonly words: readonly Word[];
  readonly picture: Picture;
  readonly png: Uint8Array;
}

/** A word as it was drawn, in points from the page's left upper corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function wordsIn(html: string): Word[] {
  const word = /<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g;
  return [...html.matchAll(word)].map(([, left, top, right, bottom, text = ""]) => ({
    text,
    left: Number(left),
    right: Number(right),
    top: Number(top),
    bottom: Number(bottom),
  }));
}

/** The words of each page of a PDF. */
export function textOfPages(pdf: Buffer): Promise<string[]> {
  return inFolder(async (folder) => {
    const file = join(folder, "pages.pdf");
    await writeFile(file, pdf);
    const { stdout } = await office("pdftotext", "poppler-utils", ["-layout", file, "-"]);
    // Behind each page stands a form feed.
    return stdout.split("\f").slice(0, -1);
  });
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** "#RRGGBB" */
  color(x: number, y: number): string;
}

/** A portable pixmap: "P6", width, height, 255, then three bytes for each pixel. */
function readPixmap(file: Buffer): Picture {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString("latin1", 0, 64));
  if (header === null) throw new Error("pdftoppm wrote no pixmap");
  const [start, width = "0", height = "0"] = header;
  return {
    width: Number(width),
    height: Number(height),
    color: (x, y) => {
      const place = start.length + 3 * (y * Number(width) + x);
      return `#${file.toString("hex", place, place + 3).toUpperCase()}`;
    },
  };
}

async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "kam-matrix-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function office(program: string, debianPackage: string, args: string[]) {
  try {
    return await run(program, args);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new Error(`${program} is missing. On Debian it comes with the package ${debianPackage}.`);
  }
}

/** LibreOffice asks or guesses whether to calculate a workbook that it opens, unless its profile says. */
async function writeProfile(folder: string, recalculate: boolean): Promise<void> {
  const always = 0;
  const never = 1;
  await mkdir(join(folder, "user"), { recursive: true });
  await writeFile(
    join(folder, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${recalculate ? always : never}</value></prop></item></oor:items>`,
  );
}
