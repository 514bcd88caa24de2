import { inspectWorkbook } from "../../excel";
import type { Language } from "../../i18n/language";
import type { Workbook } from "../excel/model/types";
import { writeWorkbook } from "../excel/xlsx";
import { besideName } from "./beside-name";
import { describeCharts } from "./describe-charts";
import { writeOutputs } from "./files";
import { marked } from "./mark";
import { openFile } from "./open";
import type { Options } from "./options";
import { refuseLosses, type Output } from "./outputs";
import type { Content } from "./replace-files";
import { unlessInTheWay } from "./unless-in-the-way";

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
  const output = { file: out ?? besideName(file, ending), byDefault: out === undefined };
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
