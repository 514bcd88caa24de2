import type { AxisId } from "../../engine/factors/types";
import { cells as quadrants } from "../../engine/matrix/portfolio";
import { vocabulary } from "../../i18n/vocabulary";
import { workbook } from "../../i18n/workbook";
import { cellAddress } from "../address";
import { areaAt } from "../area";
import { look } from "../look";
import type { Formula, SheetPlan } from "../plan";
import { textLiteral } from "../reference";
import {
  labelKeys,
  quadrantLabelKeys,
  scaleKeys,
  settingRange,
  settingReference,
} from "../settings/references";
import { rowBlock, sheetPlan } from "../sheet";
import { bodyReference } from "../source/origin";
import { axisColumns, headersAreNames, ratingRuns } from "./axis-columns";
import { frameBlocks, frameFormats, resultsSheet, settingFormulas } from "./frame";
import {
  capacityFor,
  factorLabelColumn,
  factorRows,
  firstFactorColumn,
  layout,
  resultColumns,
  resultIndex,
  type ResultColumn,
} from "./layout";
import { axisLookups, columnNames, namesOfColumns } from "./lookups";
import type { ResultsSpec } from "./spec";

/**
 * The Results sheet in live mode: one spilled call per column, each built on those before it, so that every edit of a
 * rating, weight, cut or label, and every customer added to the table, shows at once.
 */
export function liveResults(spec: ResultsSpec): SheetPlan {
  const rows = capacityFor(spec.source.input.names.length);
  const { cuts, tie } = settingFormulas(spec, [spilled("attractiveness"), spilled("advantage")]);
  const names = namesBeside(spec);
  return sheetPlan({
    ...resultsSheet,
    name: spec.sheets.results,
    blocks: [
      ...frameBlocks(spec, cuts, tie),
      rowBlock(layout.firstRow, 0, liveFormulas(spec)),
      ...names,
    ],
    formats: [
      ...frameFormats(rows),
      ...names.map(({ row, cells }) => ({
        area: areaAt(row, factorLabelColumn, 1, cells[0]?.length ?? 1),
        style: look.hint,
      })),
    ],
    reserved: [areaAt(layout.firstRow, 0, rows, resultColumns.length)],
  });
}

/** `$B$5#`: a column of the results with every row that it spills over. */
function spilled(column: ResultColumn): string {
  return `${cellAddress(layout.firstRow, resultIndex(column), "both")}#`;
}

/** The names of the factors in each rating column, where formulas cannot go by the headers. */
function namesBeside({ source, language }: ResultsSpec) {
  if (headersAreNames(source)) return [];
  const cells = [workbook[language]["results.factorsInUse"], ...namesOfColumns(source)];
  return [rowBlock(factorRows.name, firstFactorColumn - 1, cells)];
}

function liveFormulas(spec: ResultsSpec): Formula[] {
  const formulas: Record<ResultColumn, string> = {
    customer: customers(spec),
    attractiveness: score(spec, "attractiveness"),
    advantage: score(spec, "advantage"),
    coverageAttractiveness: coverage(spec, "attractiveness"),
    coverageAdvantage: coverage(spec, "advantage"),
    quadrant: quadrant(spec),
    position: position(spec),
    strategy: strategy(spec),
    distanceAttractiveness: distance(spec, "attractiveness", 1),
    distanceAdvantage: distance(spec, "advantage", 2),
    problem: problems(spec),
  };
  return resultColumns.map((column) => ({ formula: `=${formulas[column]}` }));
}

function customers({ source }: ResultsSpec): string {
  const names = bodyReference(source.customerOrigin, source.nameColumn);
  return `IF(${names}="","",${names})`;
}

function score(spec: ResultsSpec, axis: AxisId): string {
  const columns = axisColumns(spec.source, axis);
  if (columns === null) return `IF(${spilled("customer")}="","","")`;
  const { ratings, weights, directions, optional } = axisLookups(spec, axis, columns);
  const scale = settingRange(spec.settings, scaleKeys);
  const missing = settingReference(spec.settings, "missing");
  return call("SCORE", ratings, weights, scale, missing, directions, optional);
}

function coverage(spec: ResultsSpec, axis: AxisId): string {
  const columns = axisColumns(spec.source, axis);
  if (columns === null) return `IF(${spilled("customer")}="",0,0)`;
  const { ratings, weights, optional } = axisLookups(spec, axis, columns);
  return call("COVERAGE", ratings, weights, settingRange(spec.settings, scaleKeys), optional);
}

/** Blank rows of the table have no quadrant; customers with too few ratings are not rated. */
function quadrant({ settings }: ResultsSpec): string {
  const [d, e] = [spilled("coverageAttractiveness"), spilled("coverageAdvantage")];
  const least = settingReference(settings, "minimumCoverage");
  const placed = call(
    "QUADRANT",
    spilled("attractiveness"),
    spilled("advantage"),
    cutCell(1),
    cutCell(2),
    settingRange(settings, labelKeys),
    settingReference(settings, "language"),
    settingRange(settings, scaleKeys),
    cellAddress(layout.tieRow, 1, "both"),
  );
  const blank = `(${spilled("customer")}="")*(${d}=0)*(${e}=0)`;
  const notRated = settingReference(settings, "labelNotRated");
  return `IF(${blank},"",IF((${d}<${least})+(${e}<${least}),${notRated},${placed}))`;
}

function position({ settings, language }: ResultsSpec): string {
  const pairs = quadrants
    .map((cell) => textLiteral(vocabulary[language][`pair.${cell}`]))
    .join(";");
  return `XLOOKUP(${spilled("quadrant")},${settingRange(settings, quadrantLabelKeys)},{${pairs}},"")`;
}

function strategy({ settings }: ResultsSpec): string {
  const language = settingReference(settings, "language");
  return call("STRATEGY", spilled("quadrant"), language, settingRange(settings, labelKeys));
}

function distance({ settings }: ResultsSpec, axis: AxisId, cutColumn: number): string {
  return call("DISTANCE", spilled(axis), cutCell(cutColumn), settingRange(settings, scaleKeys));
}

/** One call for each run of rating columns; other columns in between are nobody's ratings. */
function problems(spec: ResultsSpec): string {
  const scale = settingRange(spec.settings, scaleKeys);
  const language = settingReference(spec.settings, "language");
  const calls = ratingRuns(spec.source).map(([first, last]) => {
    const ratings = bodyReference(spec.source.customerOrigin, first, last);
    return call("PROBLEM", columnNames(spec, first, last), ratings, scale, language);
  });
  if (calls.length === 0) return `IF(${spilled("customer")}="","","")`;
  return calls.length === 1 ? calls.join("") : `TRIM(${calls.join('&" "&')})`;
}

function cutCell(column: number): string {
  return cellAddress(layout.cutRow, column, "both");
}

/** A KAM function call; arguments left out at the end are dropped. */
function call(name: string, ...given: readonly string[]): string {
  const used = given.slice(0, given.findLastIndex((argument) => argument !== "") + 1);
  return `KAM.${name}(${used.join(",")})`;
}
