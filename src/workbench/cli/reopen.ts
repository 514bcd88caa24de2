import type { ScoreOptions, ScoreReport } from "../../excel";
import { isLike } from "../../excel/apply/result-ends";
import { cli } from "../../i18n/cli";
import { files } from "../../i18n/files";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { portfolioEnds } from "../../plans/results";
import { formatAddress } from "../excel/model/address";
import type { Area } from "../excel/model/area";
import type { Sheet, Workbook } from "../excel/model/types";
import { ErrorValue } from "../excel/model/value";
import { NotAWorkbook, readValues } from "../excel/xlsx";
import { CouldNot } from "./outcome";

/** So many customers are looked at from either end. */
const END = 3;

interface Files {
  readonly written: Uint8Array;
  /** The file that was opened, if it was one: what lies in both alike has been read already. */
  readonly original: Uint8Array | undefined;
}

/** The language of the results' words, and what they were written as. */
type WrittenAs = Pick<ScoreOptions, "language" | "mode">;

/**
 * Opens what is about to be written, and compares its sheets with those that were worked on, and the first and last
 * results with what was computed: a file that is said to be written holds them.
 *
 * @throws CouldNot where they differ; nothing is written then
 */
export async function refuseUnlike(
  { written, original }: Files,
  workbook: Workbook,
  report: ScoreReport,
  as: WrittenAs,
  language: Language,
): Promise<void> {
  const { workbook: again, asBefore } = await readValues(written, original, report.results).catch(
    (error: unknown) => {
      if (!(error instanceof NotAWorkbook)) throw error;
      const reason = message(files, language, `reason.${error.reason}`, { part: error.part });
      throw new CouldNot([message(cli, language, "unlike", { count: 1 }), `  ${reason}`]);
    },
  );
  const changed = workbook.sheets.filter(({ name }) => !asBefore.has(name));
  const places = [...otherAreas(changed, again), ...otherResults(again, report, as)];
  if (places.length === 0) return;
  throw new CouldNot([
    message(cli, language, "unlike", { count: places.length }),
    ...places.slice(0, END).map((place) => `  ${place}`),
  ]);
}

/** Sheets that reach less far than those of the workbook; the blank headers of a table are given names on writing. */
function otherAreas(sheets: readonly Sheet[], again: Workbook): string[] {
  return sheets
    .filter((sheet) => !reachesAsFar(again.sheet(sheet.name)?.usedArea(), sheet.usedArea()))
    .map(({ name }) => name);
}

function reachesAsFar(area: Area | undefined, before: Area | undefined): boolean {
  if (before === undefined) return true;
  if (area === undefined || area.top > before.top || area.left > before.left) return false;
  return area.bottom >= before.bottom && area.right >= before.right;
}

/** The first and last cells of results that do not hold what was computed. */
function otherResults(again: Workbook, { results, source, portfolio }: ScoreReport, as: WrittenAs) {
  const sheet = again.sheet(results);
  if (sheet === undefined) return [results];
  return portfolioEnds(source, portfolio, as, END).flatMap(({ row, cells }) =>
    cells.flatMap((wanted, column) => {
      const value = sheet.value(row, column);
      const shown = value instanceof ErrorValue ? value.code : value;
      if (wanted === null || isLike(shown, wanted)) return [];
      return [formatAddress(sheet.name, { top: row, left: column, bottom: row, right: column })];
    }),
  );
}
