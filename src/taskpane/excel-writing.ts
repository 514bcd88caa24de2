import type { PlacedProblem } from "../engine/problems";
import {
  insertTemplate,
  restore,
  saveMapping,
  scoreWorkbook,
  writeCells,
  writeFactors,
  writeSettings,
} from "../excel";
import { mended } from "./problems/mended";
import type { RestorePoint, WorkbookPort } from "./ports";
import { loadSample } from "./sample/load-sample";

type Written =
  | "score"
  | "insertTemplate"
  | "insertSample"
  | "restore"
  | "writeFactors"
  | "writeSettings"
  | "saveMapping";

interface ExcelWriting extends Pick<WorkbookPort, Written> {
  /** @param headers of the customers, which a mended header must not repeat */
  readonly fix: (
    problems: readonly PlacedProblem[],
    headers: readonly string[],
  ) => Promise<RestorePoint | null>;
}

const consentOf = (overwrite: boolean) => (overwrite ? "overwrite" : "ask");

const point = (applied: { token: string } | null): RestorePoint | null =>
  applied === null ? null : { token: applied.token };

/** What of the port writes to the workbook. */
export const excelWriting: ExcelWriting = {
  score: async ({ overwrite, ...request }, hooks) =>
    point(
      await scoreWorkbook({ ...request, consent: consentOf(overwrite), now: new Date() }, hooks),
    ),
  insertTemplate: async ({ overwrite, ...request }, hooks) =>
    point(await insertTemplate({ ...request, consent: consentOf(overwrite) }, hooks)),
  insertSample: async ({ overwrite, language }, hooks) => {
    const sample = await loadSample(language);
    return point(await insertTemplate({ ...sample, consent: consentOf(overwrite) }, hooks));
  },
  restore: ({ token }) => restore(token),
  writeFactors: async (table) => point(await writeFactors(table)),
  writeSettings: async (change) => point(await writeSettings(change)),
  saveMapping: async ({ mapping, factors, language, overwrite }) =>
    point(await saveMapping(mapping, factors, language, consentOf(overwrite))),
  fix: async (problems, headers) => {
    const edits = mended(problems, headers);
    return edits.length === 0 ? null : point(await writeCells("customers", edits));
  },
};
