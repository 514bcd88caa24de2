import type { PlacedProblem } from "../engine/problems";
import {
  adoptTable,
  finishCutShort,
  insertTemplate,
  keepSnapshot,
  listSnapshots,
  makeTable,
  mergeForms,
  offerTable,
  publishRound,
  readModel,
  readMovement,
  readWatchList,
  readSheets,
  restore,
  runModel,
  scoreWorkbook,
  splitRound,
  takeBackCutShort,
  writeAccountPages,
  writeCard,
  writeCells,
  writeFactors,
  writeMovement,
  writeSettings,
  type KamError,
} from "../excel";
import { buildModel } from "../plans/models/build";
import { analysisOf, modelOf } from "../plans/models";
import type { ColumnModel } from "../plans/models/model";
import type { PortfolioSource } from "../plans/source/types";
import { mended, namesBeside } from "./problems/mended";
import type { MovementPort, RoundPort, WorkbookPort, Written } from "./ports";
import { loadCase } from "./sample/load-case";
import { loadSample } from "./sample/load-sample";
import { failureOf } from "./state/failure";

type Writing =
  | "lookForTables"
  | "adopt"
  | "readModel"
  | "runModel"
  | "writeCard"
  | "writePlans"
  | "readWatchList"
  | "offerTable"
  | "makeTable"
  | "insertTemplate"
  | "insertSample"
  | "restore"
  | "finishCutShort"
  | "takeBackCutShort"
  | "writeFactors"
  | "writeSettings";

interface ExcelWriting extends Pick<WorkbookPort, Writing> {
  /** Besides what the workbook says after it, where that need not be read again. */
  readonly score: (
    ...asked: Parameters<WorkbookPort["score"]>
  ) => Promise<{ readonly written: Written | null; readonly reading: PortfolioSource | null }>;
  /** @param source in which the problems were found */
  readonly fix: (
    problems: readonly PlacedProblem[],
    source: PortfolioSource | null,
  ) => Promise<Written | null>;
  readonly movement: MovementPort;
  readonly round: RoundPort;
}

const consentOf = (overwrite: boolean) => (overwrite ? "overwrite" : "ask");

/** How it ended, as the pane tells it. */
function ended(
  applied: { readonly token: string; readonly warnings: readonly KamError[] } | null,
): Written | null {
  if (applied === null) return null;
  return { token: applied.token, warnings: applied.warnings.map(failureOf) };
}

function analysis(id: string): ColumnModel {
  return analysisOf(id) ?? unknown(id);
}

function unknown(id: string): never {
  throw new RangeError(`There is no analysis ${id}`);
}

/** What of the port writes to the workbook. */
export const excelWriting: ExcelWriting = {
  lookForTables: (first, hooks) => readSheets(hooks, first ?? undefined),
  adopt: async ({ overwrite, ...request }, hooks) =>
    ended(await adoptTable({ ...request, consent: consentOf(overwrite) }, hooks)),
  score: async ({ overwrite, ...request }, hooks) => {
    const asked = { consent: consentOf(overwrite), keepsReading: true, now: new Date() } as const;
    const report = await scoreWorkbook({ ...request, ...asked }, hooks);
    return { written: ended(report), reading: report.reading };
  },
  readModel: async ({ id, typed, language }) => {
    const model = analysis(id);
    const read = await readModel(model, typed, language);
    const { tables, table, headers, columns, source, absent } = read;
    const found = { id, tables, table, headers, columns, typed: read.typed, absent };
    if (source === null) return { ...found, built: null };
    const built = buildModel(model, source, { mode: "values", language, now: new Date() });
    const { cells, picture } = built;
    return { ...found, built: { cells, picture, problems: source.problems } };
  },
  runModel: async ({ id, overwrite, ...request }, hooks) =>
    ended(
      await runModel(
        {
          ...request,
          model: modelOf(id) ?? unknown(id),
          consent: consentOf(overwrite),
          now: new Date(),
        },
        hooks,
      ),
    ),
  writeCard: async ({ overwrite, name, row, language }, hooks) => {
    // Rows may have been sorted since they were read.
    const find = (names: readonly string[]) => (names[row] === name ? row : names.indexOf(name));
    const consent = consentOf(overwrite);
    const report = await writeCard({ find, language, consent, now: new Date() }, hooks);
    return report === null ? null : ended(report);
  },
  writePlans: async ({ overwrite, language }, hooks) => {
    const consent = consentOf(overwrite);
    const report = await writeAccountPages({ language, consent, now: new Date() }, hooks);
    return report === null ? null : ended(report);
  },
  readWatchList: (language) => readWatchList({ language, now: new Date() }),
  offerTable: async ({ overwrite, ...request }, hooks) => {
    const report = await offerTable({ ...request, consent: consentOf(overwrite) }, hooks);
    const { token, warnings } = report;
    return { offered: report, written: token === null ? null : ended({ token, warnings }) };
  },
  makeTable: async (hooks) => {
    const applied = await makeTable(hooks);
    return applied === null ? null : ended(applied);
  },
  insertTemplate: async ({ overwrite, ...request }, hooks) =>
    ended(await insertTemplate({ ...request, consent: consentOf(overwrite) }, hooks)),
  insertSample: async ({ overwrite, language, history }, hooks) => {
    const sample = await (history === undefined
      ? loadSample(language)
      : loadCase(history, language));
    return ended(await insertTemplate({ ...sample, consent: consentOf(overwrite) }, hooks));
  },
  restore: ({ token }) => restore(token),
  finishCutShort: async ({ overwrite }, hooks) =>
    ended(await finishCutShort(consentOf(overwrite), new Date(), hooks)),
  takeBackCutShort,
  writeFactors: async (table, base, { overwrite }, origins) => {
    const noting = { origins, now: new Date() };
    return ended(await writeFactors(table, consentOf(overwrite), base, noting));
  },
  writeSettings: async (change) => ended(await writeSettings(change)),
  fix: async (problems, source) => {
    const { headers = [] } = source?.customerOrigin ?? {};
    const edits = mended(problems, headers, source?.settings.decimal ?? ".");
    const beside = source === null ? [] : namesBeside(edits, source);
    return edits.length === 0 ? null : ended(await writeCells("customers", edits, beside));
  },
  movement: {
    list: () => listSnapshots(),
    keep: async ({ overwrite, ...request }, hooks) =>
      ended(await keepSnapshot({ ...request, consent: consentOf(overwrite) }, hooks)),
    read: (dates) => readMovement(dates),
    write: async ({ overwrite, ...request }, hooks) =>
      ended(
        await writeMovement({ ...request, consent: consentOf(overwrite), now: new Date() }, hooks),
      ),
  },
  round: {
    split: async ({ overwrite, ...request }, hooks) =>
      ended(await splitRound({ ...request, consent: consentOf(overwrite) }, hooks)),
    merge: async ({ overwrite, ...request }, hooks) => {
      const consent = consentOf(overwrite);
      const report = await mergeForms({ ...request, consent, now: new Date() }, hooks);
      return { merged: report.merged, written: ended(report) };
    },
    publish: async (hooks) => ended(await publishRound(hooks)),
  },
};
