import type { Answered, Answers } from "./answers";
import { addOwn, refuseForeign, removeOwn } from "./own-sheets";
import { codeOf, outcome, type Answer, type Script, type Stage } from "./script";

/**
 * Asks every script, one after the other, each on sheets of its own, which are deleted again.
 *
 * @param heard is told of every answer
 * @throws ForeignWorkbook where the workbook holds anything else; nothing is asked then
 */
export async function runScripts(
  scripts: readonly Script[],
  heard: (answered: Answered, script: Script) => void = () => undefined,
): Promise<Answers> {
  await Excel.run(refuseForeign);
  const answers: Answered[] = [];
  for (const [index, script] of scripts.entries()) {
    const { name, needs } = script;
    const answered = { name, needs, answer: await answerTo(script, `Script_${index + 1}`) };
    answers.push(answered);
    heard(answered, script);
  }
  const { platform, version } = Office.context.diagnostics;
  return { host: { platform: String(platform), version }, answers };
}

async function answerTo(script: Script, sheetName: string): Promise<Answer> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", script.needs)) {
    return { missing: `ExcelApi ${script.needs}` };
  }
  try {
    return await Excel.run((context) => onOwnSheets(context, script, sheetName));
  } catch (error) {
    return { failed: codeOf(error) };
  }
}

async function onOwnSheets(
  context: Excel.RequestContext,
  script: Script,
  name: string,
): Promise<Answer> {
  const token = crypto.randomUUID();
  const sheet = addOwn(context, name, token);
  await context.sync();
  const last: (() => void)[] = [];
  const stage: Stage = {
    context,
    sheet,
    name,
    another: (suffix) => addOwn(context, `${name}_${suffix}`, token),
    afterwards: (work) => {
      last.push(work);
    },
  };
  try {
    return await script.ask(stage);
  } finally {
    // What the script left undone, such as a name that was refused, is not there to be taken back.
    for (const work of last) await outcome(stage, work);
    await removeOwn(context, token);
  }
}
