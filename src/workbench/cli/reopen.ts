import { NOT_RATED } from "../../engine/matrix/define-matrix";
import type { ScoreReport } from "../../excel";
import { cli } from "../../i18n/cli";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { layout, resultIndex, type ResultColumn } from "../../plans/results/layout";
import { labelOf } from "../../plans/settings/labels";
import { formatAddress } from "../excel/host/cells/address";
import type { Area } from "../excel/model/area";
import type { Sheet, Workbook } from "../excel/model/types";
import { ErrorValue, type Scalar } from "../excel/model/value";
import { readWorkbook } from "../excel/xlsx";
import { CouldNot } from "./outcome";

/** So many customers are looked at from either end. */
const END = 3;

/** Less than this apart, two numbers are the same. */
const NEAR = 1e-9;

/**
 * Opens what is about to be written, and compares its sheets with those that were worked on, and the first and last
 * results with what was computed: a file that is said to be written holds them.
 *
 * @throws CouldNot where they differ; nothing is written then
 */
export async function refuseUnlike(
  written: Uint8Array,
  workbook: Workbook,
  report: ScoreReport,
  language: Language,
): Promise<void> {
  const { workbook: again } = await readWorkbook(written);
  const places = [...otherAreas(workbook, again), ...otherResults(again, report)];
  if (places.length === 0) return;
  throw new CouldNot([
    message(cli, language, "unlike", { count: places.length }),
    ...places.slice(0, END).map((place) => `  ${place}`),
  ]);
}

/** Sheets whose used cells are not those of the workbook. */
function otherAreas(workbook: Workbook, again: Workbook): string[] {
  return workbook.sheets
    .filter((sheet) => usedBy(again.sheet(sheet.name)) !== usedBy(sheet))
    .map(({ name }) => name);
}

function usedBy(sheet: Sheet | undefined): string {
  const used: Area | undefined = sheet?.usedArea();
  return used === undefined ? "" : [used.top, used.left, used.bottom, used.right].join();
}

/** The first and last cells of results that do not hold what was computed. */
function otherResults(again: Workbook, report: ScoreReport): string[] {
  const sheet = again.sheet(report.results);
  if (sheet === undefined) return [report.results];
  const { length } = report.names;
  const rows = Array.from({ length }, (_, i) => i).filter((i) => i < END || i >= length - END);
  return rows.flatMap((i) =>
    expected(report, i).flatMap(([column, wanted]) => {
      const at = { row: layout.firstRow + i, column: resultIndex(column) };
      if (isLike(sheet.value(at.row, at.column), wanted)) return [];
      const area = { top: at.row, left: at.column, bottom: at.row, right: at.column };
      return [formatAddress(sheet.name, area)];
    }),
  );
}

type Wanted = readonly [ResultColumn, string | number | undefined];

function expected({ portfolio, names, source }: ScoreReport, i: number): readonly Wanted[] {
  const { attractiveness, advantage, distance, cell } = portfolio;
  const place = cell[i] ?? NOT_RATED;
  return [
    ["customer", names[i]],
    ["attractiveness", attractiveness.score[i]],
    ["advantage", advantage.score[i]],
    ["coverageAttractiveness", attractiveness.coverage[i]],
    ["coverageAdvantage", advantage.coverage[i]],
    ["distanceAttractiveness", distance.attractiveness[i]],
    ["distanceAdvantage", distance.advantage[i]],
    ...(place === NOT_RATED ? [] : [["quadrant", labelOf(source.settings.labels, place)] as const]),
  ];
}

/** What could not be computed may be blank, or say why. */
function isLike(value: Scalar, wanted: string | number | undefined): boolean {
  if (typeof wanted !== "number") return textOf(value) === textOf(wanted ?? "");
  if (Number.isNaN(wanted)) return typeof value !== "number";
  return typeof value === "number" && Math.abs(value - wanted) <= NEAR;
}

/** Names may be numbers, dates or yes and no in the table: what stands there is shown, not how. */
function textOf(value: Scalar): string {
  const text = value instanceof ErrorValue ? value.code : String(value ?? "");
  return text.trim().toLowerCase();
}
