import { basename, dirname, extname, join } from "node:path";
import { inspectWorkbook, NeedsConsent } from "../../excel";
import { cli } from "../../i18n/cli";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { placeText } from "../../plans/reference";
import type { Workbook } from "../excel/model/types";
import { writeWorkbook } from "../excel/xlsx";
import { describeCharts } from "./describe-charts";
import { writeOutputs } from "./files";
import { marked } from "./mark";
import { openFile } from "./open";
import type { Options } from "./options";
import { CouldNot } from "./outcome";
import { refuseLosses, type Output } from "./outputs";
import type { Content } from "./replace-files";

/** How a command that changes a workbook is to write it. */
export interface Saving<Result> {
  readonly file: string;
  /** What the name of the output ends with, where none was asked for. */
  readonly ending: string;
  readonly work: (asked: {
    /** Of what is written: the workbook's own, unless another was asked for. */
    readonly language: Language;
    readonly consent: "ask" | "overwrite";
  }) => Promise<Result>;
  /** Files besides, known by their names before the work and by what they hold after it. */
  readonly besides?: readonly Output[];
  readonly contents?: (result: Result) => readonly Content[];
}

/** Opens a workbook, has something done to it, and saves it beside the original or where --out says. */
export async function saveBeside<Result>(
  { file, ending, work, besides = [], contents = () => [] }: Saving<Result>,
  options: Options,
): Promise<{
  readonly result: Result;
  readonly workbook: Workbook;
  readonly written: readonly string[];
}> {
  const { language, languageAsked, force, out } = options;
  const output = { file: out ?? named(file, ending), byDefault: out === undefined };
  const rules = { input: file, force, language };
  await refuseLosses([output, ...besides], rules);
  const { workbook, bytes } = await openFile(file, language, force);
  const spoken = languageAsked ? language : (await inspectWorkbook()).settings.language;
  const result = await unlessInTheWay(
    () => work({ language: spoken, consent: force ? "overwrite" : "ask" }),
    language,
  );
  describeCharts(workbook);
  const content = marked(await writeWorkbook(workbook, bytes, output.file));
  const outputs = [{ ...output, content }, ...contents(result)];
  await writeOutputs(outputs, rules);
  return { result, workbook, written: outputs.map((one) => one.file) };
}

async function unlessInTheWay<Result>(
  work: () => Promise<Result>,
  language: Language,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof NeedsConsent)) throw error;
    const places = error.conflicts.map((conflict) => `  ${placeText(conflict)}`);
    throw new CouldNot([message(cli, language, "needsConsent"), ...places]);
  }
}

/** Beside the original; what was a text file becomes a workbook. */
function named(file: string, ending: string): string {
  const extension = extname(file);
  const kept = /^\.xl/i.test(extension) ? extension : ".xlsx";
  const base = basename(file, extension);
  // What has the ending already keeps it once.
  const bare = base.endsWith(`-${ending}`) ? base.slice(0, -ending.length - 1) : base;
  return join(dirname(file), `${bare}-${ending}${kept}`);
}
